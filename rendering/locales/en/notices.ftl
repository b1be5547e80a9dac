### What a chat is told when something that it was shown is corrected or withdrawn.
### $place may be several names with commas between; put it where it need not be inflected.

notice-withdrawn = Withdrawn: words you saw about { $place }
notice-shown = I showed you this on { $day }:
notice-do-not-rely = Please do not rely on it, and tell those you passed it on to.
notice-when = Withdrawn { $day }, { $time }.
notice-rest = The other statements you saw stand.
notice-corrected = Corrected: { $place }, { $day }
notice-was = { $name } was given as: { $value }
notice-is = { $name } is: { $value }
notice-same-words = The words themselves are unchanged.
notice-words-were = The words were given as: { $words }
notice-words-are = The words are: { $words }
notice-reason = Reason: { $reason }
notice-several = { $count ->
    [one] { $count } statement you saw is corrected or withdrawn
   *[other] { $count } statements you saw are corrected or withdrawn
}
notice-several-corrected = { $count ->
    [one] { $count } statement you saw is corrected
   *[other] { $count } statements you saw are corrected
}
notice-several-withdrawn = { $count ->
    [one] { $count } statement you saw is withdrawn
   *[other] { $count } statements you saw are withdrawn
}
notice-line-withdrawn = { $place }: { $words }
notice-line-corrected = { $place }, { $day }, { $speaker }: corrected ({ $things })
notice-restored = It stands again: words you saw about { $place }
notice-told-withdrawn = On { $day } I told you that this was withdrawn:
notice-taken-back = The withdrawal was taken back { $day }, { $time }: it is among the answers again.
notice-several-changed = { $count ->
    [one] { $count } statement you saw has changed
   *[other] { $count } statements you saw have changed
}
notice-line-restored = { $place }: { $words } (stands again)
notice-further = and { $count } more
change-speaker = Speaker
change-day = Day
change-place = Place
change-stance = Sense
change-topic = Topic
change-words = Words
change-stance-is = { $stance ->
    [denies] denies it
   *[asserts] says that it is so
}
mended-withdrawn = Withdrawn { $day }.
mended-withdrawn-why = Withdrawn { $day }: { $reason }
mended-corrected = Corrected { $day }.
mended-thing = { $name }: { $new }, not { $old }.
button-said-now = What is said now
button-record = Record No. { $number }
button-show-them = Show them
