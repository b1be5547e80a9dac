"""/feeds, as editors meet it; to everybody else there is no such command."""

from datetime import timedelta

import pytest

from domain.feed import FeedSettings, Trust
from domain.language import Language
from domain.statement import Source, Topic
from store.store import Store
from tests.botapi.server import Server
from tests.people import EDITOR, FROM_A_PERSON, OWNER, Clock, Reader

URL = "https://first.example/rss"
CARD = (
    "<b>First News</b>\n"
    '<a href="https://first.example/rss">https://first.example/rss</a>\n'
    "State: not read yet\n"
    "Every 15 minutes\n"
    "Language: as each article shows\n"
    "Trust: everything waits in /review\n"
    "Places: all\n"
    "Held back: nothing"
)


def follow(store: Store, clock: Clock, outlet: str = "First News", url: str = URL) -> int:
    return store.write_now(
        lambda book: book.add_feed(Source(outlet), url, FeedSettings(), clock(), by="owner")
    )


def settings(store: Store) -> FeedSettings:
    return store.feeds.all()[0].settings


async def test_a_feed_is_added_by_its_link(editor: Reader, synced_store: Store) -> None:
    assert await editor.says("/feeds") == (
        "<b>0 feeds</b>, 0 in trouble\n\n"
        "No feed is read yet. Add one by its link, or send me a list of feeds (OPML) as a file."
    )

    asked = await editor.presses("Add")
    named = await editor.says("first.example/rss")
    added = await editor.says("First  News")

    assert asked.startswith("Send me the link")
    assert named == "What is the outlet called?"
    assert added == (
        "I read it from now on, within a minute for the first time; that announces nothing.\n\n" + CARD
    )
    (feed,) = synced_store.feeds.all()
    assert (feed.source, feed.url) == ("First News", URL)


async def test_the_name_can_be_that_of_the_page(editor: Reader, synced_store: Store) -> None:
    await editor.says("/feeds")
    await editor.presses("Add")
    await editor.says("https://www.first.example/rss")

    await editor.presses("first.example")

    assert [feed.source for feed in synced_store.feeds.all()] == ["first.example"]


@pytest.mark.parametrize(
    "text",
    ["Pokrovsk", "ftp://a.example", "http://[::1", "javascript:alert(1)", "https://me:secret@a.example/"],
)
async def test_what_is_no_link_ends_the_asking(editor: Reader, synced_store: Store, text: str) -> None:
    await editor.says("/feeds")
    await editor.presses("Add")

    assert await editor.says(text) == (
        "That is no link that I can read. "
        "Please send one such as https://example.org/rss, without a name and password in it."
    )

    assert synced_store.feeds.all() == []
    assert (await editor.says("Pokrovsk")).startswith("<b>Pokrovsk</b>")


async def test_a_link_that_is_read_already_is_said_to_be(
    editor: Reader, synced_store: Store, clock: Clock
) -> None:
    follow(synced_store, clock)
    await editor.says("/feeds")
    await editor.presses("Add")

    assert await editor.says(URL) == "This is read already."


@pytest.mark.parametrize(
    ("presses", "expected"),
    [
        (["Pause"], FeedSettings(paused=True)),
        (["Pause", "Go on"], FeedSettings()),
        (["Interval", "60 min"], FeedSettings(interval=timedelta(hours=1))),
        (["Trust", "Sure"], FeedSettings(trust=Trust.SURE)),
        (["Language", "Українська"], FeedSettings(language=Language.UK)),
        (["Language", "Українська", "Language", "As it shows"], FeedSettings()),
        (["Hold back", "Strikes", "6 h"], FeedSettings(holds={Topic.STRIKE: 6})),
        (["Hold back", "Strikes", "6 h", "Hold back", "Strikes: 6 h", "0 h"], FeedSettings()),
        (["Whole articles"], FeedSettings(whole=True)),
        (["Places", "Donetsk region"], FeedSettings(places=("UA14000000000091971",))),
        (["Places", "Donetsk region", "✓ Donetsk region"], FeedSettings()),
    ],
    ids=lambda value: " > ".join(value) if isinstance(value, list) else "",
)
async def test_a_feed_is_changed_by_buttons(
    editor: Reader, synced_store: Store, clock: Clock, presses: list[str], expected: FeedSettings
) -> None:
    follow(synced_store, clock)
    await editor.says("/feeds")
    assert await editor.presses("First News") == CARD

    for label in presses:
        await editor.presses(label)

    assert settings(synced_store) == expected


async def test_a_feed_is_removed_when_it_is_meant(editor: Reader, synced_store: Store, clock: Clock) -> None:
    follow(synced_store, clock)
    await editor.says("/feeds")
    await editor.presses("First News")
    asked = await editor.presses("Remove")

    said = await editor.presses("Remove")

    assert asked == "<b>First News</b>\n\nRemove First News? What it has brought stays."
    assert said.startswith("First News is read no longer.\n\n<b>0 feeds</b>")
    assert synced_store.feeds.all() == []


