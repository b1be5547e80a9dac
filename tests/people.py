"""People of the tests: readers who talk to the bot, and a newsroom that it hears from."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from delivery.clockwork import Clockwork
from domain.language import Language
from domain.revision import Revision
from domain.statement import Article, Extracted, PlaceMention, Source, Speaker, SpeakerKind, Stance, Topic
from gazetteer.gazetteer import Gazetteer
from store.book import Book
from store.drafting import Found
from store.store import Store
from tests.botapi.server import Server
from tests.botapi.world import Shown
from transport.seam import Bot

NOON = datetime(2025, 11, 12, 10, tzinfo=UTC)
"""When every conversation begins: noon in Kyiv."""

PRIVATE = 7
GROUP = -1_000_000_000_077

OWNER = 1001
EDITOR = 1002
SECOND_EDITOR = 1003
"""Users, and their private chats, who may do more than readers."""


class Clock:
    """Shows the time it was set to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **duration: float) -> None:
        self.now += timedelta(**duration)


class Newsroom:
    """Where statements come from: what it hears is published at once."""

    def __init__(self, store: Store, gazetteer: Gazetteer, clock: Clock) -> None:
        self._store = store
        self._gazetteer = gazetteer
        self._clock = clock
        self._articles = 0

    def hears(
        self,
        text: str,
        *,
        place: str = "Pokrovsk",
        also: str | None = None,
        speaker: Speaker | None,
        topic: Topic = Topic.ADVANCE,
        also_on: Topic | None = None,
        said_on: date | None = None,
        published: date = date(2025, 11, 11),
        outlet: str = "Example News",
        stance: Stance = Stance.ASSERTS,
        language: Language = Language.EN,
        direct_quote: bool = False,
        draft: bool = False,
    ) -> int:
        """Publish one statement, about places by name or id, or let it wait; return its number."""
        places = [self._mention(name) for name in (place, also) if name]
        extracted = Extracted(
            text=text,
            start=0,
            end=len(text),
            sentence=text,
            shown=text,
            speaker=speaker,
            direct_quote=direct_quote,
            places=tuple(places),
            said_on=said_on,
            topics=(topic, also_on) if also_on else (topic,),
            stance=stance,
        )
        self._articles += 1
        article = Article(outlet, f"https://news.example/{self._articles}", published, language)

        def publish(book: Book) -> int:
            book.add_source(Source(outlet))
            article_id = book.add_reading(article, text, 1, self._clock())
            number = book.add_draft(
                Found(extracted, article_id, language, published), "by hand", self._clock()
            )
            if not draft:
                book.publish(number, self._clock(), made_by="newsroom", announce=True)
            return number

        return self._store.write_now(publish)

    def _mention(self, name: str) -> PlaceMention:
        place = self._gazetteer.place(name) or self._gazetteer.named(name)[0].place
        return PlaceMention(place.id, place.names.en, name)

    def withdraws(self, number: int) -> None:
        self._store.write_now(
            lambda book: book.withdraw(number, self._clock(), made_by="newsroom", reason="it was a mistake")
        )

    def restores(self, number: int, *, late: bool = False) -> None:
        """Take a withdrawal back; `late`: after its hold."""

        def restore(book: Book) -> None:
            book._db.execute("UPDATE statement SET state = 'published' WHERE id = ?", [number])
            book.write_journal(
                number, "published", self._clock(), made_by="newsroom", announce=late, reason="undone"
            )
            book._tables.enter(number)

        self._store.write_now(restore)

    def corrects(
        self, number: int, revision: Revision, *, announce: bool = True, reason: str | None = None
    ) -> None:
        """Make a new version of a statement and let readers know, or put it right in silence."""

        def correct(book: Book) -> None:
            book._tables.remove(number)
            book.add_revision(number, revision, self._clock(), made_by="newsroom")
            book._tables.enter(number)
            book.write_journal(
                number, "corrected", self._clock(), made_by="newsroom", announce=announce, reason=reason
            )

        self._store.write_now(correct)


class Time:
    """Time that passes in steps; at the end of each, what is due is planned and sent."""

    def __init__(self, clock: Clock, clockwork: Clockwork, bot: Bot, telegram: Server) -> None:
        self._clock = clock
        self._clockwork = clockwork
        self._bot = bot
        self._telegram = telegram

    async def passes(self, *, chat: int = PRIVATE, **duration: float) -> str:
        """Let time pass; return what the bot says meanwhile in a chat without being asked, "" for nothing."""
        self._clock.passes(**duration)
        return await self.comes(chat=chat)

    async def comes(self, *, chat: int = PRIVATE) -> str:
        """Look at what is due at this moment."""
        before = len(self._telegram.world.delivered(chat))
        await self._clockwork.tick()
        await self._bot.drain()
        return "\n\n".join(message.html for message in self._telegram.world.delivered(chat)[before:])


