### What editors are asked about an article that they have sent, before it is read.

ask-sort = Is this a question, or an article to read?
ask-outlet = { $origin ->
    [person] This post comes from a person, not from an outlet. Which outlet or channel has published these words? Choose it, or write its name.
    [hidden] Who wrote this post is hidden. Which outlet or channel has published these words? Choose it, or write its name.
   *[paste] Which outlet has published this? Choose it, or write its name.
}
ask-day = On which day was it published? Choose it, or write it, such as 8 Nov or 08.11.2025.
ask-link = Where was it published? Send the link: readers are shown it.
ask-what = “{ $words }”
ask-of = { $outlet }: “{ $words }”
outlet-again = An outlet’s name has up to { $count } characters, on one line. Please write it again.
link-again = This is no address of a page. It begins with https://
unfetched = { $why ->
    [address] This is no address that I may open.
    [forbidden] This address leads into a private network: I do not open it.
    [unknown_host] There is no such site. Look whether the address is complete.
    [unreachable] The site does not answer just now.
    [refused] The site refuses to show me the page (status { $status }).
    [redirects] The address is passed on again and again.
    [too_large] The page is larger than any article.
    [too_slow] The site takes too long to answer.
    [kind] This is no page with text, but a file of another kind.
    [nothing] I find no article on this page.
   *[binary] This is no text that I can read.
}
unfetched-paste = Paste the article’s text here instead, with the link on its first line.
unread-failed = I could not read this, sorry; it is my mistake, not yours. It has been put aside: paste it once more, or use the command line.
forgotten-pending = Left unread.
pending-edited = I read a text as it was sent. Paste the changed one anew.
pending-gone = This has been read, or left unread, already.
not-published = A voice message, a photo or a file is no text. Paste the words, forward a post with text, or send a link.
button-question = Answer this as a question
button-article = Read as an article
button-forget = Leave it unread
button-no-link = There is no link
