"""Traders, ship trackers and state media abroad; words that play down; data that somebody handed over."""

import pytest

from domain.statement import Stance
from tests.extraction.reading import read, said, side, speaker


@pytest.mark.parametrize(
    ("who", "wanted"),
    [
        ("Two London-based brokers", "independent"),
        ("A manager at a German shipping company", "independent"),
        ("A Dutch grain trader", "independent"),
        ("A German official", "other"),
        ("The state-run SANA news agency", "other"),
        ("Lebanon's state-run National News Agency", "other"),
    ],
)
def test_traders_abroad_are_of_no_side_and_state_media_of_theirs(who: str, wanted: str) -> None:
    assert side(f"{who} said the port was closed.") == wanted


@pytest.mark.parametrize(
    "who",
    [
        "executive at a Swiss trading house",
        "doctor at a German training hospital",
        "Ukrainian serving in the brigade",
    ],
)
def test_a_nationality_before_a_trade_is_no_speaker_of_its_own(who: str) -> None:
    assert speaker(f"An {who} said the road was closed.").name == who


@pytest.mark.parametrize("verb", ["show", "showed"])
@pytest.mark.parametrize(
    ("source", "name"),
    [("MarineTraffic", "MarineTraffic"), ("the agriculture ministry", "agriculture ministry")],
)
def test_data_from_somebody_behind_the_words_are_theirs(source: str, name: str, verb: str) -> None:
    text = f"Three ships turned back at the weekend, tracking data from {source} {verb}."

    assert said(text) == [(name, "Three ships turned back at the weekend")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor has played down hopes of a truce.", "hopes of a truce"),
        ("The mayor ruled out a truce.", "a truce"),
        ("The mayor poured cold water on the talks.", "the talks"),
    ],
)
def test_who_plays_something_down_denies_it(text: str, words: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert words in one.text
    assert one.stance is Stance.DENIES


@pytest.mark.parametrize(
    "text",
    [
        "The band played down the street.",
        "The children played down by the river.",
        "A gas leak was ruled out.",
        "The mayor did not rule out a truce.",
    ],
)
def test_what_only_sounds_so_is_narration(text: str) -> None:
    assert [one.speaker for one in read(text)] == [None]


@pytest.mark.parametrize("done", ["evacuated", "rescued", "freed"])
def test_one_of_those_to_whom_something_was_done_is_a_witness_with_a_name(done: str) -> None:
    one = speaker(f"One of those {done}, 68-year-old Valentyna, told volunteers that the road was cut.")

    assert (one.name, one.side) == ("Valentyna", "independent")
