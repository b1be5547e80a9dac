"""A person's name and a colon at the beginning of an English line: all of it is theirs, in doubt."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read, said

HEADED = [
    (
        "Zelensky: Putin says he wants talks, but he shells Kharkiv.",
        [
            ("Volodymyr Zelenskyy", "Putin says he wants talks, but he shells Kharkiv"),
            ("Vladimir Putin", "he wants talks, but he shells Kharkiv"),
        ],
    ),
    (
        "14:30 Syrskyi: Russia claims Pokrovsk, but our troops hold it.",
        [
            ("Oleksandr Syrskyi", "Russia claims Pokrovsk, but our troops hold it"),
            ("Russia's government", "Pokrovsk, but our troops hold it"),
        ],
    ),
    ("President Zelensky: Kharkiv was hit.", [("Volodymyr Zelenskyy", "Kharkiv was hit")]),
    ("Olena Koval: the road was closed.", [("Olena Koval", "the road was closed")]),
    ('Zelensky: "Kharkiv was hit."', [("Volodymyr Zelenskyy", '"Kharkiv was hit."')]),
    ("Live: Putin says it rained.", [("Vladimir Putin", "it rained")]),
    ("Pokrovsk: Syrskyi says it rained.", [("Oleksandr Syrskyi", "it rained")]),
    ("Texas: two houses burned.", [(None, "Texas: two houses burned.")]),
    (", : “ Ivan Bondar", [(None, ", : “ Ivan Bondar")]),
    ("Nuclear talks: the road is long.", [(None, "Nuclear talks: the road is long.")]),
]


@pytest.mark.parametrize(("text", "expected"), HEADED)
def test_who_stands_alone_before_a_colon_says_what_follows(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert said(text) == expected


def test_such_words_are_in_doubt() -> None:
    first, second = read("Zelensky: Putin says he wants talks, but he shells Kharkiv.")

    assert (first.doubts, second.doubts) == ((Doubt.NO_CUE,), (Doubt.NESTED,))
