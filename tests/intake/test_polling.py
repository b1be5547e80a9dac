"""Feeds fill the store while their editors sleep, whatever their servers answer."""

import asyncio
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from domain.errors import StoreBusyError
from domain.feed import FeedSettings, Trust
from domain.statement import Topic
from store.store import Store
from tests.intake.pressroom import ALSO_SAID, GOVERNOR_SAID, QUARTER, Pressroom, rss
from tests.intake.web import zipped
from tests.people import NOON

SURE = FeedSettings(interval=QUARTER, trust=Trust.SURE)
SINCE = "Wed, 12 Nov 2025 09:00:00 GMT"


def states(store: Store) -> list[tuple[int, str]]:
    return store.write_now(lambda book: book._db.execute("SELECT id, state FROM statement").fetchall())


def entry_rows(store: Store) -> list[tuple[object, ...]]:
    return store.write_now(lambda book: book._db.execute("SELECT * FROM feed_entry").fetchall())


def announced(store: Store) -> list[int]:
    return [
        row[0]
        for row in store.write_now(lambda book: book._db.execute("SELECT announce FROM journal").fetchall())
    ]


async def test_an_article_that_a_feed_names_becomes_statements(pressroom: Pressroom) -> None:
    pressroom.follows(pressroom.lists(pressroom.writes(GOVERNOR_SAID)))

    await pressroom.works()

    assert states(pressroom.store) == [(1, "draft")]
    assert pressroom.feed().site == "https://first.example"
    assert pressroom.feed().last_ok == NOON


async def test_the_first_reading_announces_nothing_and_later_ones_do(pressroom: Pressroom) -> None:
    first = pressroom.writes(GOVERNOR_SAID)
    pressroom.follows(pressroom.lists(first), SURE)
    await pressroom.works()
    second = pressroom.writes(ALSO_SAID, at="/b")
    pressroom.lists(second, first)

    await pressroom.reads_again(minutes=20)

    assert announced(pressroom.store) == [0, 1]
    assert pressroom.apart.read == 2


async def test_what_is_older_than_three_days_is_not_read(pressroom: Pressroom) -> None:
    url = pressroom.writes(GOVERNOR_SAID)
    item = f"<item><link>{url}</link><pubDate>Sat, 01 Nov 2025 10:00:00 GMT</pubDate></item>"
    pressroom.follows(pressroom.web.has("/feed", rss(item), "text/xml"))

    await pressroom.works()

    assert pressroom.asked("/a") == 0
    assert pressroom.feed().last_new == datetime(2025, 11, 1, 10, tzinfo=UTC)


async def test_a_feed_is_asked_for_changes_only(pressroom: Pressroom) -> None:
    pressroom.follows(pressroom.lists(ETag='"7"', Last_Modified=SINCE))
    await pressroom.works()
    pressroom.web.has("/feed", b"", status=304)

    await pressroom.reads_again(minutes=20)

    headers = pressroom.web.asked[-1].headers
    assert (headers["If-None-Match"], headers["If-Modified-Since"]) == (
        '"7"',
        "Wed, 12 Nov 2025 09:00:00 GMT",
    )
    feed = pressroom.feed()
    assert (feed.failures, feed.etag) == (0, '"7"')
    assert feed.last_ok is not None
    assert feed.last_ok > NOON + timedelta(minutes=20)


async def test_a_feed_that_has_moved_for_good_is_asked_for_there(pressroom: Pressroom) -> None:
    new = pressroom.lists(at="/new")
    pressroom.follows(pressroom.web.redirects("/feed", new, status=301))
    await pressroom.works()

    await pressroom.reads_again(minutes=20)

    assert pressroom.feed().url == new
    assert (pressroom.asked("/feed"), pressroom.asked("/new")) == (1, 2)


async def test_a_feed_that_is_elsewhere_for_a_while_keeps_its_address(pressroom: Pressroom) -> None:
    url = pressroom.web.redirects("/feed", pressroom.lists(at="/new"), status=302)
    pressroom.follows(url)

    await pressroom.works()

    assert pressroom.feed().url == url


