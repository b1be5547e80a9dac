### What groups, channels and those who run them are told.

only-administrators = Only administrators of this group can change what it gets.
administrators-unchecked = I could not ask Telegram who is an administrator here. Please try again in a minute.
channel-added = I can post in “{ $title }” now. /channels sets what it gets, and when.
