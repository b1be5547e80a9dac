"""A page is fetched within limits, from the public internet only."""

import asyncio
import tracemalloc
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from domain.errors import FetchError, Unfetched
from intake.addresses import is_public
from intake.fetching import USER_AGENT, Fetcher, Limits, fetching
from tests.intake.web import Web, a_web, zipped

PAGE = "<html><body><p>Words.</p></body></html>"


@pytest.fixture
async def news() -> AsyncIterator[Web]:
    async with a_web() as served:
        yield served


@pytest.fixture
async def fetcher(news: Web) -> AsyncIterator[Fetcher]:
    async with fetching(lookup=news.lookup, permit=news.permit, limits=Limits(1000, 5, 5)) as opened:
        yield opened


async def refused(fetcher: Fetcher, url: str, *, limits: Limits | None = None) -> FetchError:
    with pytest.raises(FetchError) as error:
        await fetcher.fetch(url, limits=limits)
    return error.value


async def test_a_page_is_fetched_under_our_own_name(news: Web, fetcher: Fetcher) -> None:
    url = news.has("/a", PAGE, ETag='"7"')

    got = await fetcher.fetch(url, headers={"If-None-Match": '"6"'})

    assert (got.url, got.status, got.body, got.kind, got.charset) == (
        url,
        200,
        PAGE.encode(),
        "text/html",
        "utf-8",
    )
    assert got.headers["etag"] == '"7"'
    assert news.asked[0].headers["User-Agent"] == USER_AGENT
    assert news.asked[0].headers["If-None-Match"] == '"6"'
    assert "Cookie" not in news.asked[0].headers


async def test_nothing_new_is_no_error(news: Web, fetcher: Fetcher) -> None:
    got = await fetcher.fetch(news.has("/a", b"", status=304, ETag='"7"'))

    assert (got.status, got.body) == (304, b"")


@pytest.mark.parametrize(
    "url",
    [
        "ftp://news.example/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "news.example/a",
        "http://",
        "http://user:secret@news.example/",
        "http://[::1",
        "http://2130706433/",
        "http://127.1/",
        "",
        "\x00",
    ],
)
async def test_what_is_no_address_of_the_web_is_not_asked_for(news: Web, fetcher: Fetcher, url: str) -> None:
    assert (await refused(fetcher, url)).why is Unfetched.ADDRESS
    assert news.asked == []


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "[::1]", "169.254.169.254", "[::ffff:127.0.0.1]", "10.0.0.1", "100.64.1.1"]
)
async def test_a_private_address_is_refused_before_anything_is_asked(news: Web, host: str) -> None:
    news.has("/", PAGE)
    async with fetching(lookup=news.lookup, permit=is_public) as fetcher:
        assert (await refused(fetcher, news.url(host=host))).why is Unfetched.FORBIDDEN
    assert news.asked == []


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "169.254.169.254", "::ffff:127.0.0.1", "fe80::1%1", "100.64.0.1"]
)
async def test_a_name_that_leads_into_a_private_network_is_refused(news: Web, address: str) -> None:
    news.hosts["inside.example"] = [address]
    async with fetching(lookup=news.lookup, permit=is_public) as fetcher:
        assert (await refused(fetcher, news.url(host="inside.example"))).why is Unfetched.FORBIDDEN
    assert news.asked == []


@pytest.mark.parametrize(
    "to",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://inside.example/",
        "//192.168.0.1/",
    ],
)
async def test_a_redirect_into_a_private_network_is_refused(news: Web, fetcher: Fetcher, to: str) -> None:
    news.hosts["inside.example"] = ["10.0.0.7"]

    error = await refused(fetcher, news.redirects("/a", to))

    assert error.why is Unfetched.FORBIDDEN
    assert len(news.asked) == 1


async def test_a_redirect_to_something_that_is_not_the_web_is_refused(news: Web, fetcher: Fetcher) -> None:
    assert (await refused(fetcher, news.redirects("/a", "file:///etc/passwd"))).why is Unfetched.ADDRESS


