"""What an editor's button says comes back as it was said, in no more than Telegram's 64 bytes."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import card_press, pending, press, team
from domain.card import Field, Pile
from domain.press import LONGEST

numbers = st.integers(0, 10**9)
seen = st.builds(card_press.Seen, numbers, numbers, numbers, st.sampled_from(Pile))
values = st.sampled_from(
    ["-", "ua", "UA14160210010099403", "geonames:12345678", "2025-11-08", "infrastructure"]
)
KNOWN: dict[str, st.SearchStrategy[Any]] = {
    "article": numbers,
    "number": numbers,
    "page": numbers,
    "at": st.integers(0, 10**16),
    "pending": numbers,
    "source": numbers,
    "user": st.integers(-(10**12), 10**12),
    "mark": st.from_regex("[0-9a-f]{10}", fullmatch=True),
    "pile": st.sampled_from(Pile),
    "sure": st.booleans(),
    "seen": seen,
    "field": st.sampled_from(Field),
    "value": values,
    "day": st.dates(date(1990, 1, 1)),
}


def any_of(kinds: Any) -> st.SearchStrategy[Any]:
    """Any button of a conversation; a new kind is taken along by itself."""
    return st.one_of(
        [st.builds(kind, **{name: KNOWN[name] for name in kind.__match_args__}) for kind in kinds.__args__]
    )


@pytest.mark.parametrize("module", [card_press, pending, team])
def test_a_press_comes_back_as_it_was(module: Any) -> None:
    @given(any_of(module.Press))
    def comes_back(pressed: Any) -> None:
        data = module.encode(pressed)

        assert module.decode(data) == pressed
        assert 1 <= len(data.encode()) <= LONGEST

    comes_back()


@pytest.mark.parametrize("module", [card_press, pending, team])
def test_nonsense_is_no_press(module: Any) -> None:
    @given(st.text(max_size=64) | st.from_regex(r"[die]\|[a-zX2]\|[0-9|-]{0,20}", fullmatch=True))
    def is_none_or_ours(data: str) -> None:
        pressed = module.decode(data)

        assert pressed is None or module.encode(pressed)

    is_none_or_ours()


def test_no_two_conversations_share_the_first_field_of_a_button() -> None:
    folder = Path(press.__file__).parent
    taken = [
        letter
        for path in sorted(folder.glob("*.py"))
        for letter in re.findall(r'^BUTTONS = r"\^(\w)\\\|"', path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    own = re.findall(r'parts = \("(\w)"', (folder / "press.py").read_text(encoding="utf-8"))

    assert len(taken) >= 7
    assert len(own) >= 6
    assert len({*taken, *own}) == len(taken) + len(own)