@pytest.mark.parametrize(
    ("status", "problem"),
    [(403, "refused 403"), (500, "refused 500")],
)
async def test_a_feed_that_fails_is_left_alone_for_longer_each_time(
    pressroom: Pressroom, status: int, problem: str
) -> None:
    pressroom.follows(pressroom.web.has("/feed", b"", status=status))
    pauses = []
    for _ in range(7):
        before = pressroom.clock()
        await pressroom.works(1)
        pauses.append(pressroom.feed().next_at - before)
        pressroom.clock.now = pressroom.feed().next_at

    assert pauses == [QUARTER * n for n in (1, 2, 4, 8, 16, 24, 24)]
    assert (pressroom.feed().failures, pressroom.feed().problem) == (7, problem)
    assert pressroom.store.feeds.late(pressroom.clock()) == (1,)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("asked", "until"),
    [
        ("7200", NOON + timedelta(hours=2)),
        ("Wed, 12 Nov 2025 13:00:00 GMT", NOON + timedelta(hours=3)),
        ("9999999", NOON + timedelta(days=1)),
        ("soon", NOON + QUARTER),
        ("-5", NOON + QUARTER),
    ],
)
async def test_a_server_is_left_alone_for_as_long_as_it_asks(
    pressroom: Pressroom, status: int, asked: str, until: datetime
) -> None:
    pressroom.follows(pressroom.web.has("/feed", b"", status=status, Retry_After=asked))

    await pressroom.works(1)

    assert pressroom.feed().next_at == until


async def test_a_slow_server_holds_up_nobody_else(pressroom: Pressroom) -> None:
    gate = asyncio.Event()

    async def hangs(_: web.BaseRequest) -> web.StreamResponse:
        await gate.wait()
        return web.Response(status=500)

    pressroom.web.hosts["slow.example"] = pressroom.web.hosts["news.example"]
    pressroom.web.does("/slow", hangs)
    pressroom.follows(pressroom.web.url("/slow", host="slow.example"), outlet="Slow News")
    pressroom.follows(pressroom.lists())

    await pressroom.polling.tick()
    for _ in range(1000):
        if pressroom.feed(2).last_ok:
            break
        await asyncio.sleep(0)

    assert pressroom.feed(2).last_ok == NOON
    gate.set()
    await pressroom.polling.rest()


@pytest.mark.parametrize(
    ("body", "headers", "problem"),
    [
        (zipped(50_000_000), {"Content_Encoding": "gzip"}, "too_large"),
        (b" " * 10_000_001, {}, "too_large"),
        (b"<rss><chan", {}, "unreadable"),
        (b"", {}, "unreadable"),
        (b"\x00\xff\xfe\x01" * 100, {}, "unreadable"),
        (
            b'<!DOCTYPE a [<!ENTITY b "c">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
            {},
            "unreadable",
        ),
    ],
    ids=["gzip bomb", "huge", "cut off", "empty", "binary", "entities"],
)
async def test_what_is_no_feed_is_refused(
    pressroom: Pressroom, body: bytes, headers: dict[str, Any], problem: str
) -> None:
    pressroom.follows(pressroom.web.has("/feed", body, "text/xml", **headers))

    await pressroom.works(1)

    assert pressroom.feed().problem == problem


@pytest.mark.parametrize("to", ["http://127.0.0.2/feed", "http://169.254.169.254/latest/meta-data/"])
async def test_a_feed_never_leads_into_a_private_network(pressroom: Pressroom, to: str) -> None:
    pressroom.follows(pressroom.web.redirects("/feed", to))

    await pressroom.works(1)

    assert pressroom.feed().problem == "forbidden"


async def test_an_article_that_fails_is_tried_again_and_then_given_up(pressroom: Pressroom) -> None:
    pressroom.follows(pressroom.lists(pressroom.web.has("/a", b"", status=500)))

    for _ in range(8):
        await pressroom.reads_again(hours=24)

    assert pressroom.asked("/a") == 5


async def test_an_article_that_is_gone_is_asked_for_once(pressroom: Pressroom) -> None:
    pressroom.follows(pressroom.lists(pressroom.web.url("/gone")))

    for _ in range(3):
        await pressroom.reads_again(hours=24)

    assert pressroom.asked("/gone") == 1


async def test_sure_statements_are_published_and_doubtful_ones_lapse(
    pressroom: Pressroom,
) -> None:
    url = pressroom.writes(
        GOVERNOR_SAID, "He said that Pokrovsk would hold, according to an unnamed official."
    )
    pressroom.follows(pressroom.lists(url), SURE)

    await pressroom.works()
    at_first = [state for _, state in states(pressroom.store)]
    await pressroom.reads_again(days=8)
    at_last = [state for _, state in states(pressroom.store)]

    assert "published" in at_first
    assert "draft" in at_first
    assert at_last == [state.replace("draft", "dropped") for state in at_first]


