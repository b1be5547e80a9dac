### Correcting, withdrawing and undoing, as editors see it; the reasons are shown to readers too.

menu-correct = correct a statement: /correct 31
menu-withdraw = take a statement out of answers: /withdraw 31
menu-undo = take back what you did last
menu-audit = who did what to a statement, and when: /audit 31

correct-title = No. { $number }: what changes?
record-merged = No. { $asked } was merged into No. { $number }.
correct-what = { $what ->
    [s] Speaker
    [w] Side
    [p] Place
    [d] Day
    [t] Topic
    [x] Words
    [n] Stance
    [r] Role
   *[l] Spelling
}
correct-ask = Topic, role and spelling change silently. Of anything else those are told who were shown it: { $readers ->
    [0] nobody so far
    [one] { $readers } chat
   *[other] { $readers } chats
}.
stance = { $stance ->
    [denies] denies
   *[asserts] asserts
}
correct-type = { $what ->
    [x] Write the words exactly as they stand in this sentence:
    [r] Write the role, or - for none.
    [l] Write the speaker’s name as it should be spelled.
    [s] Write the name of the person or body who has said it.
    [p] Write the name of the place, or of several with commas between.
   *[d] Write the day, such as 8 Nov or 08.11.2025.
}
correct-type-again = { $what ->
    [x] “{ $typed }” does not stand in the sentence like that. Copy the words from it.
    [p] I do not know exactly one place “{ $typed }”. Write its district too, for example “Pokrovske, Synelnykove district”.
    [d] “{ $typed }” is no day that I can read. Write it such as 8 Nov or 08.11.2025.
   *[s] “{ $typed }” cannot be put in here.
}
corrected = No. { $number } is corrected. { $change }
told-silently = Nobody is told.
told-at = { $readers ->
    [0] It was shown to nobody, so nobody is told.
    [one] { $readers } chat that was shown it is told at { $time }.
   *[other] { $readers } chats that were shown it are told at { $time }.
}
undo-until = Undo, until { $time }
undo-button = Undo
correct-overtaken = No. { $number } has been changed by somebody else meanwhile; your change was not made.
correct-again = Look again
withdraw-title = Withdraw No. { $number }: why?
withdraw-ask = It goes from answers, and its record says why. Those are told who were shown it: { $readers ->
    [0] nobody so far
    [one] { $readers } chat
   *[other] { $readers } chats
}.
withdraw-button = { $reason ->
    [removed] The outlet took it out
    [misread] I misread the article
    [duplicate] It is there twice
   *[unsafe] Dangerous to publish
}
withdraw-type = Write the reason. Readers are shown it.
reason = { $reason ->
    [removed] the outlet has taken the sentence out of its article
    [misread] my reading of the article was wrong
    [duplicate] it is there a second time
    [unsafe] it may endanger somebody
   *[undone] taken back
}
withdrawn = No. { $number } is withdrawn: { $reason }.
record-state = { $state ->
    [draft] No. { $number } waits as a draft: /review
    [withdrawn] No. { $number } has been withdrawn.
    [dropped] No. { $number } was dropped as a draft.
   *[unknown] There is no statement No. { $number }.
}
record-usage = Write the number of the statement: /{ $command } 31
act = { $kind ->
    [publish] { $count ->
        [one] { $count } statement published
       *[other] { $count } statements published
    }
    [drop] { $count ->
        [one] { $count } draft dropped
       *[other] { $count } drafts dropped
    }
    [split] a reprint made a statement of its own
    [correct] { $count ->
        [one] { $count } statement corrected
       *[other] { $count } statements corrected
    }
    [withdraw] { $count ->
        [one] { $count } statement withdrawn
       *[other] { $count } statements withdrawn
    }
    [take_down] { $about } taken down, { $count ->
        [one] { $count } statement
       *[other] { $count } statements
    }
    [merge_speakers] { $about } merged into another speaker
    [split_speaker] { $about } made a speaker of its own again
    [merge_statements] statements merged
    [source] { $about } changed
   *[import] { $about } imported
}
undone = Taken back: { $what } ({ $time }). { $told ->
    [late] Readers had been told of it, and are told of this as well.
    [silent] Nobody had been told, and nobody is.
   *[none] Readers were not to be told of it.
}
undo-nothing = There is nothing of yours to take back.
undo-refused = Not taken back: { $what }. Somebody has changed it since; correct it instead.
undo-not-last = This was not the last thing you did. Use /undo to go back step by step.
audit-title = No. { $number }: what was done
audit-line = { $time } · { $what } · { $who }
audit-kind = { $kind ->
    [found] found
    [publish] published
    [published] published
    [drop] dropped
    [split] split
    [correct] corrected
    [corrected] corrected
    [withdraw] withdrawn
    [withdrawn] withdrawn
    [take_down] taken down
    [merge_statements] merged
    [undo] taken back
   *[import] imported
}

## Sources and speakers

menu-speakers = merge and split speakers: /speakers Lypa
menu-sources = grade, party and voice of the outlets I read
menu-takedown = take down an outlet or an article: /takedown ADDRESS

sources-title = { $count ->
    [0] I read no source yet.
    [one] { $count } source
   *[other] { $count } sources
}
source-line = { $name } · { $grade } · { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
}
source-none = none
source-grade = Grade: { $grade } (for editors only)
source-party = Belongs to: { $party }
source-voice = Its own words are those of: { $voice }
source-counts = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $statements ->
    [one] { $statements } published statement
   *[other] { $statements } published statements
}
source-grades = A: always reliable, B: usually, C: fairly, D: not usually, E: unreliable, F: cannot be judged.
source-no-party = no side
source-ask-voice = Whose words?
source-no-voice = Nobody’s
source-type-voice = Write the name of the speaker whose words the outlet’s own narration is.
takedown-button = Take down
takedown-ask = { $scope ->
    [article] Take down the article { $what }? Its statements go from answers, and those who were shown them are told. Why?
   *[source] Take down all of { $what }? { $count ->
        [one] { $count } statement goes
       *[other] { $count } statements go
    } from answers, and those who were shown them are told. Why?
}
taken-down = { $count ->
    [0] Nothing of { $what } stands in answers: there was nothing to take down, and nobody is told.
    [one] { $what } is taken down: { $count } statement. Readers are told at { $time }; until then /undo takes it back before anybody knows.
   *[other] { $what } is taken down: { $count } statements. Readers are told at { $time }; until then /undo takes it back before anybody knows.
}
takedown-usage = Write the name of the outlet or the address of the article: /takedown https://…
takedown-unknown = I have neither an outlet nor an article “{ $name }”.
speakers-usage = Write a part of the name: /speakers Lypa
speakers-unknown = I know no speaker “{ $name }”.
speakers-title = Speakers
speaker-line = No. { $number } <b>{ $name }</b> · { $kind }, { $side } · { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
}
speaker-kind = { $kind ->
    [official] official
    [military] military
    [expert] expert
    [monitor] monitor
    [aid] aid organisation
    [resident] resident
   *[unnamed] without a name
}
speaker-merge = Merge into another
speaker-type-merge = Write the name of the speaker that this one is.
speaker-merge-into = Who is { $name } really?
speaker-merged = { $name } is { $into } from now on; the words stay as they are.
speaker-not-merged = Nothing was merged: one of them points to another already, or they differ in side or kind and have said too much.
speaker-points-on = Points to { $name }.
speaker-split = Split off { $name }
speaker-split-off = { $name } stands for itself again.
