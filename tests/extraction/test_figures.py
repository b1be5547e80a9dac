"""The numbers of a statement: how much, of what, and which numbers count nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import Language
from extraction.content.figures import figures
from extraction.words.tokens import tokenise
from extraction.words.wordlists import lexicon

EN, UK, RU = Language.EN, Language.UK, Language.RU


def counted(language: Language, text: str) -> list[tuple[str, float, str]]:
    found = figures(text, tokenise(text), lexicon(language))
    return [(text[one.start : one.end], one.value, one.counts) for one in found]


def test_figures_say_what_they_count_and_where_they_stand() -> None:
    text = "On 8 November 2025 about 1,200 residents and 14% of the 5th Brigade left two houses."

    assert counted(EN, text) == [
        ("1,200 residents", 1200.0, "residents"),
        ("14%", 14.0, "%"),
        ("two houses", 2.0, "houses"),
    ]


COUNTED = [
    (EN, "They lost 2,000 killed or wounded.", [("2,000 killed or wounded", 2000.0, "killed or wounded")]),
    (
        EN,
        "Three people died and 14 others were hurt.",
        [("Three people", 3, "people"), ("14 others", 14, "others")],
    ),
    (EN, "1.5 million residents fled.", [("1.5 million residents", 1_500_000, "residents")]),
    (
        EN,
        "twenty-one schools and a hundred cars burned",
        [("twenty-one schools", 21, "schools"), ("hundred cars", 100, "cars")],
    ),
    (EN, "60 square kilometres were lost", [("60 square kilometres", 60, "square kilometres")]),
    (EN, "some 40 enemy attack drones hit it", [("40 enemy attack drones", 40, "enemy attack drones")]),
    (UK, "Втрати: 3 тис. осіб.", [("3 тис. осіб", 3000, "осіб")]),
    (UK, "Є 2 500 убитих та поранених.", [("2 500 убитих та поранених", 2500, "убитих та поранених")]),
    (UK, "Пошкоджено 7 приватних будинків.", [("7 приватних будинків", 7, "приватних будинків")]),
    (
        UK,
        "Двадцять одна школа і двоє дітей.",
        [("Двадцять одна школа", 21, "школа"), ("двоє дітей", 2, "дітей")],
    ),
    (UK, "Втрачено 60 кв. км землі.", [("60 кв. км", 60, "кв. км")]),
    (RU, "Эвакуировали полтора десятка, 1,3 тыс. человек.", [("1,3 тыс. человек", 1300, "человек")]),
    (
        RU,
        "Сбили сто двадцать пять беспилотников.",
        [("сто двадцать пять беспилотников", 125, "беспилотников")],
    ),
    (RU, "Есть 15 убитых и раненых.", [("15 убитых и раненых", 15, "убитых и раненых")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), COUNTED, ids=[row[1] for row in COUNTED])
def test_what_a_number_counts(language: Language, text: str, expected: list[tuple[str, float, str]]) -> None:
    assert counted(language, text) == expected


RANGES = [
    (EN, "10-15 men came", [("10-15 men", 10, "men"), ("15 men", 15, "men")]),
    (EN, "between 20 and 30 drones", [("20 and 30 drones", 20, "drones"), ("30 drones", 30, "drones")]),
    (EN, "40 to 45 percent of it", [("40 to 45 percent", 40, "percent"), ("45 percent", 45, "percent")]),
    (UK, "від 20 до 30 дронів атакували", [("20 до 30 дронів", 20, "дронів"), ("30 дронів", 30, "дронів")]),
    (RU, "2–3 километра пройдены", [("2–3 километра", 2, "километра"), ("3 километра", 3, "километра")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), RANGES, ids=[row[1] for row in RANGES])
def test_both_ends_of_a_range_count_the_same(
    language: Language, text: str, expected: list[tuple[str, float, str]]
) -> None:
    assert counted(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "in 2025 Russian forces came at 18:30 on 12 November"),
        (EN, "The 93rd brigade and Brigade 155 hold Route 50 there."),
        (EN, "Two, aged 67 and 70, were there from 9 a.m. to 5 p.m."),
        (EN, "Call +380 44 123-45-67."),
        (UK, "У 2025 році 93-тя бригада о 18:30, 5 листопада 2024 року."),
        (UK, "155 бригада, № 7, 68-річний чоловік."),
        (UK, "П'ятеро дістали поранення."),
        (RU, "В 2025 году 5 ноября погибли трое, в возрасте 67 лет."),
    ],
)
def test_days_years_ages_and_names_count_nothing(language: Language, text: str) -> None:
    assert counted(language, text) == []


WORDS = st.sampled_from(
    "12 1,5 2025 90% 10-15 18:30 — - to до and та или тис. млн thousand two двоє twenty-one drones дронів "
    "приватних убитими . , 5th кв. км percent відсотків № November".split()
)


@given(st.lists(WORDS, max_size=25), st.sampled_from([EN, UK, RU]))
def test_whatever_stands_there_a_figure_is_a_run_that_ends_in_what_it_counts(
    words: list[str], language: Language
) -> None:
    text = " ".join(words)
    found = figures(text, tokenise(text), lexicon(language))

    for one in found:
        assert one.value > 0
        assert text[one.start : one.end].endswith(one.counts)
    assert [one.start for one in found] == sorted({one.start for one in found})
