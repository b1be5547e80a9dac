"""Every way to say who said it, with names of every make."""

import pytest

from tests.extraction.reading import said

NAMES = (
    "Petro Lysenko",
    "Abdullah bin Khalid",
    "Hichem Abu Mansour",
    "Saleh al-Amiri",
    "Thein Tun Aye",
    "Aung Kyaw Zin",
    "Anna-Maria Weber",
    "Jan van der Berg",
    "Timothée Mbala",
    "Yusuf Ould Sidi",
)
SAYINGS = (
    "Army spokesman {name} said the bridge was shut.",
    "{name}, head of the village council, said the bridge was shut.",
    "“The bridge is shut,” {name}, a doctor at the hospital, told reporters.",
    "“The bridge is shut,” said Defence Minister {name}.",
    "According to Lieutenant General {name}, the bridge was shut.",
    "The bridge was shut, according to {name}, the mayor.",
    "Reuters quoted {name}, the regional governor, as saying the bridge was shut.",
    "{name}, the regional governor, was quoted by Reuters as saying the bridge was shut.",
    "Mayor {name}: “The bridge is shut.”",
    "“The bridge is shut.” — {name}, mayor of the town",
    "In a post on Telegram, volunteer {name} said the bridge was shut.",
    "Speaking to reporters on Monday, {name}, an engineer, said the bridge was shut.",
)


@pytest.mark.parametrize("saying", SAYINGS)
@pytest.mark.parametrize("name", NAMES)
def test_the_whole_name_is_the_speaker(name: str, saying: str) -> None:
    assert [speaker for speaker, _ in said(saying.format(name=name))] == [name]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("short", ["Mr {last} said", "Mr. {last} added that", "The mayor said", "He said"])
def test_a_shorter_mention_is_the_same_person(name: str, short: str) -> None:
    last = name.split()[-1]
    text = f"{name}, the mayor, said the bridge was shut. {short.format(last=last)} the road was open."

    assert [speaker for speaker, _ in said(text)] == [name, name]


def test_a_label_or_a_headline_before_a_colon_is_nobody() -> None:
    assert said("Update at noon: “Safe” is what the sign on the bridge reads today.")[0][0] is None


def test_a_name_whose_article_is_small_begins_a_sentence() -> None:
    text = "Saleh al-Amiri, the mayor, said the bridge was shut. al-Amiri said the road was open."

    assert [speaker for speaker, _ in said(text)] == ["Saleh al-Amiri", "Saleh al-Amiri"]


RANKS = ("Lt-Col", "Lt. Col.", "Maj-Gen", "Brig-Gen", "Lieutenant-Colonel", "Major-General")


@pytest.mark.parametrize("rank", RANKS)
def test_a_rank_is_no_part_of_the_name(rank: str) -> None:
    text = f"{rank} Petro Lysenko said the bridge was shut. {rank} Lysenko said the road was open."

    assert [speaker for speaker, _ in said(text)] == ["Petro Lysenko", "Petro Lysenko"]


def test_an_abbreviation_after_an_army_is_not_that_army() -> None:
    text = (
        "The Sudanese army said on Thursday that it shot down drones of the Rapid Support Forces (RSF). "
        "The RSF said it had taken the market."
    )

    assert [speaker for speaker, _ in said(text)] == ["Sudanese Armed Forces", "Rapid Support Forces"]


def test_what_stands_in_brackets_behind_a_body_is_its_other_name() -> None:
    text = "Doctors Without Borders (MSF/Médecins Sans Frontières) said the hospital was hit."

    assert said(text) == [("Médecins Sans Frontières", "the hospital was hit")]


def test_states_that_are_counted_state_nothing() -> None:
    text = "The regime declared a state of emergency in at least six states and regions."

    assert [speaker for speaker, _ in said(text)] == ["regime"]
