## For those who run the bot

trouble-chat =
    I may no longer write to chat <b>{ $chat }</b>. Telegram says: “{ $reason }”.

    Nothing more is sent there until an administrator gives me the right to post again.
trouble-topic =
    I may no longer write to topic { $topic } of chat <b>{ $chat }</b>: it is closed or deleted. Telegram says: “{ $reason }”.

    Nothing more is sent there, and nothing to the chat's other topics in its place.
