### One statement in full, and what readers say is wrong with it.

full-title = No. { $number } · { $topic }
full-usage = Which statement? Write its number after the command: /source 31
full-unknown = I know no statement No. { $number }.
full-merged = No. { $number } was the same statement, and leads here.
full-withdrawn = <b>Withdrawn.</b> { $reason }
full-record = Record
full-told = { $kind ->
    [published] published
    [corrected] corrected
   *[withdrawn] withdrawn
}
full-was = { $what ->
    [speaker] speaker was: { $value }
    [places] place was: { $value }
    [day] day was: { $value }
    [topic] topic was: { $value }
    [stance] it was given with the opposite meaning
   *[words] words were: { $value }
}
mistake = { $mistake ->
    [dangerous] dangerous to publish
    [place] wrong place
    [speaker] wrong speaker
   *[link] broken link
}
mistake-which = Which of these is wrong?
mistake-nothing = I no longer know what that message showed. Write /source and the number of the statement.
mistake-what = What is wrong with No. { $number }? An editor looks into it. I do not tell anybody who says so.
mistake-told = { $what ->
    [noted] Thank you. An editor looks into it.
    [again] You have said so already, thank you. An editor looks into it.
    [too_many] That is all I take from one chat in a day. Thank you.
   *[gone] This statement is no longer shown to anybody.
}
reports-title = { $count ->
    [one] Readers say that { $count } statement is wrong:
   *[other] Readers say that { $count } statements are wrong:
}
reports-line = No. { $number }: { $counts }
reports-dismissed = What readers said of No. { $number } is put aside. It stands as it is.
button-wrong = { $mistake ->
    [dangerous] Dangerous to publish
    [place] Wrong place
    [speaker] Wrong speaker
   *[link] Broken link
}
button-number = No. { $number }
button-to-correct = Correct
button-to-withdraw = Withdraw
button-dismiss = Nothing is wrong
