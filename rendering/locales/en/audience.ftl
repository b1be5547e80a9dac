### What groups, channels and those who run them are told.

only-administrators = Only administrators of this group can change what it gets.
administrators-unchecked = I could not ask Telegram who is an administrator here. Please try again in a minute.
channel-added = I can post in “{ $title }” now. /channels sets what it gets, and when.
post-waits = “{ $title }”: this waits for you. It is made anew, from what stands then, when you approve it.
post-empty = “{ $title }”: what waited for you has nothing to say any more.
post-approved = Approved. It is on its way.
post-dropped = Dropped. It is not posted.
button-approve = Approve
button-post-drop = Drop
channels-none = I am an administrator of no channel of yours. Make me one with the right to post, then say /channels again; or /channels @name.
channels-which = Which channel?
channel-again = Please write it once more; where several places are called so, with the district: “Pokrovske, Synelnykove district, daily 08:00”. /channels leaves it as it is.
channel-unknown = I do not know that channel, or you are no administrator there.
channel-what = What is “{ $title }” to get? For example: Pokrovsk daily 08:00, or: Kupiansk district instant strikes
page-follows = Gets: { $things }
page-nothing = nothing yet
page-language = Language: { $language }
page-zone = Time zone: { $zone }
button-zone-there = Time zone
page-approval = Posts wait for an administrator: { $on ->
    [on] yes
   *[off] no
}
page-pinned = One pinned message instead of posts: { $on ->
    [on] yes
   *[off] no
}
page-hold = Strikes are held: { $count ->
    [0] no
    [one] { $count } hour
   *[other] { $count } hours
}
page-who-asks = Answered here: { $who ->
    [administrators] administrators
   *[everybody] everybody
}
button-approval = Approval { $on ->
    [on] on
   *[off] off
}
button-pinned = Pinned { $on ->
    [on] on
   *[off] off
}
button-hold = Hold strikes for { $count } h
button-follow-there = Add a place
button-stop-there = Stop: { $thing }
button-who-asks = Answer { $who ->
    [administrators] administrators only
   *[everybody] everybody
}
