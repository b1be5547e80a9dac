"""Whom a number counts behind one of houses, and rows of ages, which count nobody."""

import pytest

from domain.statement import Topic
from tests.extraction.reading import read, topics


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            "У Покровську пошкоджено 7 будинків, 3 поранені.",
            [(7, "будинків"), (3, "поранені")],
        ),
        ("В Покровске повреждены 7 домов, 3 ранены.", [(7, "домов"), (3, "ранены")]),
        ("У Покровську поранені жінки 31, 44 і 58 років.", []),
        ("В Покровске ранены женщины 31, 44 и 58 лет.", []),
        ("In Pokrovsk two women aged 31, 44 and 58 were hurt.", [(2, "women")]),
    ],
)
def test_who_is_harmed_is_no_house_and_an_age_no_number(text: str, counted: list[tuple[float, str]]) -> None:
    [statement] = read(text)

    assert [(one.value, one.counts) for one in statement.figures] == counted


@pytest.mark.parametrize(
    "text",
    [
        "Pokrovsk has fallen.",
        "The defenders are holding Pokrovsk and the bridge.",
        "Місто Покровськ тримається.",
        "Город Покровск держится.",
    ],
)
def test_who_holds_a_town_is_control(text: str) -> None:
    assert Topic.CONTROL in topics(text)


def test_soldiers_of_an_army_are_no_losses_by_being_somewhere() -> None:
    assert Topic.CASUALTIES not in topics("The army said 300 of its soldiers were inside Pokrovsk.")
