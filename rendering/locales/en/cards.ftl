### What editors see of an article that was read: its card, and its statements one by one.

## The card

language-name = { $language ->
    [uk] Ukrainian
    [ru] Russian
   *[en] English
}
card-nothing = Nothing was found in it.
card-found = { $count } found: { $said } by { $speakers }, { $own } in the outlet’s own words.
card-unnamed = { $count } of them by people without a name.
card-known = { $count ->
    [0] None known before.
   *[other] { $count } known before.
}
card-sure = <b>Sure: { $count }</b>
card-look = <b>Look at: { $count }</b>
card-own = <b>Left out: { $count }</b>, the outlet’s own words
card-published = <b>Published: { $count }</b>, in answers now
card-dropped = <b>Dropped: { $count }</b>
card-further = and { $count } more
card-twin = No. { $number } is known: same speaker, same day, same words in { $outlet } ({ $day }). I added { $here } as a further outlet.
card-done = Nothing of it waits any more.
card-just-published = { $count ->
    [one] { $count } published, in answers now. Followers are told at { $time }.
   *[other] { $count } published, in answers now. Followers are told at { $time }.
}
card-undone = { $count ->
    [one] { $count } taken back. Nobody was told of it.
   *[other] { $count } taken back. Nobody was told of them.
}
card-undone-late = { $count } taken back. Readers had been told already; they are told of this too.
card-not-undone = Nothing was taken back: it was already, or you have done something else since. /undo takes back what you did last.
card-just-dropped = { $count ->
    [one] { $count } draft dropped.
   *[other] { $count } drafts dropped.
}
card-just-split = No. { $number } is a statement of its own now, No. { $twin }, and waits for you.
card-drop-sure = { $count ->
    [one] Drop the { $count } draft of this article? What is published stays.
   *[other] Drop the { $count } drafts of this article? What is published stays.
}
doubt = { $doubt ->
    [day] day
    [implied_place] place
    [place] name that may be a place
    [speaker_by_pronoun] speaker by “he”, “she”
    [unnamed_speaker] speaker unnamed
    [no_cue] no word of saying
    [marks] quotation marks
    [nested] quoted within a quote
    [side] side
    [coordinates] coordinates
    [address] address
    [unit_position] position of a unit
    [private_person] private person
    [prisoner] prisoner
    [minor] child
   *[casualty] name of somebody hurt or killed
}
doubt-count = { $what }: { $count }

## One statement

item-title = { $position } of { $count } · No. { $number }
item-question = { $doubt ->
    [day] on which day?
    [implied_place] is a place meant?
    [place] is this name a place, and which?
    [speaker_by_pronoun] who is meant?
    [unnamed_speaker] who has said it?
    [no_cue] is it said, or told?
    [marks] whose words stand in the marks?
    [nested] who has said it?
    [side] on which side?
    [coordinates] coordinates: may it be published?
    [address] an address: may it be published?
    [unit_position] a position: may it be published?
    [private_person] a private person: may it be published?
    [prisoner] a prisoner: may it be published?
    [minor] a child: may it be published?
   *[casualty] somebody hurt or killed: may it be published?
}
item-changed = changed since it was dropped
item-in-place-of = No. { $number }, which an editor has dropped, said: { $words }
item-sure = nothing doubtful
item-direct = direct quote
item-reported = reported speech
item-own = the outlet’s own words
item-denies = a denial
item-speaker = Speaker: { $what }
item-side = Side: { $what }
item-place = Place: { $what }
item-day = Day: { $what }
item-topic = Topic: { $what }
item-none = { $field ->
    [s] the outlet itself
    [w] none
    [p] none
    [d] not given
   *[t] none
}
item-day-unknown = not given; { $published }
item-before = Sentence before: { $words }
item-this = <b>This one</b>: { $words }
item-after = Sentence after: { $words }
item-state = { $state ->
    [published] Published
    [withdrawn] Withdrawn
    [dropped] Dropped
   *[draft] Changed
} at { $time } { $who ->
    [you] by you.
    [editor] by another editor.
   *[machine] by a program.
}
item-corrected = No. { $number } is corrected. { $change }. Readers who were shown it are told.
item-choose = { $field ->
    [s] Who has said it?
    [w] On which side is the speaker?
    [p] About which place is it?
    [d] On which day was it said?
   *[t] What is it about?
}
item-type = { $field ->
    [s] Write the name of the person or body who has said it.
    [w] Write the side.
    [p] Write the name of the place, or of several with commas between.
    [d] Write the day, such as 8 Nov or 08.11.2025.
   *[t] Write the topic.
}
item-type-place-again = I do not know exactly one place “{ $typed }”. Write its district too, for example “Pokrovske, Synelnykove district”.
item-type-day-again = “{ $typed }” is no day that I understand. Write it such as 8 Nov or 08.11.2025; it cannot lie in the future.

## Two editors at once

overtaken-all = { $who ->
    [you] You have changed this article at { $time } already. Nothing was done twice: here it is as it stands.
    [editor] Another editor has changed this article at { $time }. Nothing of yours was done: here it is as it stands.
   *[machine] This article has changed at { $time }. Nothing was done: here it is as it stands.
}
overtaken-published = { $who ->
    [you] You published these at { $time } already.
   *[editor] Another editor published these { $count } at { $time }.
}
overtaken-one = { $state ->
    [published] { $who ->
        [you] You published No. { $number } at { $time } already.
       *[editor] Another editor published No. { $number } at { $time }.
    }
    [withdrawn] No. { $number } was withdrawn at { $time }.
    [dropped] { $who ->
        [you] You dropped No. { $number } at { $time } already.
       *[editor] Another editor dropped No. { $number } at { $time }.
    }
   *[draft] { $who ->
        [you] You changed No. { $number } at { $time }.
       *[editor] Another editor changed No. { $number } at { $time }.
    }
}
overtaken-change = Your change ({ $change }) was not saved.
overtaken-gone = This article is not there any more.

## What waits

review-title = <b>Waiting for an editor</b>
review-nothing = Nothing waits for an editor.
review-articles = { $count ->
    [one] { $count } article with drafts:
   *[other] { $count } articles with drafts:
}
review-article = { $outlet }, { $day }: { $title } ({ $count })

## Buttons

button-publish = Publish the { $count }
button-look = Look at { $count }
button-see-all = See all { $count }
button-drop-article = Drop the article
button-drop-yes = { $count ->
    [one] Drop { $count } draft
   *[other] Drop { $count } drafts
}
button-back = Back to the article
button-accept = Accept
button-drop = Drop
button-restore = Take it back
button-other = Other
button-field = { $field ->
    [s] Speaker
    [w] Side
    [p] Place
    [d] Day
   *[t] Topic
}
button-choose-none = { $field ->
    [s] The outlet itself
    [w] No side
    [p] No place
    [d] Not given
   *[t] None
}
button-undo = Undo, until { $time }
button-correct = Make it a correction
button-again = Do it all the same
button-split = They are two: No. { $number }
button-look-again = Look at No. { $number }
menu-review = what waits for an editor
