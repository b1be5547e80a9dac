## Feeds, for editors

menu-feeds = what is read by itself; add and change feeds
feeds-title = { $count ->
    [one] <b>{ $count } feed</b>, { $bad } in trouble
   *[other] <b>{ $count } feeds</b>, { $bad } in trouble
}
feeds-none = No feed is read yet. Add one by its link, or send me a list of feeds (OPML) as a file.
feed-line = { $name } · { $state }
feed-paused = paused
feed-unread = not read yet
feed-fine = read { $day }, { $time }
feed-silent = answers, but has published nothing since { $day }, which is unusual
feed-failing = not readable since { $day }, { $time }: { $problem }
feed-stumbling = { $count ->
    [one] the last try failed: { $problem }
   *[other] the last { $count } tries failed: { $problem }
}
feed-problem = { $why ->
    [address] this is no address of the web
    [forbidden] the address leads into a private network
    [unknown_host] there is no such host
    [unreachable] the server cannot be reached
    [refused] the server refuses ({ $status })
    [redirects] it is redirected too often
    [too_large] it is too large
    [too_slow] it takes too long
    [kind] it is of another kind than text
    [unreadable] what is there is no feed
    [known] the feed of this page is read already
    [late] it has not been asked for long
   *[fault] a fault of mine
}
feed-state = State: { $state }
feed-interval = Every { $minutes } minutes
feed-language = Language: { $language ->
    [en] English
    [uk] Ukrainian
    [ru] Russian
   *[any] as each article shows
}
feed-trust = Trust: { $trust ->
    [sure] what is sure is published, the rest waits for 7 days
    [published] everything is published but what always needs an editor
   *[drafts] everything waits in /review
}
feed-places = Places: { $places }
feed-places-all = all
feed-holds = Held back: { $holds }
feed-hold = { $topic } { $hours } h
feed-no-hold = nothing
feed-whole = Its entries are whole articles; none is fetched.
feed-waiting = { $count ->
    [one] { $count } article waits to be read.
   *[other] { $count } articles wait to be read.
}
feed-pause = Pause
feed-resume = Go on
feed-now = Read now
feed-set-interval = Interval
feed-set-trust = Trust
feed-set-language = Language
feed-set-places = Places
feed-set-hold = Hold back
feed-set-whole = Whole articles
feed-remove = Remove
feed-back = Back
feeds-back = All feeds
feeds-add = Add
feeds-export = Export
feeds-troubled = Those in trouble
feeds-all = All
feed-ask-interval = How often shall it be read?
feed-minutes = { $minutes } min
feed-ask-trust = What becomes of its statements without an editor?
    Drafts: all wait. Sure: those without doubts are published, the rest waits for 7 days. All: everything is published. Names of private persons, prisoners, minors, positions and the like always wait.
feed-trust-button = { $trust ->
    [sure] Sure
    [published] All
   *[drafts] Drafts
}
feed-ask-language = In which language is it?
feed-language-any = As it shows
feed-ask-topic = Statements on which topic shall be held back?
feed-ask-hours = { $topic }: for how many hours?
feed-hours = { $hours } h
feed-ask-places = Which regions is it read for? Without any, for all.
feed-ask-remove = Remove { $name }? What it has brought stays.
feed-remove-yes = Remove
feed-removed = { $name } is read no longer.
feed-ask-link = Send me the link of the feed, or of the outlet’s page: I find the feed behind it.
feed-no-link = That is no link that I can read. Please send one such as https://example.org/rss, without a name and password in it.
feed-ask-name = What is the outlet called?
feed-added = I read it from now on, within a minute for the first time; that announces nothing.
feed-known = This is read already.
feed-gone = This feed has been removed.
feeds-imported = { $added ->
    [one] { $added } feed added
   *[other] { $added } feeds added
}, { $known } known before. What they bring waits in /review until you trust them with more.
feeds-refused = Left out, as they have no address of the web, or one with a password: { $count }.
feeds-no-list = This is no list of feeds. I read OPML, as feed readers export it.
feeds-daily = { $count ->
    [one] <b>{ $count } feed is in trouble</b>
   *[other] <b>{ $count } feeds are in trouble</b>
}
feeds-exported = { $count ->
    [one] { $count } feed as OPML, for any feed reader.
   *[other] { $count } feeds as OPML, for any feed reader.
}

## Two statements that may be one; articles that have changed

pairs-wait = { $count ->
    [one] { $count } pair of statements may be one.
   *[other] { $count } pairs of statements may be one each.
}
changes-wait = { $count ->
    [one] { $count } article was changed after I had read it.
   *[other] { $count } articles were changed after I had read them.
}
button-pairs = One or two?
button-changes = Changed articles
button-one = They are one
button-two = They are two
pair-title = { $count ->
    [one] <b>One statement or two?</b>
   *[other] <b>One statement or two?</b> ({ $count } pairs wait)
}
pair-where = No. { $number } · { $speaker } · { $outlet } · { $day } · { $language }
pair-why = { $unlike ->
    [figures] Same speaker, day, place and nearly the same words; the figures differ.
   *[language] Same speaker, day, place, topic and figures; the words are in two languages.
}
pair-none = No pair waits any more.
pair-merged = No. { $gone } is part of No. { $number } now and points on to it. /undo takes that back.
pair-two = They stay two.
pair-overtaken = Another editor was faster, or one of the two has been changed. Nothing was done.
card-pair = No. { $one } and No. { $two } may be one statement.
change-title = { $count ->
    [one] <b>{ $outlet }: changed after it was read</b>
   *[other] <b>{ $outlet }: changed after it was read</b> ({ $count } articles wait)
}
change-new = <b>New in it</b>, as drafts in /review:
change-gone = <b>No longer in it</b>, but still in answers:
change-line = No. { $number } · { $speaker }: { $words }
change-withdraw = To take one back: /withdraw { $number } and the reason.
change-card-gone = { $count ->
    [one] { $count } statement that readers know is no longer in this article: /review shows it.
   *[other] { $count } statements that readers know are no longer in this article: /review shows them.
}
change-card-dropped = { $count ->
    [one] { $count } draft was dropped: the article no longer says it.
   *[other] { $count } drafts were dropped: the article no longer says them.
}
change-none = No changed article waits any more.
button-change-seen = I have seen it
