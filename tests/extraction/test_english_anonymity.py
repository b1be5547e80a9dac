"""Names that people give of themselves, who asks not to be named, and other ways of saying in English."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read, said

TRADES = ("a drone operator", "a gunner from the 68th Brigade", "a soldier of the 225th Assault Regiment")
GIVING = (
    "who gave only his call sign, Barsuk",
    "who gave only his call sign, “Barsuk”",
    "who goes by the callsign Barsuk due to security rules",
    "who goes by the call sign “Barsuk” in line with military rules",
    "who spoke on condition that only his call sign, Barsuk, be used",
    "who spoke to this paper on condition that only his call sign, “Barsuk,” be used",
)


@pytest.mark.parametrize("giving", GIVING)
@pytest.mark.parametrize("trade", TRADES)
def test_who_gives_only_a_call_sign_is_known_by_it(trade: str, giving: str) -> None:
    text = f"{trade.capitalize()}, {giving}, said the road was closed."
    assert said(text) == [("Barsuk", "the road was closed")], text
    text = f"“It is cold,” {trade}, {giving}, told this paper.\n\nHe said the road was closed."
    assert [name for name, _ in said(text)] == ["Barsuk", "Barsuk"], text


@pytest.mark.parametrize(
    "asking",
    [
        "who asked not to be named",
        "who asked that her last name not be used",
        "who asked to be identified only by her first name",
        "who asked for anonymity",
    ],
)
def test_asking_not_to_be_named_is_nothing_said(asking: str) -> None:
    text = f"“It is cold,” Captain Olena, an officer with a drone battalion {asking}, told this paper."
    assert said(text) == [("Olena", "“It is cold,”")]
    assert len(read(f"A nurse {asking} told reporters the road was closed.")) == 1


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("There was fear in Moscow and Kyiv, both of which have accused each other.", ["ru", "ua"]),
        ("Damascus, for its part, issued a firm denial that the army had moved.", ["other"]),
        ("The Foreign Ministry of Ukraine held the army responsible for the shelling.", ["ua"]),
        ("The Ukrainian Joint Forces* stated yesterday that they had left.", ["ua"]),
        ("Four died in the region, according to its head, Ukrainian official Petro Lysenko.", ["ua"]),
        ("The men left, reported the Institute for the Study of War (ISW).", ["independent"]),
    ],
)
def test_rarer_ways_of_saying_have_their_speakers(text: str, speakers: list[str]) -> None:
    found = [one.speaker for one in read(text)]
    assert [one and one.side for one in found if one is not None] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "Videos circulating on social media purport to show men in the street.",
        "His account, and those of two others, suggest that the town is lost.",
        "The injury reports suggest that drones are after civilians.",
        "The men were held responsible for the attack.",
        "The army was in the town, which some maps call Chasov Yar.",
        "The town was hit, both of which was a surprise.",
    ],
)
def test_what_nobody_vouches_for_is_nobodys(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


def test_another_name_of_a_town_is_no_statement() -> None:
    text = "The Russian ministry said the town, which Moscow calls Chasov Yar, had been taken."
    assert [name for name, _ in said(text)] == ["Russian ministry"]


@pytest.mark.parametrize(
    ("text", "direct"),
    [
        ("The mayor said the army held “about 80%” of the town.", True),
        ("The mayor spoke of “hundreds” of soldiers in the town.", True),
        ("The mayor accused the army of “shelling” the town.", True),
        ("The mayor said the town was in the “grey zone” since May.", False),
        ("The mayor said the “authorities” had left the town.", False),
    ],
)
def test_one_word_in_marks_is_the_speakers_where_it_is_what_was_said(text: str, direct: bool) -> None:
    assert [one.direct_quote for one in read(text)] == [direct]


@pytest.mark.parametrize("group", ["The Washington-based group", "The paramilitary group", "The movement"])
def test_a_group_that_has_not_been_named_is_in_doubt(group: str) -> None:
    [one] = read(f"{group} said the road was closed.")
    assert Doubt.SPEAKER_BY_PRONOUN in one.doubts


def test_an_abbreviation_of_its_own_is_not_a_body_whose_name_begins_so() -> None:
    text = "The UN Security Council said it rained. The UN said it was cold."
    assert [name for name, _ in said(text)] == ["UN Security Council", "United Nations"]


def test_calling_a_town_by_another_name_is_no_statement() -> None:
    assert [name for name, _ in said("Russia refers to Niu-York as Novgorodskoye.")] == [None]
    text = "Russia referred to the strike as a crime."
    assert [name for name, _ in said(text)] == ["Russia's government"]


@pytest.mark.parametrize(
    "who",
    ["a Ukrainian commander who declined to be named", "a Ukrainian commander, who gave only his call sign"],
)
def test_what_is_told_of_whoever_stands_behind_the_verb_parts_no_words(who: str) -> None:
    assert said(f"The road is cut, said {who}.") == [("Ukrainian commander", "The road is cut")]
