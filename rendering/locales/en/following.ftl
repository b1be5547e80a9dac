## Following

rhythm-instant = at once
rhythm-daily = every day at { $time }
rhythm-weekly = { $weekday ->
    [0] every Monday at { $time }
    [1] every Tuesday at { $time }
    [2] every Wednesday at { $time }
    [3] every Thursday at { $time }
    [4] every Friday at { $time }
    [5] every Saturday at { $time }
   *[other] every Sunday at { $time }
}
weekday = { $weekday ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[other] Sun
}
filter-kind = { $kind ->
    [official] officials
    [military] military
    [expert] experts
    [monitor] monitors
    [aid] aid organisations
    [resident] residents
   *[unnamed] unnamed
}
radius = { $place } and { $radius } km around it
filtered = Shown: { $filter } only.
filtered-one = Shown for { $what }: { $filter } only.
follow-title = You follow <b>{ $what }</b>.
follow-told = I tell you { $rhythm } ({ $zone } time). Next: { $day }, { $time }.
follow-told-paused = I tell you { $rhythm } ({ $zone } time). Paused just now.
follow-told-at-once = I write as soon as I have read something new: at most 6 messages an hour, then one that gathers.
follow-no-alarm = This is <b>no alarm</b>: people’s words, minutes or hours old. In danger, follow the sirens and the official channels.
follow-which = Whom or what shall I follow? Write the place or the speaker after the command: /follow Pokrovsk daily 08:00 · /follow Pokrovsk 20 km · /follow Pokrovsk instant
follow-unknown = I know neither a place nor a speaker called “{ $asked }”. Places are towns, villages, districts and regions of Ukraine; speakers are those I have statements of.
follow-which-speaker = Several speakers are called so. Whom do you mean?
follow-full = You follow { $count } things already, and that is as many as I can. Stop one first: /following
follow-no-radius = I can follow 1 to 100 km around a town or village: /follow Pokrovsk 20 km
follow-no-time = I can tell you at once, every day or every week, at a time from 00:00 to 23:59: /follow Pokrovsk instant · /follow Pokrovsk daily 08:00 · /follow Pokrovsk weekly Mon 08:00
follow-times = When shall I tell you about <b>{ $what }</b>? Another time in words: “{ $example } daily 07:30”.
follow-filter = What of <b>{ $what }</b> shall I show? Press to choose; without a choice it is everything.
following-title = { $count ->
    [one] <b>You follow { $count } thing</b>
   *[other] <b>You follow { $count } things</b>
}
following-line = { $number }. <b>{ $what }</b>: { $rhythm }
following-none = You follow nothing yet. “follow Pokrovsk” or the button under an answer is enough.
following-zone = Time zone: { $zone }
following-quiet = Quiet from { $begins } to { $ends }
following-paused = Paused: I send nothing of my own until you resume.
following-discreet = Discreet: the first line of a message names no place.
following-when-nothing = With nothing new: { $choice ->
    [word] a short word
    [nothing] no message
   *[sleep] one word, then silence until there is something
}
stopped = Stopped: <b>{ $what }</b>. I send you nothing more about { $count ->
    [one] it
   *[other] them
}.
stopped-nothing = You follow nothing, so I send nothing of my own.
unfollow-which = You do not follow “{ $asked }”. You follow: { $what }.
restored = Followed again: <b>{ $what }</b>.
restored-nothing = There is nothing left to take back.
paused = Paused. I send nothing of my own until you write /resume; what is new meanwhile waits for you.
resumed = I tell you again. What came meanwhile comes with the next message.
quiet-set = Quiet from { $begins } to { $ends } ({ $zone } time). What comes meanwhile waits until { $ends }.
quiet-off = No quiet hours any more.
quiet-which = In which hours shall I hold what you did not ask for? In words: /quiet 22:00-07:00
zone-set = I count your hours in { $zone } time: it is { $time } there now.
zone-which = In which zone do you live? Press one or write a city: /timezone Warsaw
zone-unknown = I know no zone or large city called “{ $asked }”. Write the nearest large city: /timezone Warsaw
status-title = { $count ->
    [one] <b>The one you follow</b>, { $day }, { $time }
   *[other] <b>The { $count } you follow</b>, { $day }, { $time }
}
status-line = { $what } · { $day }
status-never = { $what } · no statements
status-outlets = { $count ->
    [one] { $count } outlet down
   *[other] { $count } outlets down
}
gone = I do not know this any more. /following shows what you follow.

## Buttons of following

button-follow = Follow
button-follow-topic = Follow this topic
button-tell-me = Tell me when there is one
button-at-once = At once
button-daily = Daily { $time }
button-weekly = { $weekday } { $time }
button-times = Another time
button-filter = Filter
button-everything = Everything
button-stop = Stop
button-stop-all = Stop all
button-follow-back = Back
button-all-followed = All I follow
button-settings = Zone, quiet hours, pause
button-zone = Time zone
button-quiet = Quiet hours
button-quiet-hours = { $begins }–{ $ends }
button-not-quiet = No quiet hours
button-pause = Pause
button-resume = Resume
button-discreet = Discreet
button-not-discreet = Not discreet
button-word = Nothing new: a word
button-nothing = Nothing new: no message
button-sleep = Nothing new: sleep
button-follow-undo = Undo
button-change = Change time or places
button-mark-read = I have read this
button-digest = Digest now
button-all-of = All of { $what }

## Digests and alerts

digest-places = { $count ->
    [one] <b>Your place · { $day }, { $time }</b>
   *[other] <b>Your { $count } places · { $day }, { $time }</b>
}
digest-followed = <b>What you follow · { $day }, { $time }</b>
digest-late = Late: it was due on { $day } at { $time }.
digest-asleep = I was silent since { $day }: nothing had happened.
digest-since = Since { $day }, { $time }: { $news }.
digest-disputed = { $count } newly disputed
digest-quiet-count = quiet: { $count }
digest-new = { $count } new
digest-more = { $count } more
digest-nothing = No new statement since { $day }, { $time }.
digest-only-alerts = Since { $day }, { $time }: nothing besides the { $count } that came as alerts.
digest-last-words = Last words: { $words }.
digest-sleeps = I will be silent until there is something.
digest-by-alert = { $count ->
    [one] { $count } more has reached you as an alert.
   *[other] { $count } more have reached you as alerts.
}
digest-title-disputed = Newly disputed
digest-title-corrected = Corrected
digest-title-withdrawn = Withdrawn
digest-title-quiet = Quiet
digest-withdrawn-advice = Please do not rely on what is withdrawn.
digest-quiet-one = { $what }: last word { $day }.
digest-quiet-never = { $what }: no statement yet.
digest-failing = { $failing } of the { $read } outlets I read for it have not answered since { $day }: I may have missed something.
digest-all-answer = { $count ->
    [one] The outlet for it answers.
   *[other] All { $count } outlets for these places answer.
}
digest-quiet-means = Quiet means nobody was quoted, not that nothing happened.
digest-marked = Noted: your next digest begins where this one ends.
digest-no-time = /digest shows it now. To be told at another time, write what and when: “follow Pokrovsk daily 12:00”.
digest-no-schedule = You have no digest to show: what you follow comes at once. A daily one: “follow Pokrovsk daily 08:00”.
digest-all-where = All: { $where }
alert-discreet = <b>Something new that you follow</b>
alert-many = { $count } new statements on what you follow
alert-left = and { $count } more

## The menu of commands

menu-follow = tell me what is new about a place
menu-following = what I follow, and when I am told