async def test_what_needs_an_editor_waits_whatever_its_feed_is_trusted_with(
    pressroom: Pressroom,
) -> None:
    prisoner = "“Ivan Petrenko, 17, was taken prisoner near Pokrovsk,” Donetsk Governor Vadym Filashkin said."
    settings = replace(SURE, trust=Trust.PUBLISHED)
    pressroom.follows(pressroom.lists(pressroom.writes(GOVERNOR_SAID, prisoner)), settings)

    await pressroom.works()

    assert [state for _, state in states(pressroom.store)] == ["published", "draft"]


async def test_words_at_second_hand_wait_whatever_their_feed_is_trusted_with(
    pressroom: Pressroom,
) -> None:
    told = "Peskov said that Zelensky had said that Pokrovsk was lost."
    settings = replace(SURE, trust=Trust.PUBLISHED)
    pressroom.follows(pressroom.lists(pressroom.writes(GOVERNOR_SAID, told)), settings)

    await pressroom.works()

    assert [state for _, state in states(pressroom.store)] == ["published", "published", "draft"]


STRIKE = "“Russian missiles hit Pokrovsk overnight,” Donetsk Governor Vadym Filashkin said on November 11."


@pytest.mark.parametrize("dropped", [False, True])
async def test_a_hold_publishes_later_unless_an_editor_has_dropped_it(
    pressroom: Pressroom, *, dropped: bool
) -> None:
    pressroom.follows(
        pressroom.lists(pressroom.writes(GOVERNOR_SAID, STRIKE)), replace(SURE, holds={Topic.STRIKE: 6})
    )
    await pressroom.works()
    at_first = states(pressroom.store)
    if dropped:
        pressroom.store.write_now(
            lambda book: book._db.execute("UPDATE statement SET state = 'dropped' WHERE id = 2") and None
        )

    await pressroom.reads_again(hours=6)

    assert at_first == [(1, "published"), (2, "draft")]
    assert states(pressroom.store) == [(1, "published"), (2, "dropped" if dropped else "published")]


async def test_a_statement_outside_the_places_of_its_feed_is_not_kept(pressroom: Pressroom) -> None:
    url = pressroom.writes(
        GOVERNOR_SAID, "“All is calm in Odesa,” Odesa Governor Oleh Kiper said on November 11."
    )
    donetsk = pressroom.store.write_now(
        lambda book: book._db.execute("SELECT id FROM place WHERE name_en = 'Donetsk region'").fetchone()[0]
    )
    pressroom.follows(pressroom.lists(url), replace(SURE, places=(donetsk,)))

    await pressroom.works()

    (statement,) = pressroom.store.statements.by_number([1, 2])
    assert [place.name for place in statement.places] == ["Pokrovsk"]


async def test_a_changed_article_makes_drafts_and_a_note_and_changes_nothing(pressroom: Pressroom) -> None:
    url = pressroom.writes(GOVERNOR_SAID)
    pressroom.follows(pressroom.lists(url), SURE)
    await pressroom.works()
    pressroom.writes(ALSO_SAID)
    pressroom.lists(url, titles=["Corrected"])

    await pressroom.reads_again(minutes=20)

    assert states(pressroom.store) == [(1, "published"), (2, "draft")]
    (change,) = pressroom.store.changes.open()
    assert (change.source, change.url, change.new, change.gone) == ("First News", url, (2,), (1,))


async def test_an_article_is_looked_at_again_after_a_day_once(pressroom: Pressroom) -> None:
    pressroom.follows(pressroom.lists(pressroom.writes(GOVERNOR_SAID)))
    await pressroom.works()

    for _ in range(3):
        await pressroom.reads_again(hours=25)

    assert pressroom.asked("/a") == 2
    assert pressroom.store.changes.open() == []


async def test_a_feed_that_carries_whole_articles_is_read_without_fetching_any(pressroom: Pressroom) -> None:
    item = (
        "<item><title>News</title><link>https://first.example/a</link>"
        f"<content:encoded><![CDATA[<p>{GOVERNOR_SAID}</p>]]></content:encoded></item>"
    )
    body = rss(item).replace("<rss ", '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" ')
    pressroom.follows(pressroom.web.has("/feed", body, "text/xml"), replace(SURE, whole=True))

    await pressroom.works()

    assert states(pressroom.store) == [(1, "published")]
    assert [request.path for request in pressroom.web.asked] == ["/feed"]


async def test_a_poll_that_is_broken_off_is_made_again_and_doubles_nothing(pressroom: Pressroom) -> None:
    pressroom.follows(pressroom.lists(*(pressroom.writes(GOVERNOR_SAID, at=f"/{n}") for n in "abc")), SURE)
    for _ in range(8):
        await pressroom.polling.tick()
        await asyncio.sleep(0)
        await pressroom.begins_anew()
        pressroom.clock.passes(seconds=2)

    await pressroom.works(12)

    assert states(pressroom.store) == [(1, "published")]
    assert len(pressroom.store.statements.by_number([1])[0].appearances) == 3


