"""Days of saying that only "earlier" tells of, that belong to the speaker, or that are told twice."""

from datetime import date

import pytest

from domain.statement import Doubt, Precision
from tests.extraction.reading import read, said


@pytest.mark.parametrize(
    "text",
    [
        "Earlier this month Zelensky said Pokrovsk was calm.",
        "Previously Zelensky said Pokrovsk was calm.",
        '"Pokrovsk is calm," said Zelensky earlier this week.',
        "In October, Zelensky said Pokrovsk was calm.",
        "Ще у вересні Зеленський казав, що в Покровську спокійно.",
        "Раніше Зеленський заявив, що в Покровську спокійно.",
        "На початку листопада Зеленський заявив, що в Покровську спокійно.",
        "Ранее Путин заявил, что в Покровске тихо.",
        "Еще в сентябре Путин сообщил о боях в Покровске.",
    ],
)
def test_what_was_said_some_day_before_is_in_doubt(text: str) -> None:
    [statement] = read(text)

    assert statement.said_on is None
    assert Doubt.DAY in statement.doubts


@pytest.mark.parametrize(
    "text",
    [
        "The army, which has held Pokrovsk since last year, said it was calm.",
        "Мер Покровська Іван Гай оголосив 5 листопада днем жалоби.",
    ],
)
def test_the_time_of_something_else_puts_no_day_in_doubt(text: str) -> None:
    assert all(Doubt.DAY not in one.doubts for one in read(text))


@pytest.mark.parametrize(
    ("text", "on", "precision"),
    [
        ("Two weeks ago Zelensky said Pokrovsk was calm.", date(2025, 10, 29), Precision.WEEK),
        ("Три тижні тому Зеленський сказав, що в Покровську спокійно.", date(2025, 10, 22), Precision.WEEK),
        ("Два месяца назад Путин заявил, что в Покровске тихо.", date(2025, 9, 13), Precision.MONTH),
        ("Вчора, 9 листопада, Зеленський сказав, що в Покровську тихо.", date(2025, 11, 9), Precision.DAY),
        ("Yesterday, November 9, Zelensky said Pokrovsk was calm.", date(2025, 11, 9), Precision.DAY),
        ("Вчера, 9 ноября, Путин сказал, что в Покровске тихо.", date(2025, 11, 9), Precision.DAY),
    ],
)
def test_the_day_is_that_which_is_written(text: str, on: date, precision: Precision) -> None:
    [statement] = read(text)

    assert (statement.said_on, statement.said_precision) == (on, precision)
    assert Doubt.DAY not in statement.doubts


def test_the_day_of_a_flight_is_not_that_of_telling_it() -> None:
    [statement] = read('"It was loud," said Olena Gai, 50, a resident who fled Pokrovsk on Saturday.')

    assert statement.said_on is None


def test_a_number_is_confirmed_on_the_day_and_does_not_happen_on_it() -> None:
    [statement] = read("The regional police confirmed the figure on Monday.")

    assert (statement.said_on, statement.happened_on) == (date(2025, 11, 10), None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Last Friday Zelensky said Pokrovsk was calm.", "Volodymyr Zelenskyy"),
        ("Минулого тижня Зеленський заявив, що в Покровську спокійно.", "Volodymyr Zelenskyy"),
        ("Зеленський тим часом заявив, що в Покровську спокійно.", "Volodymyr Zelenskyy"),
        ("Путин между тем заявил, что в Покровске тихо.", "Vladimir Putin"),
    ],
)
def test_a_time_or_an_opener_is_no_part_of_a_name(text: str, name: str) -> None:
    assert [who for who, _ in said(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "A week ago Zelensky said Pokrovsk was calm.",
        "Earlier this month Zelensky said Pokrovsk was calm.",
        "Минулого місяця Зеленський заявив, що в Покровську спокійно.",
    ],
)
def test_a_time_is_no_office(text: str) -> None:
    [statement] = read(text)

    assert statement.speaker is not None
    assert statement.speaker.role == "president"
