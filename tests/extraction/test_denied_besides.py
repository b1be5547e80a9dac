"""Who says one thing and denies another in the same sentence has made two statements."""

import pytest

from domain.statement import Stance
from tests.extraction.reading import places, read, said


@pytest.mark.parametrize(
    ("text", "told", "denied"),
    [
        (
            "Zelensky said two people died in Pokrovsk, although he denied that Myrnohrad was lost.",
            "two people died in Pokrovsk",
            "Myrnohrad was lost",
        ),
        (
            "The army said Pokrovsk was shelled, but denied that Myrnohrad was surrounded.",
            "Pokrovsk was shelled",
            "Myrnohrad was surrounded",
        ),
        (
            "Зеленський заявив, що в Покровську загинули двоє, але заперечив втрату Мирнограда.",
            "в Покровську загинули двоє",
            "втрату Мирнограда",
        ),
        (
            "Путин сообщил о боях в Покровске, однако опроверг, что Мирноград потерян.",
            "о боях в Покровске",
            "Мирноград потерян",
        ),
    ],
)
def test_what_is_denied_besides_is_a_statement_of_its_own(text: str, told: str, denied: str) -> None:
    found = read(text)

    assert [(one.text, one.stance) for one in found] == [(told, Stance.ASSERTS), (denied, Stance.DENIES)]
    assert found[0].speaker == found[1].speaker
    assert places(text) == [["Pokrovsk"], ["Myrnohrad"]]


def test_who_denies_by_name_behind_but_is_somebody_else() -> None:
    first, second = read("Путін повідомив про бої в Покровську, але заперечив Зеленський, що місто втрачено.")

    assert [one.speaker.name for one in (first, second) if one.speaker] == [
        "Vladimir Putin",
        "Volodymyr Zelenskyy",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Генштаб спростував ці заяви: речник Андрій Ковальов сказав, що місто тримають.",
            ["ці заяви", "місто тримають"],
        ),
        (
            "Генштаб эти заявления опроверг: спикер Андрей Ковалев сказал, что город держат.",
            ["эти заявления", "город держат"],
        ),
        (
            "Kyiv denied the claims: spokesman Andriy Kovalov said that the town was held.",
            ["the claims", "the town was held"],
        ),
    ],
)
def test_a_colon_before_anothers_words_ends_what_is_denied(text: str, found: list[str]) -> None:
    assert [words for _, words in said(text)] == found


@pytest.mark.parametrize(
    ("text", "denied", "told"),
    [
        (
            "The mayor denied the claim and said Pokrovsk was under control.",
            "the claim",
            "Pokrovsk was under control",
        ),
        (
            "Syrskyi denied that Pokrovsk was encircled and said supplies were moving.",
            "Pokrovsk was encircled",
            "supplies were moving",
        ),
        (
            "Kyiv denied losing Pokrovsk but said the town was hard to supply.",
            "losing Pokrovsk",
            "the town was hard to supply",
        ),
        (
            "Генштаб спростував оточення Покровська і повідомив, що місто тримається.",
            "оточення Покровська",
            "місто тримається",
        ),
        (
            "Генштаб спростував, що Покровськ оточено, і повідомив, що місто тримається.",
            "Покровськ оточено",
            "місто тримається",
        ),
        (
            "Сирський заперечив, що Покровськ оточено, але визнав, що логістика ускладнена.",
            "Покровськ оточено",
            "логістика ускладнена",
        ),
        (
            "Минобороны опровергло потерю Покровска и сообщило, что город под контролем.",
            "потерю Покровска",
            "город под контролем",
        ),
    ],
)
def test_what_is_said_behind_a_denial_is_a_statement_of_its_own(text: str, denied: str, told: str) -> None:
    found = read(text)

    assert [(one.text, one.stance) for one in found] == [(denied, Stance.DENIES), (told, Stance.ASSERTS)]
    assert found[0].speaker == found[1].speaker


def test_a_participle_goes_on_with_the_denial() -> None:
    [one] = read("The governor dismissed the rumours, saying Kupiansk was calm.")

    assert (one.text, one.stance) == ("the rumours, saying Kupiansk was calm", Stance.DENIES)


def test_who_denies_one_thing_says_another_and_denies_a_third_has_made_three_statements() -> None:
    found = read(
        "The army denied that Pokrovsk was lost and said Myrnohrad was shelled, but denied that it fled."
    )

    assert [one.stance for one in found] == [Stance.DENIES, Stance.ASSERTS, Stance.DENIES]
