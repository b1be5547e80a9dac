"""A page or a feed from the web, within limits: size, time, redirects, content type, and where it stands."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from types import MappingProxyType

import aiohttp
from yarl import URL

from domain.errors import FetchError, Unfetched
from intake.addresses import CheckedResolver, Lookup, is_public, lookup

USER_AGENT = "Sitrep/0.1 (a Telegram bot that quotes and links; reads at an editor's request)"

PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
"""Content types of articles."""

REDIRECTS = frozenset({301, 302, 303, 307, 308})
FOR_GOOD = frozenset({301, 308})

CHUNK = 65536
"""Bytes read at a time, after they are unpacked."""

NO_HEADERS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of somebody else's server is put up with: bytes when unpacked, seconds in all, redirects."""

    size: int = 5_000_000
    seconds: float = 20.0
    redirects: int = 5


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server has answered, with status 200, or 304 where `headers` asked for changes only.

    `url` is where it stood in the end; `moved` is where it stands for good, if that is elsewhere than where
    it was asked for. `headers` have lower-case names.
    """

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    kind: str
    charset: str | None
    moved: str | None = None


class Fetcher:
    """Fetches over one pool of connections; see `fetching`."""

    def __init__(
        self, session: aiohttp.ClientSession, permit: Callable[[str], bool], limits: Limits = LIMITS
    ) -> None:
        self._session = session
        self._permit = permit
        self._limits = limits

    async def fetch(
        self,
        url: str,
        *,
        kinds: frozenset[str] = PAGES,
        headers: Mapping[str, str] = NO_HEADERS,
        limits: Limits | None = None,
    ) -> Fetched:
        """Return what stands at `url`.

        Args:
            url: http or https; nothing else is asked for, at any redirect.
            kinds: the content types that are read.
            headers: further ones of the request, such as `If-None-Match`.
            limits: others than this fetcher's.

        Raises:
            FetchError: it could not be fetched; `why` says why.
        """
        within = limits or self._limits
        try:
            async with asyncio.timeout(within.seconds):
                return await self._follow(url, kinds, headers, within)
        except TimeoutError:
            raise FetchError.because(Unfetched.TOO_SLOW) from None
        except aiohttp.InvalidURL:
            raise FetchError.because(Unfetched.ADDRESS) from None
        except aiohttp.ClientConnectorDNSError:
            raise FetchError.because(Unfetched.UNKNOWN_HOST) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise FetchError.because(Unfetched.UNREACHABLE, detail=type(error).__name__) from None

    async def _follow(
        self, url: str, kinds: frozenset[str], headers: Mapping[str, str], limits: Limits
    ) -> Fetched:
        at = asked = for_good = self._checked(url)
        so_far_for_good = True
        for _ in range(limits.redirects + 1):
            async with self._session.get(at, headers=headers, allow_redirects=False) as response:
                if response.status not in REDIRECTS:
                    body = await _read(response, kinds, limits.size)
                    return _fetched(response, at, body, None if for_good == asked else for_good)
                to = response.headers.get("Location")
                if not to:
                    raise FetchError.because(Unfetched.REFUSED, status=response.status)
                at = self._checked(str(at.join(URL(to))))
                so_far_for_good = so_far_for_good and response.status in FOR_GOOD
                for_good = at if so_far_for_good else for_good
        raise FetchError.because(Unfetched.REDIRECTS)

    def _checked(self, url: str) -> URL:
        """Return `url` if it is one of the web; aiohttp resolves no host that is an address already."""
        try:
            at = URL(url)
        except ValueError:
            raise FetchError.because(Unfetched.ADDRESS) from None
        if at.scheme not in ("http", "https") or not at.host or at.user or at.password:
            raise FetchError.because(Unfetched.ADDRESS)
        if _is_address(at.host) and not self._permit(at.host):
            raise FetchError.because(Unfetched.FORBIDDEN)
        return at


@asynccontextmanager
async def fetching(
    *, lookup: Lookup = lookup, permit: Callable[[str], bool] = is_public, limits: Limits = LIMITS
) -> AsyncIterator[Fetcher]:
    """Open a fetcher; tests give another `lookup` and permit a server of their own."""
    connector = aiohttp.TCPConnector(
        resolver=CheckedResolver(lookup, permit), use_dns_cache=False, limit=20, limit_per_host=4
    )
    session = aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip, deflate"},
        timeout=aiohttp.ClientTimeout(total=None),
        trust_env=False,
    )
    async with session:
        yield Fetcher(session, permit, limits)


async def _read(response: aiohttp.ClientResponse, kinds: frozenset[str], size: int) -> bytes:
    if response.status == 304:
        return b""
    if response.status != 200:
        retry_after = response.headers.get("Retry-After")
        raise FetchError.because(Unfetched.REFUSED, status=response.status, retry_after=retry_after)
    if response.content_type not in kinds:
        raise FetchError.because(Unfetched.KIND, detail=response.content_type[:60])
    if response.content_length is not None and response.content_length > size:
        raise FetchError.because(Unfetched.TOO_LARGE)
    body = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK):
        body += chunk
        if len(body) > size:
            raise FetchError.because(Unfetched.TOO_LARGE)
    return bytes(body)


def _fetched(response: aiohttp.ClientResponse, at: URL, body: bytes, moved: URL | None) -> Fetched:
    return Fetched(
        url=str(at.with_fragment(None)),
        status=response.status,
        headers={name.lower(): value for name, value in response.headers.items()},
        body=body,
        kind=response.content_type,
        charset=response.charset,
        moved=str(moved) if moved else None,
    )


def _is_address(host: str) -> bool:
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
