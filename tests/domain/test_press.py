"""What a button says comes back as it was said, in no more than Telegram's 64 bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import press
from domain.language import Language
from domain.press import LONGEST, Press, decode, encode
from domain.statement import Topic

PLACE_IDS = st.from_regex(r"UA[0-9]{17}", fullmatch=True) | st.sampled_from(["donbas", "geonames:12345678"])


def presses() -> st.SearchStrategy[Press]:
    """Any button there is; a new kind is taken along by itself."""
    known: dict[str, st.SearchStrategy[object]] = {
        "place": PLACE_IDS,
        "page": st.integers(0, 10**6),
        "topic": st.sampled_from(Topic),
        "greeting": st.booleans(),
    }
    kinds: list[st.SearchStrategy[Press]] = [
        st.builds(kind, **{name: known[name] for name in kind.__match_args__ if name in known})
        for kind in Press.__args__
    ]
    return st.one_of(kinds)


@given(presses())
def test_a_press_comes_back_as_it_was(pressed: Press) -> None:
    data = encode(pressed)

    assert decode(data) == pressed
    assert 1 <= len(data.encode()) <= LONGEST


@pytest.mark.parametrize(
    "data",
    [
        "",
        "|",
        "p",
        "p|en",
        "p|de|UA1",
        "t|en|UA1|weather",
        "x|en",
        "p|en|UA1|more",
        "l|",
        "g|xx",
        "a|en|-1",
        "a|en|²",
        "\x00",
    ],
)
def test_what_no_button_of_ours_says_means_nothing(data: str) -> None:
    assert decode(data) is None


@given(st.text(max_size=LONGEST))
def test_no_data_is_too_odd_to_be_read(data: str) -> None:
    found = decode(data)

    assert found is None or decode(encode(found)) == found


def test_buttons_that_stand_under_old_messages_keep_their_meaning() -> None:
    """Telegram gives back what was sent years ago: what a release has sent is never read otherwise."""
    assert {data: decode(data) for data in SENT} == SENT
    assert [encode(pressed) for pressed in SENT.values()] == list(SENT)


SENT: dict[str, Press] = {
    "p|uk|UA14160210010012345": press.AskPlace(Language.UK, "UA14160210010012345"),
    "t|ru|donbas|strike": press.AskTopic(Language.RU, "donbas", Topic.STRIKE),
    "m|en|UA14160210010012345|": press.More(Language.EN, "UA14160210010012345"),
    "m|en|UA14160210010012345|other": press.More(Language.EN, "UA14160210010012345", Topic.OTHER),
    "n|uk": press.NoneOfThese(Language.UK),
    "a|uk|2": press.FurtherChoices(Language.UK, 2),
    "l|ru": press.Speak(Language.RU),
    "g|en": press.Speak(Language.EN, greeting=True),
}
