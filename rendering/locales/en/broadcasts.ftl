### What editors see of a message that they send to groups and channels.

menu-broadcast = write to all groups and channels
broadcast-what = Write what is to be sent, as one message of words. You will see it before anybody else does.
broadcast-text-only = I can send words only, at most 4,096 characters of them.
broadcast-preview = This is exactly how it will look.
broadcast-to = To: { $target } ({ $count ->
    [one] { $count } chat
   *[other] { $count } chats
})
broadcast-takes = It takes { $duration }.
broadcast-paid = Paid: { $stars } Stars (0.1 each), { $duration }.
broadcast-all = Everybody
button-broadcast-send = Send in 10 minutes
button-broadcast-pay = Send fast for { $stars } Stars
button-broadcast-place = Followers of a place
button-broadcast-drop = Drop
broadcast-several-places = Several places may be meant. Please write the district too.
broadcast-which-place = Which place? I send it to those who follow it, a place in it, or the region around it.
broadcast-held = It begins at { $time } and goes to { $count ->
    [one] { $count } chat
   *[other] { $count } chats
}.
button-broadcast-undo = Undo, until { $time }
broadcast-progress = On its way: { $done } of { $total }.
button-broadcast-stop = Stop
broadcast-over = Over: { $done } of { $total }.
broadcast-done = <b>The broadcast is over</b>
broadcast-stopped = <b>The broadcast was stopped</b>
broadcast-sent = { $count } sent
broadcast-dead = { $count } not sent: { $reason }
broadcast-dead-others = { $count } not sent for other reasons
broadcast-unknown = { $count } unknown: the answer was lost, and they are not sent again
broadcast-dropped = Dropped. It was sent to nobody.
broadcast-decided = This has been decided on already.
broadcast-lately = The same words are on their way, or were sent within a day. This was not sent again.
duration-seconds = about { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
duration-minutes = about { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