class Reader:
    """Somebody in one chat. What they say goes through the real Application, handlers and store."""

    def __init__(self, telegram: Server, bot: Bot, *, chat: int = PRIVATE) -> None:
        self._telegram = telegram
        self._bot = bot
        self._chat = chat
        self._client: dict[str, Any] = {}
        self.last: Mapping[str, Any] = {}

    def has_telegram_in(self, language_code: str) -> None:
        """Let the reader's Telegram be in another language than English."""
        self._client = {
            "from": {"id": PRIVATE, "is_bot": False, "first_name": "Olena", "language_code": language_code}
        }

    async def says(self, text: str, **more: Any) -> str:
        """Write `text`; return what the bot says to it, "" where it is silent."""
        more = {**self._client, **more}
        if "@" in text and not text.startswith("/"):
            more["entities"] = [_mention(text)]
        return await self._sends(self._telegram.world.user_says(text, chat=self._chat, **more))

    async def sends(self, **content: Any) -> str:
        """Send something that is no text."""
        update = self._telegram.world.user_says("", chat=self._chat, **self._client, **content)
        del update["message"]["text"]
        return await self._sends(update)

    async def notices(self, update: Mapping[str, Any]) -> str:
        """Let the bot learn of something; return what it says to that."""
        return await self._sends(update)

    async def edits_it_to(self, text: str) -> str:
        """Change what was said last."""
        return await self._sends(self._telegram.world.user_edits(self.last["message"], text))

    async def forwards(self, text: str, origin: Mapping[str, Any], **more: Any) -> str:
        """Forward what somebody else has written."""
        return await self.says(text, forward_origin=origin, **more)

    async def presses(self, label: str, *, user: int | None = None) -> str:
        """Press the newest button of this label; `user`: somebody else does."""
        self._telegram.world.user_presses(label, chat=self._chat, user=user)
        return await self._sends(self._telegram.world.waiting[-1])

    @property
    def buttons(self) -> list[str]:
        """The buttons under the newest message."""
        return self._messages()[-1].buttons

    @property
    def newest(self) -> Shown:
        return self._messages()[-1]

    def _messages(self) -> list[Shown]:
        return self._telegram.world.delivered(self._chat)

    async def _sends(self, update: Mapping[str, Any]) -> str:
        self.last = update
        before = self._seen()
        await self._bot.receive([update])
        await self._bot.drain()
        return self._since(before)

    def _seen(self) -> dict[int, int]:
        return {message.message_id: message.edits for message in self._messages()}

    def _since(self, before: Mapping[int, int]) -> str:
        return "\n\n".join(
            message.html
            for message in self._messages()
            if before.get(message.message_id, -1) != message.edits
        )


FROM_A_PERSON = {
    "type": "user",
    "date": 1762940000,
    "sender_user": {"id": 55, "is_bot": False, "first_name": "Ivan"},
}
"""Whose words a forwarded message is: a reader's."""


class Editor(Reader):
    """Somebody who keeps the store, in their private chat."""

    def __init__(self, telegram: Server, bot: Bot, clock: Clock, *, chat: int) -> None:
        super().__init__(telegram, bot, chat=chat)
        self._clock = clock

    async def pastes(self, text: str) -> str:
        """Paste a text as Telegram's apps do, in parts of 4,096 characters; return what is said then."""
        before = self._seen()
        for first in range(0, len(text), LONGEST):
            part = text[first : first + LONGEST].strip()
            await self._bot.receive([self._telegram.world.user_says(part, chat=self._chat)])
            await self._bot.drain()
        self._clock.passes(seconds=3)
        await self._bot.drain()
        return self._since(before)

    async def waits(self, **duration: float) -> str:
        """Let time pass; return what the bot says meanwhile."""
        before = self._seen()
        self._clock.passes(**duration)
        await self._bot.drain()
        return self._since(before)

    async def meets(self, bot: Bot) -> None:
        """Go on with a bot that has been started anew."""
        self._bot = bot
        await bot.resume()

    async def submits(self, text: str, outlet: str, link: str, day: str = "yesterday") -> str:
        """Paste an article and answer all that is asked; return the card."""
        await self.pastes(text)
        for answer in (outlet, day):
            await self.says(answer)
        return await self.says(link)


LONGEST = 4096
"""Characters of a message."""


def a_channel(
    title: str = "Eastern Courier", *, username: str | None = "eastern_courier", message: int = 12
) -> Mapping[str, Any]:
    """Where a post is forwarded from: a channel, public if it has a username."""
    named = {"username": username} if username else {}
    chat = {"id": -1_001_234_567_890, "type": "channel", "title": title, **named}
    return {"type": "channel", "date": 1762847999, "chat": chat, "message_id": message}


def _mention(text: str) -> dict[str, Any]:
    start = text.index("@")
    length = len(text[start:].split(maxsplit=1)[0])
    return {"type": "mention", "offset": start, "length": length}


HNATOV = Speaker("Andriy Hnatov", SpeakerKind.MILITARY, "ua", "chief of the general staff")
RUSSIAN_FORCES = Speaker("Russian forces", SpeakerKind.MILITARY, "ru")
ADMINISTRATION = Speaker("Pokrovsk military administration", SpeakerKind.OFFICIAL, "ua")
EXPERT = Speaker("Oleksiy Example", SpeakerKind.EXPERT, None, "military expert")
