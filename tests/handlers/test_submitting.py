"""What editors paste, forward and link is read; what they ask is answered; what is missing is asked for."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest

from config import Config
from domain.pending import TOGETHER
from intake.desk import Desk
from intake.fetching import fetching
from intake.room import ReadingRoom
from store.store import Store
from tests.articles import BRIDGE, LINK, LONG, TITLE
from tests.intake.web import Web
from tests.people import EDITOR, FROM_A_PERSON, Clock, Editor, Reader, a_channel
from transport.seam import Bot

SAID = f"“{TITLE} The bridge in Pokrovsk is open, the head of…”"
ASK_OUTLET = "Which outlet has published this? Choose it, or write its name."
ASK_DAY = "On which day was it published? Choose it, or write it, such as 8 Nov or 08.11.2025."
ASK_LINK = "Where was it published? Send the link: readers are shown it."
HEAD = f'<b>Eastern Courier · 11 Nov · English</b>\n<a href="{LINK}">{TITLE}</a>\n'
UNSURE = "The head of the town said on Tuesday that the bridge over the river in Pokrovsk is open again."


@pytest.fixture
async def desk(synced_store: Store, room: ReadingRoom, news: Web, clock: Clock) -> AsyncIterator[Desk]:
    """The desk by itself, to stop it between two steps."""
    async with fetching(lookup=news.lookup, permit=news.permit) as fetcher:
        yield Desk(synced_store, room, fetcher, clock, "telegram", Config().timezone, Config().sides)


def articles(store: Store) -> int:
    return int(store.editors._db.execute("SELECT count(*) FROM article").fetchone()[0])


def pending(store: Store) -> int:
    return int(store.editors._db.execute("SELECT count(*) FROM pending").fetchone()[0])


async def test_a_paste_becomes_an_article_once_what_is_missing_is_known(editor: Editor) -> None:
    asked = await editor.pastes(BRIDGE)
    assert asked.endswith(ASK_OUTLET)
    assert editor.buttons == ["Leave it unread"]

    assert (await editor.says("Eastern Courier")).endswith(ASK_DAY)
    assert editor.buttons == ["today, 12 Nov", "yesterday, 11 Nov", "10 Nov", "Leave it unread"]

    assert (await editor.presses("yesterday, 11 Nov")).endswith(ASK_LINK)
    assert editor.buttons == ["There is no link", "Leave it unread"]

    assert (await editor.says(LINK)).startswith(HEAD)


async def test_what_was_asked_by_button_is_answered_in_the_same_message(editor: Editor) -> None:
    await editor.pastes(BRIDGE)
    await editor.says("Eastern Courier")
    before = len(editor._messages())

    await editor.presses("yesterday, 11 Nov")
    await editor.presses("There is no link")

    assert len(editor._messages()) == before
    assert editor.newest.html.startswith(f"<b>Eastern Courier · 11 Nov · English</b>\n{TITLE}\n")


async def test_an_outlet_that_is_known_is_offered(editor: Editor) -> None:
    await editor.submits(BRIDGE, "Eastern Courier", LINK)

    await editor.pastes(BRIDGE.replace("brickyard", "school"))

    assert editor.buttons == ["Eastern Courier", "Leave it unread"]
    assert (await editor.presses("Eastern Courier")).endswith(ASK_DAY)


async def test_a_paste_that_names_its_link_is_not_asked_for_it(editor: Editor) -> None:
    await editor.pastes(f"{LINK}\n{BRIDGE}")

    assert editor.buttons == ["courier.example", "Leave it unread"]
    await editor.presses("courier.example")
    assert (await editor.says("yesterday")).startswith("<b>courier.example · 11 Nov · English</b>")


async def test_the_outlet_of_a_site_that_was_read_before_is_known(editor: Editor) -> None:
    await editor.submits(BRIDGE, "Eastern Courier", LINK)

    assert (await editor.pastes(f"https://courier.example/other\n{BRIDGE}")).endswith(ASK_DAY)


async def test_parts_of_a_long_paste_are_joined(editor: Editor, synced_store: Store) -> None:
    card = await editor.submits(LONG, "Eastern Courier", LINK)

    assert "98 found" in card
    assert articles(synced_store) == 1


async def test_a_restart_between_two_parts_loses_nothing(
    editor: Editor, synced_store: Store, start_bot: Callable[[], Bot]
) -> None:
    world = editor._telegram.world
    first, *others = (LONG[at : at + 4096].strip() for at in (0, 4096, 8192))
    await editor._bot.receive([world.user_says(first, chat=EDITOR)])
    await editor._bot.drain()

    await editor.meets(start_bot())
    for part in others:
        await editor._bot.receive([world.user_says(part, chat=EDITOR)])
    await editor._bot.drain()
    asked = await editor.waits(seconds=3)

    assert asked.endswith(ASK_OUTLET)
    assert "98 found" in await answered(editor)


async def answered(editor: Editor) -> str:
    """Answer all that is asked about a paste."""
    await editor.says("Eastern Courier")
    await editor.says("yesterday")
    return await editor.says(LINK)


async def test_a_part_that_comes_while_the_first_is_read_is_not_lost(
    editor: Editor, synced_store: Store, desk: Desk, clock: Clock
) -> None:
    await editor._bot.receive([editor._telegram.world.user_says(LONG[:4096].strip(), chat=EDITOR)])
    await editor._bot.drain()
    (seen,) = synced_store.pending.due("telegram", clock() + TOGETHER)
    known = replace(seen, sent=replace(seen.sent, source="Eastern Courier", published=clock(), link=LINK))
    synced_store.write_now(lambda book: book.join_part(seen.id, LONG, clock(), due=clock()))

    await desk._read(seen, known)

    assert (articles(synced_store), pending(synced_store)) == (0, 1)


async def test_what_comes_later_is_another_text(editor: Editor, synced_store: Store) -> None:
    world = editor._telegram.world
    await editor._bot.receive([world.user_says(BRIDGE, chat=EDITOR)])
    await editor._bot.receive([world.user_says(BRIDGE, chat=EDITOR, date=1763000004)])
    await editor.waits(seconds=3)

    assert pending(synced_store) == 2


@pytest.mark.parametrize(
    "words", ["status of Pokrovsk?", "Rodynske", "що в Покровську", "Pokrovsk, Myrnohrad"]
)
async def test_a_question_of_an_editor_is_answered_like_any_readers(
    editor: Editor, reader: Reader, words: str
) -> None:
    assert await editor.says(words) == await reader.says(words)


async def test_what_could_be_either_is_asked(editor: Editor, synced_store: Store) -> None:
    assert await editor.pastes(UNSURE) == (
        "“The head of the town said on Tuesday that the bridge over the river in…”\n\n"
        "Is this a question, or an article to read?"
    )
    assert editor.buttons == ["Answer this as a question", "Read as an article"]

    assert (await editor.presses("Read as an article")).endswith(ASK_OUTLET)


async def test_what_was_meant_as_a_question_is_answered_as_one(editor: Editor, synced_store: Store) -> None:
    await editor.pastes(UNSURE)

    assert (await editor.presses("Answer this as a question")).startswith("<b>Pokrovsk</b>\n")
    assert pending(synced_store) == 0


async def test_a_question_is_answered_while_something_is_asked(editor: Editor) -> None:
    await editor.pastes(BRIDGE)

    assert (await editor.says("what about Rodynske?")).startswith("<b>Rodynske</b>\n")
    assert (await editor.presses("Leave it unread")) == "Left unread."


async def test_an_answer_that_is_none_is_asked_for_again(editor: Editor) -> None:
    await editor.pastes(BRIDGE)
    assert await editor.says("x" * 101) == (
        "An outlet’s name has up to 100 characters, on one line. Please write it again."
    )
    await editor.says("Eastern Courier")
    assert await editor.says("soon") == (
        "“soon” is no day that I understand. Write it such as 8 Nov or 08.11.2025; it cannot lie in the future."
    )
    await editor.says("8 Nov")
    assert await editor.says("javascript:alert(1)") == (
        "This is no address of a page. It begins with https://"
    )


async def test_what_an_editor_leaves_unread_is_gone(editor: Editor, synced_store: Store) -> None:
    await editor.pastes(BRIDGE)

    assert await editor.presses("Leave it unread") == "Left unread."
    assert (pending(synced_store), articles(synced_store)) == (0, 0)


async def test_a_post_of_a_public_channel_is_a_citation_of_its_own(editor: Editor) -> None:
    assert (await editor.forwards(BRIDGE, a_channel())).startswith(
        "<b>Eastern Courier · 11 Nov · English</b>\n"
        '<a href="https://t.me/eastern_courier/12">https://t.me/eastern_courier/12</a>\n'
    )


async def test_a_post_of_a_private_channel_is_linked_for_its_members(editor: Editor) -> None:
    said = await editor.forwards("The bridge in Pokrovsk is open, Lypa said.", a_channel(username=None))

    assert '<a href="https://t.me/c/1234567890/12">' in said


async def test_a_photo_with_words_is_a_post(editor: Editor) -> None:
    photo = [{"file_id": "x", "file_unique_id": "y", "width": 1, "height": 1}]

    said = await editor.sends(caption=BRIDGE, photo=photo, forward_origin=a_channel())

    assert said.startswith("<b>Eastern Courier · 11 Nov · English</b>\n")


async def test_a_post_of_a_person_is_no_publication(editor: Editor) -> None:
    said = await editor.forwards(BRIDGE, FROM_A_PERSON)

    assert said.endswith(
        "This post comes from a person, not from an outlet. Which outlet or channel has published these words? "
        "Choose it, or write its name."
    )


async def test_a_hidden_origin_is_said_to_be_hidden(editor: Editor) -> None:
    hidden = {"type": "hidden_user", "date": 1762847999, "sender_user_name": "Somebody"}

    said = await editor.forwards(BRIDGE, hidden)

    assert said.endswith(
        "Who wrote this post is hidden. Which outlet or channel has published these words? "
        "Choose it, or write its name."
    )


async def test_a_link_is_fetched_and_read(editor: Editor, news: Web) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in BRIDGE.splitlines()[1:] if line)
    page = (
        f"<html><head><title>{TITLE}</title>"
        '<meta property="og:site_name" content="Eastern Courier">'
        '<meta property="article:published_time" content="2025-11-11T08:00:00+02:00"></head>'
        f"<body><article><h1>{TITLE}</h1>{paragraphs}</article></body></html>"
    )

    card = await editor.says(news.has("/bridge", page))

    assert card.startswith(
        f'<b>Eastern Courier · 11 Nov · English</b>\n<a href="{news.url("/bridge")}">{TITLE}</a>\n4 found'
    )


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/none", "The site refuses to show me the page (status 404)."),
        ("/file", "This is no page with text, but a file of another kind."),
        ("/empty", "I find no article on this page."),
        ("/inside", "This address leads into a private network: I do not open it."),
    ],
)
async def test_a_link_that_cannot_be_read_says_what_to_do(
    editor: Editor, news: Web, synced_store: Store, path: str, why: str
) -> None:
    news.has("/file", b"%PDF", kind="application/pdf")
    news.has("/empty", "<html><body></body></html>")
    news.redirects("/inside", "http://169.254.169.254/latest/meta-data/")

    assert await editor.says(news.url(path)) == (
        f"{why} Paste the article’s text here instead, with the link on its first line."
    )
    assert pending(synced_store) == 0


async def test_an_editor_who_is_removed_while_it_waits_gets_nothing_read(
    editor: Editor, owner: Editor, synced_store: Store
) -> None:
    await editor._bot.receive([editor._telegram.world.user_says(BRIDGE, chat=EDITOR)])
    await editor._bot.drain()
    await owner.says("/editors")
    await owner.presses("Remove Marta")

    assert await editor.waits(seconds=3) == ""
    assert pending(synced_store) == 0


async def test_an_answer_of_an_editor_who_was_removed_is_that_of_a_reader(
    editor: Editor, owner: Editor, reader: Reader, synced_store: Store
) -> None:
    await editor.pastes(BRIDGE)
    await owner.says("/editors")
    await owner.presses("Remove Marta")

    assert await editor.says("Rodynske") == await reader.says("Rodynske")
    assert await editor.presses("Leave it unread") == ""
    assert pending(synced_store) == 1


async def test_what_one_editor_has_sent_another_does_not_decide_about(
    editor: Editor, colleague: Editor, synced_store: Store
) -> None:
    await editor.pastes(BRIDGE)
    await colleague.says("/review")
    colleague.newest.keyboard = editor.newest.keyboard

    assert await colleague.presses("Leave it unread") == ("This has been read, or left unread, already.")
    assert pending(synced_store) == 1


async def test_a_reader_who_pastes_an_article_has_asked_about_places(
    reader: Reader, synced_store: Store
) -> None:
    assert "Pokrovsk" in await reader.says(BRIDGE)
    assert (pending(synced_store), articles(synced_store)) == (0, 0)


async def test_a_text_that_is_changed_afterwards_is_not_read_twice(
    editor: Editor, reader: Reader, synced_store: Store
) -> None:
    await editor.pastes(BRIDGE)
    await editor._bot.receive([editor._telegram.world.user_says(BRIDGE, chat=EDITOR)])
    editor.last = editor._telegram.world.waiting[-1]

    assert await editor.edits_it_to(BRIDGE.replace("open", "closed")) == (
        "I read a text as it was sent. Paste the changed one anew."
    )


async def test_hostile_words_are_shown_as_they_stand(editor: Editor) -> None:
    nasty = '<b>Courier</b> & "Co" \u202e' + "x" * 40

    await editor.pastes(BRIDGE)
    said = await editor.says(nasty)

    assert said == ("An outlet’s name has up to 100 characters, on one line. Please write it again.")
    assert (await editor.says('<b>Courier</b> & "Co"')).startswith(
        "&lt;b&gt;Courier&lt;/b&gt; &amp; &#34;Co&#34;: “"
    )
    await editor.says("yesterday")
    assert (await editor.says("https://courier.example/'\"><script>")) == (
        "This is no address of a page. It begins with https://"
    )


async def test_an_article_that_has_changed_says_what_is_gone_from_it(editor: Editor) -> None:
    await editor.submits(BRIDGE, "Eastern Courier", LINK)
    await editor.presses("Publish the 3")
    without = BRIDGE.replace("“Two buses have left Pokrovsk for Dnipro,” Lypa said.\n\n", "").replace(
        "the water is cut off", "the power is cut off"
    )

    card = await editor.submits(without, "Eastern Courier", LINK)

    assert card.startswith(
        "1 statement that readers know is no longer in this article: /review shows it.\n"
        f"1 draft was dropped: the article no longer says it.\n\n{HEAD}"
    )
