"""Which addresses may be fetched from: those of the public internet, and no others.

Whoever sends a link, or owns a page that redirects, must not be able to make the bot ask its own machine, its
network, or a cloud's metadata service. So a name is resolved once, every address it has is looked at, and
the connection goes to exactly those.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from aiohttp.abc import AbstractResolver, ResolveResult

from domain.errors import FetchError, Unfetched

Address = IPv4Address | IPv6Address

_RESERVED = IPv4Network("192.0.0.0/24")
"""Protocols' own addresses (RFC 6890), of which Python knows a part, and Oracle's metadata service is one."""

_METADATA = frozenset({IPv4Address("168.63.129.16")})
"""Services of clouds that answer at a public address (Azure's; the others' are link-local or shared)."""

_TRANSLATED = IPv6Network("64:ff9b::/96")
_COMPATIBLE = IPv6Network("::/96")
"""IPv6 addresses that stand for an IPv4 address in their last 32 bits (RFC 6052, RFC 4291)."""

_LOCAL = IPv6Network("64:ff9b:1::/48")
"""A translation within one's own network (RFC 8215)."""

Lookup = Callable[[str, int], Awaitable[list[str]]]
"""Returns the addresses of a host, as text."""


def is_public(text: str) -> bool:
    """Tell whether an address, as text, is one of the public internet, or stands for such."""
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return all(_is_public(each) for each in _meant(address))


def _is_public(address: Address) -> bool:
    if address in _METADATA or address.is_multicast or address.is_reserved or address.is_unspecified:
        return False
    if isinstance(address, IPv6Address) and (address.is_site_local or address in _LOCAL):
        return False
    return address.is_global and address not in _RESERVED


def _meant(address: Address) -> tuple[Address, ...]:
    """Return the IPv4 addresses that an IPv6 address stands for, else the address itself."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped or address.sixtofour:
            return tuple(each for each in (address.ipv4_mapped, address.sixtofour) if each)
        if address.teredo:
            return address.teredo
        if address in _TRANSLATED or address in _COMPATIBLE:
            return (IPv4Address(int(address) & 0xFFFFFFFF),)
    return (address,)


async def lookup(host: str, port: int) -> list[str]:
    """Return the addresses that the system's resolver gives."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class CheckedResolver(AbstractResolver):
    """Resolves a host to addresses that are permitted, or to none: aiohttp connects to what this returns."""

    def __init__(self, lookup: Lookup, permit: Callable[[str], bool]) -> None:
        self._lookup = lookup
        self._permit = permit

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_INET,  # noqa: ARG002 - whichever the host has
    ) -> list[ResolveResult]:
        """Return the addresses of `host`.

        Raises:
            FetchError: it has none, or one that may not be fetched from.
        """
        try:
            addresses = await self._lookup(host, port)
        except (OSError, UnicodeError):
            raise FetchError.because(Unfetched.UNKNOWN_HOST) from None
        if not addresses:
            raise FetchError.because(Unfetched.UNKNOWN_HOST)
        if not all(self._permit(address) for address in addresses):
            raise FetchError.because(Unfetched.FORBIDDEN)
        return [_result(host, address, port) for address in addresses]

    async def close(self) -> None:
        """Nothing to release."""


def _result(host: str, address: str, port: int) -> ResolveResult:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    numeric = socket.AI_NUMERICHOST
    return {"hostname": host, "host": address, "port": port, "family": family, "proto": 0, "flags": numeric}
