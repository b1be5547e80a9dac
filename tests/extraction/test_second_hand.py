"""Words that somebody else puts into a speaker's mouth: made up, alleged, told by a third."""

import pytest

from domain.statement import Doubt, Stance
from tests.extraction.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "It is a hoax that Governor Ivan Bondar said Izium had fallen.",
        "A fake video in which Governor Ivan Bondar says that Izium has fallen.",
        "Rumours that Governor Ivan Bondar said that Izium had fallen spread at night.",
        "Governor Ivan Bondar allegedly said that Izium had fallen.",
        "Governor Ivan Bondar never said that Izium had fallen.",
        "reader77: Governor Ivan Bondar said that Izium had fallen.",
        "Russia says it has taken Izium, but that is a lie.",
        "Це фейк, що Зеленський сказав, ніби Ізюм упав.",
        "У мережі ходить фейкове відео, де Зеленський каже, що Ізюм упав.",
        "Зеленський не казав, що Ізюм упав.",
        "читач77: Зеленський сказав, що Ізюм здали.",
        "Росія каже, що взяла Ізюм, однак це неправда.",
        "В сети ходит фейковое видео, где Зеленский говорит, что Изюм пал.",
        "Нет правды в том, что Зеленский сказал, что Изюм пал.",
        "читатель77: Зеленский сказал, что Изюм сдали.",
    ],
)
def test_what_somebody_is_only_said_to_have_said_is_in_doubt(text: str) -> None:
    *_, one = read(text)

    assert one.speaker is not None
    assert Doubt.NESTED in one.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Governor Ivan Bondar of Ukraine said that it was a hoax that Izium had fallen.",
        "“It is a lie that Izium has fallen,” the Ukrainian governor Ivan Bondar said.",
        "Нагадаємо: Зеленський сказав, що Ізюм тримається.",
        "Зеленський сказав, що це фейк.",
    ],
)
def test_who_calls_it_made_up_has_said_so(text: str) -> None:
    assert [Doubt.NESTED in one.doubts for one in read(text)] == [False]


@pytest.mark.parametrize(
    ("text", "whole", "told"),
    [
        (
            "Зеленський: Путін каже, що взяв Ізюм, але це брехня.",
            "Путін каже, що взяв Ізюм, але це брехня",
            "взяв Ізюм",
        ),
        (
            "Зеленский: Путин говорит, что взял Изюм, однако это ложь.",
            "Путин говорит, что взял Изюм, однако это ложь",
            "взял Изюм",
        ),
    ],
)
def test_who_stands_before_a_colon_judges_what_another_claims(text: str, whole: str, told: str) -> None:
    assert [
        (one.speaker.name if one.speaker else None, one.text, one.stance, Doubt.NESTED in one.doubts)
        for one in read(text)
    ] == [
        ("Volodymyr Zelenskyy", whole, Stance.DENIES, False),
        ("Vladimir Putin", told, Stance.ASSERTS, True),
    ]
