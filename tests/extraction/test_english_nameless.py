"""Whom English words mean that name nobody: "the 71-year-old", "the same source", "denied in Kyiv"."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read, said, side, speaker

GROUND = "Shells fell on Kharkiv. "


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("Nadiya had refused to leave for three years.", "the 71-year-old"),
        ("The last car reached Vasyl's house in October.", "the 34-year-old"),
        ("In the village, 82-year-old Hanna was waiting for the bus.", "the pensioner"),
        ("Olena Koval sets three alarms every evening.", "the retired teacher"),
        ("For Iryna Koval, leaving was hard.", "the mother of two"),
        ("Mykola Dub lost his house last month.", "the father of three"),
        ("Raisa Koval was packing her bags.", "the retired railway cashier"),
    ],
)
def test_a_description_means_the_person_narration_spoke_of(told: str, meant: str) -> None:
    found = read(f"{told}\n\n“We waited too long,” {meant} said.")
    assert found[-1].speaker is not None
    assert found[-1].speaker.name in told


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("Olena Koval sets three alarms every evening.", "the father of three"),
        ("Mykola Dub lost his house last month.", "the retired teachers"),
        ("Mykola Dub lost his house last month.", "the governor"),
        ("Mykola Dub lost his house last month.", "the UN chief"),
        ("Petro Dub, a miner, lost his house.", "the surgeon"),
    ],
)
def test_a_description_that_cannot_be_theirs_is_somebody_else(told: str, meant: str) -> None:
    assert read(f"{told}\n\n“We waited too long,” {meant} said.")[-1].speaker.name not in told  # type: ignore[union-attr]


def test_what_a_description_tells_besides_is_known_of_the_person() -> None:
    text = (
        GROUND
        + "Vasyl's post was cold.\n\n“It is dark,” says the 34-year-old, a paratrooper.\n\n“Yes,” he says."
    )
    assert [(one.speaker.name, one.speaker.side) for one in read(text) if one.speaker] == [
        ("Vasyl", "ua")
    ] * 2


def test_the_same_source_is_the_one_before() -> None:
    text = (
        "Three men were killed, a medical source said.\n\nTwo were hurt, the same source said.\n\n"
        "The source at the hospital said it rained."
    )
    assert [name for name, _ in said(text)] == ["medical source"] * 3


@pytest.mark.parametrize(
    "denial", ["This was denied in Kyiv.", "That, too, was rejected in Kyiv.", "Kyiv denied this."]
)
def test_a_denial_of_the_sentence_before_is_a_statement_of_its_own(denial: str) -> None:
    first, second = read(f"Russia said its men had entered the town. {denial}")
    assert (first.speaker and first.speaker.side, second.speaker and second.speaker.side) == ("ru", "ua")


def test_what_happened_in_a_capital_is_not_said_there() -> None:
    for text in ("A fire was reported in Kyiv.", "Entry was denied in Kyiv at the station."):
        assert [name for name, _ in said(text)] == [None], text


@pytest.mark.parametrize(
    "source",
    ["the 2021 census estimate", "the 2001 census", "official statistics", "the indictment", "local legend"],
)
def test_a_census_or_a_legend_is_nobody(source: str) -> None:
    assert [name for name, _ in said(f"According to {source}, ten people lived there.")] == [None]


def test_what_the_outlet_itself_verified_is_its_own_narration() -> None:
    text = "Footage verified by BBC Verify shows smoke."
    assert [name for name, _ in said(text, "BBC")] == [None]
    assert [name for name, _ in said(text, "The Courier")] == ["BBC"]


def test_people_fear_a_clause_but_not_the_winter() -> None:
    assert said("Soldiers in the area fear the town will fall.") == [
        ("Soldiers in the area", "the town will fall")
    ]
    assert said("Residents fear the winter.") == [(None, "Residents fear the winter.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is cold,” said Olena Koval, a combat medic whose team works at night.", "ua"),
        ("“It is cold,” said Olena Koval, a medic with the 59th Brigade.", "ua"),
        ("“It is cold,” said Olena Koval, a medic at the town hospital.", "independent"),
        ("“It is cold,” said Petro Dub, a drone pilot.", "ua"),
        ("“It is cold,” said John Hale, a retired British general.", "independent"),
        (
            "John Hale, a former US officer who now teaches, thinks the question of who holds it is open.",
            "independent",
        ),
        ("“It is cold,” said John Hale, a British general.", "other"),
        ("“It is cold,” said Petro Dub, a retired Russian general.", "ru"),
    ],
)
def test_sides_of_those_who_serve_and_served(text: str, expected: str) -> None:
    assert speaker(GROUND + text).side == expected


def test_a_russian_agency_quotes_its_own_security_officials() -> None:
    for who in ("Security officials", "Law enforcement agencies", "A source in the security agencies"):
        [one] = read(f"{who} told TASS that it rained.", "TASS")
        assert one.speaker is not None
        assert one.speaker.side == "ru"


def test_the_general_staff_of_a_ukrainian_outlet_is_ukraines() -> None:
    text = GROUND + "The General Staff reported nine attacks."
    assert [one.speaker.side for one in read(text, "Ukrinform") if one.speaker] == ["ua"]
    [one] = [one for one in read(text, "The Courier") if one.speaker]
    assert one.speaker is not None
    assert (one.speaker.side, one.doubts) == ("ua", (Doubt.SIDE,))


def test_a_ministrys_spokesman_is_of_its_side() -> None:
    text = "Russia's defence ministry said it rained. The ministry's spokesman said two men were hurt."
    assert [one.speaker.side for one in read(text) if one.speaker] == ["ru", "ru"]


def test_a_known_group_behind_its_noun_is_that_group() -> None:
    assert side("Palestinian group Hamas called it a crime.") == "other"


def test_who_a_description_means_is_in_doubt_where_another_has_spoken_since() -> None:
    text = "Olena Koval sets alarms.\n\nThe mayor said it rained.\n\n“It is cold,” the retired teacher said."
    assert Doubt.SPEAKER_BY_PRONOUN in read(text)[-1].doubts
    assert [name for name, _ in said(text)][-1] == "Olena Koval"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“You hear that?” asks her neighbour, 70-year-old Vasyl Petrenko.", ["Vasyl Petrenko"]),
        ("“It is cold,” says his wife, Olena.", ["Olena"]),
        ("“It is cold,” said one of the residents, Mykola.", ["Mykola"]),
        ("The governor of the Kursk Region, Ivan Petrov, said it rained.", ["Ivan Petrov"]),
        ("Military expert and retired Lieutenant Colonel Ivan Petrov said it rained.", ["Ivan Petrov"]),
        ("His commander, who goes by the call sign “Fox,” said it rained.", ["Fox"]),
    ],
)
def test_a_name_behind_an_office_or_a_relation_is_the_speakers(text: str, names: list[str]) -> None:
    assert [name for name, _ in said(text)] == names


def test_a_group_that_only_narration_named_may_speak() -> None:
    text = "The Rapid Support Forces took the town.\n\nThe paramilitary group denied that men were killed."
    assert [name for name, _ in said(text)] == [None, "Rapid Support Forces"]
    far = "The Rapid Support Forces took the town. " + "It rained. " * 8
    assert [name for name, _ in said(far + "The paramilitary group denied it.")][-1] == "paramilitary group"


def test_footage_of_nobody_is_not_the_last_bloggers() -> None:
    text = (
        "A Russian milblogger claimed men had left.\n\nGeolocated footage published on Monday shows a flag."
    )
    assert [name for name, _ in said(text)] == ["Russian milblogger", None]


def test_who_was_at_home_is_a_resident() -> None:
    assert side("Natalia, who was in the building with her children, says the stairs fell.") == "independent"


@pytest.mark.parametrize("opening", ["On Monday", "However", "In May", "Late on Tuesday", "Meanwhile"])
def test_what_opens_a_sentence_is_nobodys_name(opening: str) -> None:
    found = said(f"{opening}, a village nurse who saw the fire said it rained.")
    assert [name for name, _ in found] == ["village nurse"]


@pytest.mark.parametrize(
    "deed", ["offered help", "offered shelter to families", "welcomed refugees", "declared independence"]
)
def test_deeds_are_no_statements(deed: str) -> None:
    assert [name for name, _ in said(f"The mayor {deed}.")] == [None]
    assert [name for name, _ in said("The mayor offered to open a road.")] == ["mayor"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is cold,” said Mykhailo, 34, a mortarman who gave only his first name.", "ua"),
        ("“It is cold,” said Ivan Dub, 34, a company commander in the 24th Brigade.", "ua"),
        ("“It is cold,” said Olena Koval, 34, whose house burnt.", "independent"),
        ("“It is cold,” said Olena Koval, 34, on Monday.", "independent"),
        ("“It is cold,” said Petro Dub, 61, the mayor.", "ua"),
        ("“It is cold,” says Halyna, who sells honey by the road.", "independent"),
    ],
)
def test_what_stands_behind_an_age_tells_whose_side(text: str, expected: str) -> None:
    assert speaker(GROUND + text).side == expected


def test_the_agency_is_the_one_the_sentence_before_is_about() -> None:
    text = "UNHCR said men had come. WFP has left the province. The agency warns that stocks are low."
    assert [name for name, _ in said(text)][-1] == "World Food Programme"


def test_a_soldier_told_of_by_age_is_no_private_person() -> None:
    text = GROUND + "Artem, who is 31, has not left the trench.\n\n“It is cold,” the infantryman says."
    assert (speaker(text).name, speaker(text).side) == ("Artem", "ua")


def test_one_of_several_is_whom_he_means() -> None:
    text = "One of the men, a commander who asked not to be named, said it rained.\n\n“It is cold,” he said."
    assert [name for name, _ in said(text)] == ["One of the men"] * 2


def test_reported_by_stands_behind_the_medium_too() -> None:
    text = "Five were hurt in the raid. According to Ukrinform, this was reported by the mayor, Ivan Dub."
    assert [name for name, _ in said(text, "Ukrinform")] == ["Ivan Dub"]


def test_a_statement_may_read_without_marks() -> None:
    text = "The army denied the loss. Supply is hard, but the road is open, the statement reads."
    assert [name for name, _ in said(text)] == ["army", "army"]
    assert [name for name, _ in said("Both sides blame each other.")] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, John F. Hale, said it rained.",
        "Mayor John F. Hale said it rained.",
        "“It rained,” said the mayor, John F. Hale.",
        "According to the mayor, John F. Hale, it rained.",
    ],
)
def test_an_initial_between_two_names_is_passed_over(text: str) -> None:
    assert [name for name, _ in said(text)] == ["John Hale"]


def test_a_well_known_person_is_not_the_nameless_one_of_another_side_before() -> None:
    text = "The Kremlin's spokesman said it rained. In an address, Mr. Zelensky said it did not."
    assert [one.speaker.side for one in read(text) if one.speaker] == ["ru", "ua"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A Russian blogger with more than a million followers claimed the town fell.", "Russian blogger"),
        ("Reuters is quoting the governor of Volgograd as saying it rained.", "governor of Volgograd"),
        ("The health cluster reported that ten clinics were hit.", "health cluster"),
    ],
)
def test_speakers_behind_what_describes_or_quotes_them(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name]


def test_a_spy_agency_is_its_countrys() -> None:
    assert side("South Korea's spy agency said it rained.") == "other"
    assert side("A South Korean news agency said it rained.") == "independent"
