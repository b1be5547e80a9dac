"""Only addresses of the public internet are fetched from, whatever stands for them."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import FetchError, Unfetched
from intake.addresses import CheckedResolver, is_public


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.1.2.3",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",  # metadata of most clouds
        "168.63.129.16",  # Azure's
        "192.0.0.192",  # Oracle's
        "100.64.0.1",  # carriers' (CGNAT)
        "100.100.100.200",  # Alibaba's metadata
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fd00:ec2::254",  # Amazon's metadata
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001:0:7f00:1::",
        "localhost",
        "",
        "1.1.1.1.",
    ],
)
def test_what_is_not_public_is_not_fetched_from(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"]
)
def test_what_is_public_is(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_judged_alike_however_it_is_written(address: ipaddress.IPv4Address) -> None:
    public = is_public(str(address))

    assert is_public(f"::ffff:{address}") == public
    assert is_public(str(ipaddress.IPv6Address(0x0064FF9B << 96 | int(address)))) == public
    assert is_public(str(ipaddress.IPv6Address(0x2002 << 112 | int(address) << 80))) == public
    assert not (public and (address.is_private or address.is_loopback or address.is_link_local))


async def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    async def both(_host: str, _port: int) -> list[str]:
        return ["1.1.1.1", "10.0.0.1"]

    with pytest.raises(FetchError) as refused:
        await CheckedResolver(both, is_public).resolve("news.example", 80)

    assert refused.value.why is Unfetched.FORBIDDEN


async def test_a_name_without_addresses_is_unknown() -> None:
    async def nothing(_host: str, _port: int) -> list[str]:
        return []

    with pytest.raises(FetchError) as refused:
        await CheckedResolver(nothing, is_public).resolve("news.example", 80)

    assert refused.value.why is Unfetched.UNKNOWN_HOST
