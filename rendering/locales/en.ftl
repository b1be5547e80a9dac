### Every word that readers of English are answered with.
### Names, roles and sentences of articles come from outside and are not translated.
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
heading-neither = { $topic }: neither side is quoted
heading-unknown = { $topic }: quoted without their side
heading-denied = { $topic }: { $side ->
    [ua] denied by the Ukrainian side
    [ru] denied by the Russian side
   *[other] denied by { $name }
}
no-statement-of = { $side ->
    [ua] No Ukrainian statement on this in my store.
    [ru] No Russian statement on this in my store.
   *[other] No statement from { $name } on this in my store.
}

## The head of an answer

you-wrote = (you wrote “{ $typed }”)
direction = (the direction)
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
nobody-quoted = Nobody is quoted about this place.
nobody-quoted-on-topic = Nobody is quoted on this topic here.
own-words = Outlets in their own words

## Silence

silent-place = I have no statement about this place at all.
silent-small = Small towns and villages are often not named in the news.
silent-topic = In the outlets I read, nobody is quoted on this topic here.
last-word = The last word about this place on anything: { $day }, { $topic }, { $statements }.
not-calm = Silence does not mean that it is calm.

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
button-none = None of these
button-show-all = Show all { $count }
button-next = Next
button-language = { $language ->
    [en] English
    [uk] Українська
   *[ru] Русский
}

## Conversation

welcome =
    Ask me about a town or village in Ukraine: I show <b>who said what about it, when and where it was published</b>, with links, the rival claims together.

    I am <b>not an alarm</b> and I do not check who is right. In danger, follow the sirens and the official channels.

    Try: Pokrovsk · що в Куп’янську · evacuation from Rodynske

    I keep your settings and, for 30 days, what I showed you, so that I can tell you if it is withdrawn. /forget deletes everything.
help =
    Write the name of a town, village, district or region of Ukraine, in English, Ukrainian or Russian: “status of Pokrovsk?”, “Pokrovsk”, “evacuation from Rodynske”. Typos and former names are understood.

    You get <b>people’s words, with the day, the outlet and a link</b>: the sides in a fixed order, what is newest first. I do not say who is right.

    /status Pokrovsk – what is said about a place
    /language – English, Ukrainian or Russian
    /forget – delete everything I keep about you

    In a group I answer commands, mentions of my name and replies to me.
    I am not an alarm: these are words, minutes or hours old.
help-group =
    Ask me by command, by mentioning my name or in reply to me: <b>/status Pokrovsk</b>, “@{ $bot } Myrnohrad”. A town, village, district or region of Ukraine, in English, Ukrainian or Russian.

    You get people’s words, with the day, the outlet and a link. I do not say who is right, and I am not an alarm. All else is in a private chat with me.
small-talk = I’m here. Ask me about a town or village in Ukraine, for example “Pokrovsk”.
outside = I know the towns and villages of Ukraine only.
unknown = I don’t know a place called “{ $asked }”. Please write the name of a town, village, district or region of Ukraine.
unknown-empty = Write me the name of a town or village in Ukraine.
unknown-near = I don’t know a place called “{ $asked }”. Did you mean one of these?
choice-same = { $count ->
    [one] Which <b>{ $place }</b>? { $count } place has this name.
   *[other] Which <b>{ $place }</b>? { $count } places have this name.
}
choice-any = Which place do you mean by “{ $typed }”?
landmark = near { $name }
no-statements = no statements
kind = { $kind ->
    [city] city
    [town] town
   *[village] village
}
ask-district = Please write the district or region too, for example “Pokrovske, Synelnykove district”.
cannot-read = I can only read text. Write me the name of the town or village.
too-long = That is too long for me. Write me just the name of the town or village.
forgotten = Done. Everything I kept about you is deleted.
choose-language = Which language shall I answer in? A question in another language is answered in its own.
language-set = From now on I answer in English, unless your question is in another language.
failed = Something went wrong on my side, sorry. Please ask again in a moment.
pick-place = Which place? Write its name after the command: /status Pokrovsk

## A shared location

nearby-title = Nearest to you
nearby-centre = On my map it stands at the centre of its community: another village may be nearer to you.
nearby-spoken = Nearest places with statements:
nearby-silent = I have no statement about any place around here. Silence does not mean that it is calm.
nearby-not-kept = I have not kept your location.
distance = { $kilometres } km
distance-short = less than 1 km

## The menu of commands

menu-status = what is said about a place
menu-help = how to ask, and what you get
menu-language = English, Ukrainian or Russian
menu-forget = delete everything I keep about you
