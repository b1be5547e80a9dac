## Conversation

welcome =
    Ask me about a town or village in Ukraine: I show <b>who said what about it, when and where it was published</b>, with links, the rival claims together.

    I am <b>not an alarm</b> and I do not check who is right. In danger, follow the sirens and the official channels.

    Try: Pokrovsk · що в Куп’янську · evacuation from Rodynske

    I keep your settings and, for 30 days, what I showed you, so that I can tell you if it is withdrawn. /forget deletes everything.
help =
    Write the name of a town, village, district or region of Ukraine, in English, Ukrainian or Russian: “status of Pokrovsk?”, “Pokrovsk”, “evacuation from Rodynske”. Typos and former names are understood.

    You get <b>people’s words, with the day, the outlet and a link</b>: the sides in a fixed order, what is newest first. I do not say who is right.

    /status Pokrovsk – what is said about a place
    /follow Pokrovsk daily 08:00 – tell me what is new; “follow Pokrovsk” works too
    /following – what I follow: times, filters, pause, time zone
    /source 31 – one statement in full, with all that became of it
    /language – English, Ukrainian or Russian
    /forget – delete everything I keep about you

    In a group I answer commands, mentions of my name and replies to me.
    I am not an alarm: these are words, minutes or hours old.
help-editor =
    <b>You are an editor.</b> Paste or forward an article here, or send a link: it becomes a card, and nothing is published before you say so.

    /review – what waits: drafts, reports, changed articles
    /correct 31, /withdraw 31 – put right, or take out of answers, what is published
    /undo – take back the last thing you did; /audit 31 – who did what
    /speakers Name, /feeds, /broadcast – speakers, feeds, a message to all
help-owner = As an owner also: /editors, /sources, /takedown.
help-group =
    Ask me by command, by mentioning my name or in reply to me: <b>/status Pokrovsk</b>, “@{ $bot } Myrnohrad”. A town, village, district or region of Ukraine, in English, Ukrainian or Russian.

    You get people’s words, with the day, the outlet and a link. I do not say who is right, and I am not an alarm. All else is in a private chat with me.
small-talk = I’m here. Ask me about a town or village in Ukraine, for example “Pokrovsk”.
slow-down = That is more than I can answer at once. Give me a minute, then ask again; what you sent in between I have passed over.
outside = I know the towns and villages of Ukraine only.
unknown = I don’t know a place called “{ $asked }”. Please write the name of a town, village, district or region of Ukraine.
unknown-empty = Write me the name of a town or village in Ukraine.
unknown-near = I don’t know a place called “{ $asked }”. Did you mean one of these?
choice-same = { $count ->
    [one] Which <b>{ $place }</b>? { $count } place has this name.
   *[other] Which <b>{ $place }</b>? { $count } places have this name.
}
choice-any = Which place do you mean by “{ $typed }”?
choice-more = { $count ->
    [one] { $count } more is possible. If you mean that, write the district too:
   *[other] { $count } more are possible. If you mean one of those, write the district too:
} “/follow Pokrovske, Synelnykove district”.
landmark = near { $name }
no-statements = no statements
kind = { $kind ->
    [city] city
    [town] town
   *[village] village
}
ask-district = Please write the district or region too, for example “Pokrovske, Synelnykove district”.
cannot-read = I can only read text. Write me the name of the town or village.
too-long = That is too long for me. Write me just the name of the town or village.
forgotten = Done. Everything I kept about you is deleted.
choose-language = Which language shall I answer in? A question in another language is answered in its own.
language-set = From now on I answer in English, unless your question is in another language.
failed = Something went wrong on my side, sorry. Please ask again in a moment.
pick-place = Which place? Write its name after the command: /status Pokrovsk

## A shared location

nearby-title = Nearest to you
nearby-centre = On my map it stands at the centre of its community: another village may be nearer to you.
nearby-spoken = Nearest places with statements:
nearby-silent = I have no statement about any place around here. Silence does not mean that it is calm.
nearby-not-kept = I have not kept your location.
distance = { $kilometres } km
distance-short = less than 1 km

## A forwarded post

forwarded-none = I cannot check a post, and I have not kept it. I find no place of Ukraine in it. Write me the name of a town or village.
forwarded-one = I cannot check a post, and I have not kept it. It speaks of <b>{ $place }</b>. What was said about it:
forwarded-some = I cannot check a post, and I have not kept it. It speaks of { $places }. What was said about them:
forwarded-and = { $places } and <b>{ $last }</b>

## The menu of commands

menu-status = what is said about a place
menu-help = how to ask, and what you get
menu-language = English, Ukrainian or Russian
menu-forget = delete everything I keep about you
