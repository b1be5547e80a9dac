"""Hosts of one's own network that feeds may be read from: a bridge that makes feeds stands beside the bot."""

from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from typing import Protocol
from urllib.parse import urlsplit

from intake.fetching import NO_HEADERS, PAGES, Fetched, Fetcher, Limits, fetching

NO_REDIRECT = 0
"""A private host is asked for what it has itself; it leads nowhere else."""


class Fetches(Protocol):
    """Whatever fetches as a `Fetcher` does."""

    async def fetch(
        self,
        url: str,
        *,
        kinds: frozenset[str] = PAGES,
        headers: Mapping[str, str] = NO_HEADERS,
        limits: Limits | None = None,
    ) -> Fetched:
        """Return what stands at `url`; see `Fetcher.fetch`."""


class _ByHost:
    """Fetches from the public internet, and from the hosts that the configuration names."""

    def __init__(self, public: Fetcher, private: Fetcher, hosts: Collection[str]) -> None:
        self._public = public
        self._private = private
        self._hosts = frozenset(hosts)

    async def fetch(
        self,
        url: str,
        *,
        kinds: frozenset[str] = PAGES,
        headers: Mapping[str, str] = NO_HEADERS,
        limits: Limits | None = None,
    ) -> Fetched:
        if _host(url) not in self._hosts:
            return await self._public.fetch(url, kinds=kinds, headers=headers, limits=limits)
        given = limits or Limits()
        alone = Limits(given.size, given.seconds, NO_REDIRECT)
        return await self._private.fetch(url, kinds=kinds, headers=headers, limits=alone)


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


@asynccontextmanager
async def fetching_with(private_hosts: Collection[str]) -> AsyncIterator[Fetches]:
    """Open a fetcher that also reaches `private_hosts` ("localhost:1200"), wherever they lead."""
    async with fetching() as public:
        if not private_hosts:
            yield public
            return
        async with fetching(permit=lambda _: True) as private:
            yield _ByHost(public, private, [host.lower() for host in private_hosts])
