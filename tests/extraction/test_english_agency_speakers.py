"""Speakers of English agencies who are called otherwise again: by a surname, as "it", in a label."""

import pytest

from domain.statement import Stance
from tests.extraction.reading import read, said, speaker


@pytest.mark.parametrize("aside", ["speaking on national television", "talking to Radio X", "who fled"])
def test_what_somebody_does_while_speaking_makes_nobody_else_of_them(aside: str) -> None:
    text = f"It rained, Petro Lysenko, the mayor, said. Lysenko, {aside}, said it froze."
    names = [who for who, _ in said(text)]

    assert names == ["Petro Lysenko", "Petro Lysenko"]
    assert speaker(text, 1).kind == "official"


@pytest.mark.parametrize("what", ["made no mention of the strike", "did not comment on it"])
@pytest.mark.parametrize("aside", ["", ", in its daily briefing,"])
def test_it_is_a_ministry_that_has_said_nothing_of_it(aside: str, what: str) -> None:
    text = f"Russia's defence ministry{aside} {what}. It said drones had been shot down."

    assert speaker(text).name == "Russian Defense Ministry"


@pytest.mark.parametrize("chief", ["army chief", "top general", "commander-in-chief"])
def test_an_armys_head_may_be_named_by_a_surname_behind_it(chief: str) -> None:
    text = f"Ukraine's {chief} said it rained. Syrskyi said it froze."

    assert [who for who, _ in said(text)] == ["Oleksandr Syrskyi", "Oleksandr Syrskyi"]


def test_a_label_names_whose_a_quotation_is() -> None:
    text = 'Source: Kharkiv Regional Prosecutor\'s Office\n\nQuote from Lysenko: "It rained in the city."'

    assert said(text) == [("Lysenko", '"It rained in the city."')]


@pytest.mark.parametrize(
    ("press", "kind"),
    [
        ("The press service of the Airborne Assault Forces Command", "military"),
        ("The press service of the 93rd Brigade", "military"),
        ("The press service of the regional administration", "official"),
    ],
)
def test_a_press_service_is_of_the_kind_of_its_body(press: str, kind: str) -> None:
    assert speaker(f"{press} said it rained.").kind == kind


def test_who_is_seen_in_a_picture_says_nothing() -> None:
    text = "A video in which soldiers of Russia's 3rd Army show a flag was shot in May, analysts said."

    assert [who for who, _ in said(text)] == ["analysts"]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The power line was disconnected on Tuesday due to military activity.", "2025-11-11"),
        ("The power line is due to be repaired on Tuesday.", "2025-11-18"),
    ],
)
def test_what_something_was_due_to_is_no_time_to_come(sentence: str, day: str) -> None:
    assert [str(one.happened_on) for one in read(sentence)] == [day]


def test_not_a_single_district_is_a_denial() -> None:
    [one] = read("Not a single district of the city is under Russian control, the mayor said.")

    assert one.stance is Stance.DENIES


@pytest.mark.parametrize(
    "rest", ["but did not elaborate", "but did not mention damage", "but gave no details"]
)
def test_what_was_left_unsaid_is_no_part_of_the_words(rest: str) -> None:
    assert said(f"The army said 75 drones had been shot down, {rest}.") == [
        ("army", "75 drones had been shot down")
    ]


def test_what_somebody_else_did_not_do_is_part_of_the_words() -> None:
    [one] = read("The mayor said the bridge was hit, but did not fall.")

    assert one.text == "the bridge was hit, but did not fall"
