"""Buttons of following: what is pressed weeks later still means what stood on it."""

from datetime import time
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import domain
from domain.following import (
    Choose,
    ChooseQuiet,
    ChooseZone,
    FollowPlace,
    FollowPress,
    FollowSpeaker,
    MarkRead,
    Retime,
    Setting,
    Show,
    Step,
    Toggle,
    decode,
    encode,
)
from domain.language import Language
from domain.press import LONGEST
from domain.schedule import INSTANT, Frequency, Quiet, Rhythm
from domain.statement import SpeakerKind, Topic

languages = st.sampled_from(Language)
numbers = st.integers(0, 10**12)
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))
rhythms = st.one_of(
    st.just(INSTANT),
    clocks.map(lambda at: Rhythm(Frequency.DAILY, at)),
    st.builds(Rhythm, st.just(Frequency.WEEKLY), clocks, st.integers(0, 6)),
)
presses = st.one_of(
    st.builds(
        FollowPlace,
        languages,
        st.just("UA14160210010023604"),
        st.none() | st.sampled_from(Topic),
        st.booleans(),
    ),
    st.builds(FollowSpeaker, languages, numbers),
    st.builds(Show, languages, st.sampled_from(Step), numbers),
    st.builds(Retime, languages, numbers, rhythms),
    st.builds(
        Toggle,
        languages,
        numbers,
        st.none() | st.sampled_from(Topic) | st.sampled_from(SpeakerKind) | st.sampled_from(["ua", "ru"]),
    ),
    st.builds(Choose, languages, st.sampled_from(Setting)),
    st.builds(ChooseZone, languages, st.just("America/Argentina/ComodRivadavia")),
    st.builds(MarkRead, languages, numbers),
    st.tuples(clocks, clocks)
    .filter(lambda pair: pair[0] != pair[1])
    .flatmap(lambda pair: st.builds(ChooseQuiet, languages, st.just(Quiet(*pair)))),
)


@given(presses)
def test_a_button_says_what_it_was_made_to_say(press: FollowPress) -> None:
    assert decode(encode(press)) == press
    assert len(encode(press).encode()) <= LONGEST


@given(st.text())
def test_no_callback_data_breaks_it(data: str) -> None:
    decode(data)
    decode(f"w|en|{data}")


@pytest.mark.parametrize(
    "data",
    [
        "w|xx|o|l",
        "w|en|o|?",
        "w|en|t|1|d2500",
        "w|en|q|22002200",
        "w|en|t|1|w90800",
        "w|en|s|c|-1",
        "w|en|x|1|q",
    ],
)
def test_a_made_up_button_means_nothing(data: str) -> None:
    assert decode(data) is None


def test_quiet_hours_need_an_end() -> None:
    with pytest.raises(ValueError, match="another end"):
        Quiet(time(22), time(22))


def test_no_two_conversations_take_each_others_buttons() -> None:
    patterns = [
        getattr(import_module(f"domain.{found.stem}"), "BUTTONS", None)
        for found in Path(domain.__file__ or "").parent.glob("*.py")
    ]
    known = [pattern for pattern in patterns if pattern]

    assert len(known) > 3
    assert len(set(known)) == len(known)