async def test_a_store_that_is_locked_is_left_alone_for_a_while_and_nothing_is_lost(
    pressroom: Pressroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressroom.follows(pressroom.lists(pressroom.writes(GOVERNOR_SAID)))

    async def locked(_self: Store, _change: object) -> None:
        raise StoreBusyError("locked")

    monkeypatch.setattr(Store, "write", locked)
    await pressroom.works(3)
    asked = pressroom.asked()
    monkeypatch.undo()
    await pressroom.reads_again(minutes=11)

    assert asked == 1
    assert states(pressroom.store) == [(1, "draft")]


async def test_a_fault_of_ours_puts_off_one_feed_and_no_other(
    pressroom: Pressroom, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    pressroom.follows(pressroom.lists(at="/one"))
    pressroom.follows(pressroom.lists(at="/two"), outlet="Second News")
    parse = pressroom.apart.feed

    async def stumbles(body: bytes, url: str, charset: str | None, now: datetime) -> object:
        if url.endswith("/one"):
            raise sqlite3.DataError("no such thing")
        return await parse(body, url, charset, now)

    monkeypatch.setattr(pressroom.apart, "feed", stumbles)

    await pressroom.works()

    assert (pressroom.feed(1).failures, pressroom.feed(2).failures) == (1, 0)
    assert pressroom.feed(1).problem == "fault"
    caplog.clear()


async def test_one_server_is_asked_for_one_thing_at_a_time(pressroom: Pressroom) -> None:
    for name in "abc":
        pressroom.follows(pressroom.lists(at=f"/{name}"), outlet=name)

    await pressroom.polling.tick()
    await pressroom.polling.rest()
    at_first = len(pressroom.web.asked)
    await pressroom.polling.tick()
    await pressroom.polling.rest()

    assert (at_first, len(pressroom.web.asked)) == (1, 1)


async def test_the_feed_behind_a_page_is_found(pressroom: Pressroom) -> None:
    feed = pressroom.lists(pressroom.writes(GOVERNOR_SAID))
    link = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    page = pressroom.web.has("/", f"<html><head>{link}</head><body><p>News</p></body></html>")
    pressroom.follows(page)

    await pressroom.works()

    assert pressroom.feed().url == feed
    assert states(pressroom.store) == [(1, "draft")]


async def test_a_page_whose_feed_is_read_already_says_so(pressroom: Pressroom) -> None:
    pressroom.follows(pressroom.lists())
    link = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    pressroom.follows(pressroom.web.has("/", f"<html><head>{link}</head></html>"))

    await pressroom.works()

    assert pressroom.feed(2).problem == "known"


async def test_feeds_and_articles_do_not_wait_for_each_other(pressroom: Pressroom) -> None:
    gate = asyncio.Event()

    async def hangs(_: web.BaseRequest) -> web.StreamResponse:
        await gate.wait()
        return web.Response(status=500)

    pressroom.follows(pressroom.lists(pressroom.writes(GOVERNOR_SAID)))
    await pressroom.works(1)
    pressroom.web.does("/slow", hangs)
    for number in range(9):
        host = f"{number}.example"
        pressroom.web.hosts[host] = pressroom.web.hosts["news.example"]
        pressroom.follows(pressroom.web.url("/slow", host=host), outlet=host)

    await pressroom.polling.tick()
    for _ in range(1000):
        if states(pressroom.store):
            break
        await asyncio.sleep(0)

    assert states(pressroom.store) == [(1, "draft")]
    gate.set()
    await pressroom.polling.close()


async def test_nothing_begins_after_the_end(pressroom: Pressroom) -> None:
    pressroom.follows(pressroom.lists())

    await pressroom.polling.close()
    await pressroom.works()

    assert pressroom.web.asked == []


async def test_an_article_that_was_read_meanwhile_is_not_kept_twice(pressroom: Pressroom) -> None:
    pressroom.follows(pressroom.lists(pressroom.writes(GOVERNOR_SAID)))
    await pressroom.works(1)
    (entry,) = pressroom.store.entries.due(pressroom.clock(), 9)

    await pressroom.visits.read(entry)
    due_at = entry_rows(pressroom.store)
    pressroom.clock.passes(minutes=5)
    await pressroom.visits.read(entry)

    assert states(pressroom.store) == [(1, "draft")]
    assert entry_rows(pressroom.store) == due_at
