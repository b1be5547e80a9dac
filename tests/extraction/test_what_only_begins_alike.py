"""News that begins as furniture, a source line or an open quotation does, and is none."""

import pytest

from tests.extraction.reading import read, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It rained in Siversk. Zelensky confirmed the reports of a strike on Konotop.",
            [(None, "It rained in Siversk."), ("Volodymyr Zelenskyy", "the reports of a strike on Konotop")],
        ),
        (
            "Russia shelled Sumy.\n\nStand with Ukraine, Ivan Bondar said after two people died in Izium.",
            [(None, "Russia shelled Sumy."), ("Ivan Bondar", "Stand with Ukraine")],
        ),
        (
            "Мер запитав: «Чому Ізюм? Ніхто не знає. Але за даними поліції, у Сумах загинули двоє людей.",
            [("Мер", "«Чому Ізюм?"), (None, "Ніхто не знає."), ("поліція", "у Сумах загинули двоє людей")],
        ),
        (
            "За даними ДСНС, у Сумах вигоріла школа,\n– пожежу ліквідували за дві години.",
            [
                ("State Emergency Service of Ukraine", "у Сумах вигоріла школа"),
                (None, "пожежу ліквідували за дві години."),
            ],
        ),
    ],
)
def test_it_keeps_its_own_speakers(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Мер розповів, як у Покровську, незважаючи на обстріли, працює лікарня.",
        "На відео видно, як Покровськ, оточений з трьох боків, палає.",
    ],
)
def test_how_it_is_somewhere_is_no_comparison(text: str) -> None:
    [one] = read(text)

    assert [place.name for place in one.places] == ["Pokrovsk"]
