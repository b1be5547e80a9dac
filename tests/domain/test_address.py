"""Which addresses can be given to anybody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.address import holds_login, is_web_address


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example",
        "HTTP://news.example:8080/a?b=c#d",
        "https://[2001:db8::1]/",
        "https://новини.укр/стаття",
        "https://blog.example/@name",
        "https://archive.example/https://me@news.example/",
        "https://news.example/?mail=me@news.example",
    ],
)
def test_an_address_of_the_web_can_be_given_to_anybody(address: str) -> None:
    assert is_web_address(address)
    assert not holds_login(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "news.example",
        "https://",
        "https:///a",
        "ftp://news.example",
        "javascript:alert(1)",
        "http://[",
        "https://news.example/a b",
        "https://news.example/\n",
        "https://news.example:port/",
        "https://news.example:0/",
        "https://me:se/cret@news.example/",
    ],
)
def test_what_is_no_address_of_the_web_is_refused(address: str) -> None:
    assert not is_web_address(address)


@pytest.mark.parametrize("login", ["me:secret", "me", ":secret", "", "me:se@cret"])
def test_an_address_with_a_login_is_somebodys_own(login: str) -> None:
    address = f"https://{login}@news.example/"

    assert not is_web_address(address)
    assert holds_login(address)


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_none(text: str) -> None:
    assert is_web_address(text) in (True, False)
    assert not (is_web_address(text) and holds_login(text))