async def test_the_connection_goes_to_the_address_that_was_looked_at(news: Web, fetcher: Fetcher) -> None:
    """A name that answers otherwise the second time is not asked a second time."""
    url = news.has("/a", PAGE)

    async def once(host: str, port: int) -> list[str]:
        found = await news.lookup(host, port)
        news.hosts["news.example"] = ["10.0.0.1"]
        return found

    async with fetching(lookup=once, permit=news.permit) as rebound:
        assert (await rebound.fetch(url)).status == 200
    assert news.looked_up == ["news.example"]


async def test_redirects_are_followed_and_said_to_be_for_good(news: Web, fetcher: Fetcher) -> None:
    news.has("/c", PAGE)
    news.redirects("/b", "/c", status=302)

    for_good = await fetcher.fetch(news.redirects("/a", "/c", status=301))
    for_now = await fetcher.fetch(news.url("/b"))
    first_only = await fetcher.fetch(news.redirects("/d", "/b", status=308))

    assert (for_good.url, for_good.moved) == (news.url("/c"), news.url("/c"))
    assert (for_now.url, for_now.moved) == (news.url("/c"), None)
    assert (first_only.url, first_only.moved) == (news.url("/c"), news.url("/b"))


async def test_more_than_five_redirects_are_too_many(news: Web, fetcher: Fetcher) -> None:
    news.has("/5", PAGE)
    for number in range(5):
        news.redirects(f"/{number}", f"/{number + 1}")

    assert (await fetcher.fetch(news.url("/0"))).url == news.url("/5")
    assert (await refused(fetcher, news.redirects("/x", "/0"))).why is Unfetched.REDIRECTS
    assert (await refused(fetcher, news.redirects("/y", "/y"))).why is Unfetched.REDIRECTS


async def test_a_page_that_is_too_large_is_not_read(news: Web, fetcher: Fetcher) -> None:
    assert (await refused(fetcher, news.has("/a", b"x" * 1001))).why is Unfetched.TOO_LARGE
    assert len((await fetcher.fetch(news.has("/b", b"x" * 1000))).body) == 1000


async def test_a_page_without_end_is_cut_off(news: Web, fetcher: Fetcher) -> None:
    async def endless(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/html"})
        await response.prepare(request)
        while True:
            await response.write(b"x" * 500)
            await asyncio.sleep(0)

    assert (await refused(fetcher, news.does("/a", endless))).why is Unfetched.TOO_LARGE


async def test_a_bomb_is_not_unpacked(news: Web, fetcher: Fetcher) -> None:
    url = news.has("/a", zipped(200_000_000), Content_Encoding="gzip")

    tracemalloc.start()
    error = await refused(fetcher, url)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert error.why is Unfetched.TOO_LARGE
    assert peak < 5_000_000


async def test_a_zipped_page_is_unpacked(news: Web, fetcher: Fetcher) -> None:
    assert (await fetcher.fetch(news.has("/a", zipped(900), Content_Encoding="gzip"))).body == b" " * 900


async def test_a_server_that_takes_too_long_is_left(news: Web, fetcher: Fetcher) -> None:
    async def never(_: web.BaseRequest) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    error = await refused(fetcher, news.does("/a", never), limits=Limits(seconds=0.05))

    assert error.why is Unfetched.TOO_SLOW


async def test_another_kind_is_not_read(news: Web, fetcher: Fetcher) -> None:
    assert (await refused(fetcher, news.has("/a", b"%PDF", kind="application/pdf"))).why is Unfetched.KIND


async def test_a_refusal_keeps_what_the_server_says_about_it(news: Web, fetcher: Fetcher) -> None:
    error = await refused(fetcher, news.has("/a", "", status=429, Retry_After="120"))

    assert (error.why, error.status, error.retry_after) == (Unfetched.REFUSED, 429, "120")
    assert str(error) == "the server refuses: status 429"
    assert (await refused(fetcher, news.has("/b", "", status=302))).why is Unfetched.REFUSED


async def test_an_unknown_host_and_a_closed_port_are_told_apart(news: Web, fetcher: Fetcher) -> None:
    assert (await refused(fetcher, "http://nowhere.example/")).why is Unfetched.UNKNOWN_HOST
    assert (await refused(fetcher, "http://news.example:1/")).why is Unfetched.UNREACHABLE
    assert (
        await refused(fetcher, news.has("/a", b"not zipped", Content_Encoding="gzip"))
    ).why is Unfetched.UNREACHABLE