async def test_feeds_in_trouble_are_shown(editor: Reader, synced_store: Store, clock: Clock) -> None:
    first = follow(synced_store, clock)
    follow(synced_store, clock, "Second News", "https://second.example")
    synced_store.write_now(lambda book: book.feed_failed(first, "refused 403", clock() + timedelta(hours=1)))
    clock.passes(minutes=20)

    said = await editor.says("/feeds")
    clock.passes(minutes=20)
    late = await editor.presses("Those in trouble")

    assert said == (
        "<b>2 feeds</b>, 1 in trouble\n"
        "<b>First News</b> · the last try failed: the server refuses (403)\n"
        "<b>Second News</b> · not read yet"
    )
    assert late == (
        "<b>2 feeds</b>, 2 in trouble\n"
        "<b>First News</b> · not readable since 12 Nov, 12:00: the server refuses (403)\n"
        "<b>Second News</b> · not readable since 12 Nov, 12:00: it has not been asked for long"
    )


async def test_twenty_feeds_stand_on_three_pages(editor: Reader, synced_store: Store, clock: Clock) -> None:
    for number in range(20):
        follow(synced_store, clock, f"News {number:02}", f"https://{number}.example")
    await editor.says("/feeds")
    await editor.presses("›")

    said = await editor.presses("›")

    assert [line.split(" · ")[0] for line in said.splitlines()[1:]] == [
        f"<b>News {n}</b>" for n in range(16, 20)
    ]
    assert "›" not in editor.buttons


async def test_a_list_of_feeds_comes_in_and_goes_out_as_a_file(
    editor: Reader, telegram: Server, synced_store: Store
) -> None:
    telegram.world.files["list"] = (
        b'<opml version="2.0"><body><outline text="First News" xmlUrl="https://first.example/rss"/>'
        b'<outline text="Second News" xmlUrl="https://second.example/rss"/></body></opml>'
    )
    document = {"file_id": "list", "file_unique_id": "u", "file_name": "feeds.opml", "file_size": 100}

    said = await editor.sends(document=document)
    again = await editor.sends(document=document)
    await editor.says("/feeds")
    await editor.presses("Export")

    assert said == (
        "2 feeds added, 0 known before. What they bring waits in /review until you trust them with more."
    )
    assert again.startswith("0 feeds added, 2 known before.")
    assert editor.newest.picture is not None
    assert editor.newest.picture.count(b"<outline") == 2
    assert telegram.called("sendDocument")


async def test_feeds_of_a_list_that_have_no_address_are_counted(
    editor: Reader, telegram: Server, synced_store: Store
) -> None:
    telegram.world.files["list"] = (
        b'<opml version="2.0"><body><outline text="First News" xmlUrl="https://first.example/rss"/>'
        b'<outline text="Mine" xmlUrl="https://me:secret@second.example/rss"/><outline text="Folder"/></body></opml>'
    )
    document = {"file_id": "list", "file_unique_id": "u", "file_name": "feeds.opml", "file_size": 100}

    assert await editor.sends(document=document) == (
        "1 feed added, 0 known before. What they bring waits in /review until you trust them with more.\n\n"
        "Left out, as they have no address of the web, or one with a password: 1."
    )
    assert [feed.url for feed in synced_store.feeds.all()] == ["https://first.example/rss"]


async def test_a_file_that_is_no_list_is_refused(editor: Reader, telegram: Server) -> None:
    telegram.world.files["list"] = b'<!DOCTYPE a [<!ENTITY b "c">]><opml>&b;</opml>'

    said = await editor.sends(
        document={"file_id": "list", "file_unique_id": "u", "file_name": "a.xml", "file_size": 46}
    )

    assert said == "This is no list of feeds. I read OPML, as feed readers export it."


async def test_a_reader_finds_no_such_command(reader: Reader, synced_store: Store, clock: Clock) -> None:
    unknown = await reader.says("/nothing")
    follow(synced_store, clock)

    assert await reader.says("/feeds") == unknown
    assert (
        await reader.sends(
            document={"file_id": "list", "file_unique_id": "u", "file_name": "a.opml", "file_size": 46}
        )
        == "I can only read text. Write me the name of the town or village."
    )


async def test_a_forwarded_command_is_somebody_elses(editor: Reader) -> None:
    unknown = await editor.says("/nothing")

    assert await editor.forwards("/feeds", FROM_A_PERSON) == unknown


async def test_who_is_no_editor_any_more_changes_nothing(
    editor: Reader, synced_store: Store, clock: Clock
) -> None:
    follow(synced_store, clock)
    await editor.says("/feeds")
    await editor.presses("First News")
    synced_store.write_now(lambda book: book.remove_editor(EDITOR, OWNER, clock()))

    await editor.presses("Pause")

    assert not settings(synced_store).paused
