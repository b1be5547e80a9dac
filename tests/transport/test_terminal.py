"""The terminal: the same bot, typed to and printed."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from markupsafe import Markup
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from domain.turn import Button, Message, Toast, Turn
from store.book import Book
from store.store import Store
from tests.store.builders import claim
from tests.transport.conftest import NOON, say
from transport.context import Context
from transport.inbound import NO_PAUSES, Replies
from transport.seam import Bot
from transport.terminal import READER, TERMINAL, Terminal, offline_application, typed_lines


async def answer(update: Update, context: Context[Any]) -> Turn[Book]:
    """Offer a choice, and edit it away when it is made."""
    if update.callback_query is not None:
        pressed = update.effective_message
        assert pressed is not None
        chosen = Message(Markup("<b>{}</b>").format(update.callback_query.data), edits=pressed.message_id)
        return Turn(say=[chosen], at_once=Toast("noted"))
    assert update.effective_message is not None
    match update.effective_message.text:
        case "choose":
            rows = (
                (Button("One", data="1st"), Button("Two", data="2nd")),
                (Button("Site", url="https://x.test"),),
            )
            return Turn(say=[Message(Markup("Which?"), buttons=rows)])
        case "break":
            raise ValueError
    return say(f"{update.effective_message.text} {context.args}")


class Screen:
    """A terminal as somebody sees it."""

    def __init__(self, bot: Bot, terminal: Terminal, lines: list[str]) -> None:
        self._bot = bot
        self._terminal = terminal
        self._lines = lines

    async def types(self, *lines: str) -> list[str]:
        """Return what is printed while `lines` are typed."""
        self._lines.clear()
        await self._terminal.converse(self._bot, lines)
        return self._lines.copy()


@pytest.fixture
async def screen(store: Store) -> AsyncIterator[Screen]:
    application = offline_application()
    application.add_handlers(
        [
            CommandHandler("status", answer),
            CallbackQueryHandler(answer),
            MessageHandler(filters.TEXT, answer),
        ]
    )
    await application.initialize()
    lines: list[str] = []
    terminal = Terminal(lambda: NOON, show=lines.append, plain_text=lambda html: Markup(html).striptags())
    replies = Replies(explain=lambda error, _: say(str(error)), apologise=lambda _: say("My mistake."))
    bot = Bot(application, None, store, terminal, replies, lambda: NOON, transport=TERMINAL, pauses=NO_PAUSES)
    yield Screen(bot, terminal, lines)
    await application.shutdown()


async def test_a_line_is_a_message_and_its_answer_is_printed(screen: Screen) -> None:
    assert await screen.types("status of Pokrovsk?") == ["status of Pokrovsk? None"]


async def test_a_command_has_its_arguments(screen: Screen) -> None:
    assert await screen.types("/status Pokrovsk now") == ["/status Pokrovsk now ['Pokrovsk', 'now']"]


async def test_buttons_are_numbers_and_an_edited_message_is_printed_again(screen: Screen) -> None:
    assert await screen.types("choose", "2") == [
        "Which?\n[1] One\n[2] Two\n[3] Site: https://x.test",
        "(noted)",
        "2nd",
    ]


async def test_a_button_with_an_address_shows_it(screen: Screen) -> None:
    assert (await screen.types("choose", "3"))[1:] == ["https://x.test"]


@pytest.mark.parametrize("number", ["0", "4", "²", "-1", "1.0"])
async def test_a_number_without_a_button_is_a_message(screen: Screen, number: str) -> None:
    assert (await screen.types("choose", number))[1:] == [f"{number} None"]


async def test_thousands_of_digits_are_a_message(screen: Screen) -> None:
    _, *answered = await screen.types("choose", "9" * 5_000)

    assert answered
    assert set("".join(answered)) <= set("9… None")


async def test_buttons_that_were_edited_away_are_no_numbers_any_more(screen: Screen) -> None:
    assert (await screen.types("choose", "1", "1"))[-1] == "1 None"


async def test_a_mistake_of_ours_is_apologised_for_at_once(screen: Screen) -> None:
    assert await screen.types("break") == ["My mistake."]


async def test_a_blank_line_ends_it(screen: Screen) -> None:
    assert await screen.types("one", " ", "two") == ["one None"]


async def test_an_answer_that_was_being_printed_when_the_process_ended_holds_none_back(
    screen: Screen, store: Store
) -> None:
    def be_killed(book: Book) -> None:
        book.owe("earlier", TERMINAL, READER, Message(Markup("earlier")), NOON)
        claim(book, NOON, TERMINAL)

    await store.write(be_killed)

    assert await screen.types("one") == ["one None"]


async def test_telegrams_sender_does_not_see_what_the_terminal_is_owed(screen: Screen, store: Store) -> None:
    await screen.types("one")

    assert store.outbox.counts("telegram") == {}
    assert store.inbox.offset("telegram") is None


def test_the_end_of_what_is_typed_or_ctrl_c_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for end in (EOFError, KeyboardInterrupt):
        typed: list[object] = ["one", end]

        def read(_: str, typed: list[object] = typed) -> str:
            line = typed.pop(0)
            if isinstance(line, str):
                return line
            raise line  # type: ignore[misc]  # one of the two above

        monkeypatch.setattr("builtins.input", read)

        assert list(typed_lines("> ")) == ["one"]
