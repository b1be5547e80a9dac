"""Whose the speakers of an English sentence are by where it stands and by who has spoken before."""

import pytest

from tests.extraction.reading import read, said

UKRAINE = "Shells fell on Kharkiv, Sumy and Kherson.\n\n"


def _sides(text: str) -> list[str | None]:
    return [one.speaker.side for one in read(text) if one.speaker]


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("In North Ossetia, debris fell on a house, regional head Marat Bondar said.", "ru"),
        ("A man was hurt in the Anapa district of Russia's Krasnodar region, local officials said.", "ru"),
        ("In Sumy, debris fell on a house, regional head Petro Bondar said.", "ua"),
        ("Missiles from Russia's Krasnodar region hit a house, local officials said.", "ua"),
        ("Debris fell in Kharkiv and in Belgorod, local officials said.", "ua"),
        ("After talks in Moscow it rained, local officials said.", "ua"),
    ],
)
def test_local_offices_are_of_the_land_where_it_happened(sentence: str, side: str) -> None:
    assert _sides(UKRAINE + sentence) == [side]


@pytest.mark.parametrize(
    "who", ["People living in Kharkiv", "People in eastern Congo", "Other people in Russia", "Some people"]
)
def test_people_who_live_somewhere_are_of_no_side(who: str) -> None:
    assert _sides(UKRAINE + f"{who} say it rained.") == ["independent"]


@pytest.mark.parametrize(("country", "side"), [("Britain", "other"), ("Russia", "ru"), ("Ukraine", "ua")])
def test_a_ministry_is_of_the_government_just_heard(country: str, side: str) -> None:
    assert _sides(f"{country} said it rained. The defence ministry said it froze.") == [side] * 2


def test_a_ministry_is_not_of_a_medium_or_a_person_just_heard() -> None:
    assert _sides("Reuters said it rained. The defence ministry said it froze.")[1] is None


def test_local_and_state_authorities_are_of_the_articles_land() -> None:
    assert _sides(UKRAINE + "It rained, according to local and state authorities.") == ["ua"]


def test_a_hospitals_unit_is_no_army() -> None:
    text = UKRAINE + "“It rained,” said Artem Zaika, {} of the {}."
    assert _sides(text.format("acting head", "local hospital's burns unit")) == ["independent"]
    assert _sides(text.format("commander", "assault unit")) == ["ua"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Semen Ludko, a volunteer from a shelter, was at the station when it rained, he said.",
            "Semen Ludko",
        ),
        ("Oksana Dub, a nurse, saw two bodies, she said.", "Oksana Dub"),
        ("Putin wanted war, he said.", "Petro Bondar"),
        ("Semen Ludko was at the station, he said.", "Petro Bondar"),
    ],
)
def test_who_begins_a_sentence_with_name_and_trade_is_its_he(sentence: str, name: str) -> None:
    assert [who for who, _ in said(f"Governor Petro Bondar said it froze. {sentence}")][1] == name
