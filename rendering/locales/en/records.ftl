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
