### Every word that readers of English are answered with.
### Names and sentences of articles come from outside and are not translated; of roles, those in roles.toml
### and made of the words in role_parts.toml are.
### The tags <b>, <i> and <s> may be used. $topic, $side and $language hold our own short codes where they
### choose between forms; $name is a proper name in its basic form, so put it where it need not be inflected.

## Days. Patterns are Unicode date patterns (CLDR).

day-pattern = d MMM
day-year-pattern = d MMM y
today = today, { $day }
yesterday = yesterday, { $day }
published = published { $day }
week-before = about a week before { $day }
around = around { $day }
in-month = { $month ->
    [1] in January
    [2] in February
    [3] in March
    [4] in April
    [5] in May
    [6] in June
    [7] in July
    [8] in August
    [9] in September
    [10] in October
    [11] in November
   *[other] in December
}
in-month-of-year = { $month } { $year }

## Topics and their headings

topic = { $topic ->
    [control] Control
    [encirclement] Encirclement
    [advance] Advance
    [strike] Strikes
    [casualties] Casualties
    [evacuation] Evacuation
    [humanitarian] Humanitarian
    [infrastructure] Infrastructure
    [negotiation] Negotiations
   *[other] Other
}
heading-both = { $topic }: both sides speak
heading-one = { $topic }: { $side ->
    [ua] only the Ukrainian side
    [ru] only the Russian side
   *[other] only { $name }
}
heading-one-and-others = { $topic }: { $side ->
    [ua] the Ukrainian side and others
    [ru] the Russian side and others
   *[other] { $name } and others
}
heading-side = { $topic }: { $side ->
    [ua] the Ukrainian side
    [ru] the Russian side
   *[other] { $name }
}
heading-neither = { $topic }: neither side is quoted
heading-unknown = { $topic }: quoted without their side
heading-denied = { $topic }: { $side ->
    [ua] denied by the Ukrainian side
    [ru] denied by the Russian side
   *[other] denied by { $name }
}
speaks-elsewhere = { $side ->
    [ua] The Ukrainian side speaks on this too: see the other statements.
    [ru] The Russian side speaks on this too: see the other statements.
   *[other] { $name } speaks on this too: see the other statements.
}
denied-elsewhere = { $side ->
    [ua] The Ukrainian side denies this: see the other statements.
    [ru] The Russian side denies this: see the other statements.
   *[other] { $name } denies this: see the other statements.
}
no-statement-of = { $side ->
    [ua] No Ukrainian statement on this in my answers yet.
    [ru] No Russian statement on this in my answers yet.
   *[other] No statement from { $name } on this in my answers yet.
}

## The head of an answer

you-wrote = (you wrote “{ $typed }”)
direction = (the direction of { $place })
namesakes = { $count } places have this name; this is the one most statements here are about. Another is meant? Write its district too.
namesakes-alike = { $count } places are called so or nearly so; this is the one most statements here are about. Another is meant? Write its district too.
count-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
count-speakers = { $count ->
    [0] no named speaker
    [one] { $count } speaker
   *[other] { $count } speakers
}
count-outlets = { $count ->
    [one] { $count } outlet
   *[other] { $count } outlets
}
head-counts = Newest: { $day } · { $statements }, { $speakers }, { $outlets }
head-topic = Newest: { $day } · { $statements }
since-today = Since you asked at { $time }: { $news }.
since-day = Since you asked on { $day } at { $time }: { $news }.
since-nothing = nothing new
since-new = { $count } new
since-corrected = { $count } corrected
since-withdrawn = { $count } withdrawn

## One statement

no-name-given = no name given
in-language = { $language ->
    [uk] (in Ukrainian)
    [ru] (in Russian)
   *[en] (in English)
}
place-not-named = (place not named)
denial = (a denial)
same-words = { $count ->
    [one] Same words in { $count } more outlet.
   *[other] Same words in { $count } more outlets.
}

## Behind the fold, and the end of an answer

more-from = { $side ->
    [ua] More from Ukraine
    [ru] More from Russia
   *[other] More: { $name }
}
experts-and-unnamed = Experts and unnamed
others = Others
fold-all = All: { $published } · { $outlet }
closing = People’s words, not findings.
unchecked = Read by machine, not yet checked by an editor.
nobody-quoted = In my answers nobody is quoted about this place yet.
nobody-quoted-on-topic = In my answers nobody is quoted on this topic here yet.
own-words = Outlets in their own words

## Silence

silent-place = There is no statement about this place in my answers yet.
silent-small = Small towns and villages are often not named in the news.
silent-topic = There is no statement on this topic here in my answers yet.
last-word = The last word about this place on anything: { $day }, { $topic }, { $statements }.
not-calm = Silence does not mean that it is calm.
no-news = { $count ->
    [one] The outlet that has named this place in the last 90 days has published since, but not about it.
   *[other] Of the { $count } outlets that have named this place in the last 90 days, at least one has published since, but not about it.
}
no-reporting = { $count ->
    [one] The outlet that has named this place in the last 90 days has published nothing since.
   *[other] None of the { $count } outlets that have named this place in the last 90 days has published anything since.
}
outlets-answer = { $count ->
    [one] The one outlet I read for { $region } answers.
   *[other] All { $count } outlets I read for { $region } answer.
}
outlets-failing = { $count ->
    [one] The one outlet I read for { $region } has
   *[other] { $failing ->
        [one] { $failing } of the { $count } outlets I read for { $region } has
       *[other] { $failing } of the { $count } outlets I read for { $region } have
    }
} not answered since { $day }, { $time }. There may be news that I have not seen.
look-yourself = Look yourself: { $pages }

## In a group

group-newest = newest { $day }
both = Both: { $where }
answered-above = Answered above, nothing new since.

## Further pages

page = { $place }: more statements
page-topic = { $place } · { $topic }: more statements
page-end = That was all I have.

## Buttons

button-topic = { $topic }: { $count }
button-more = { $count } more
button-private = { $count ->
    [one] Open in private
   *[other] All { $count }, in private
}
button-mistake = Report a mistake
button-none = None of these
button-another = Another one: { $count }
button-show-all = Show all { $count }
button-next = Next
button-language = { $language ->
    [en] English
    [uk] Українська
   *[ru] Русский
}
