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
    (UK, "Три дні несли воду.", [("Три дні", 3, "дні")]),
    (UK, "У листопаді 226 людей загинули.", [("226 людей", 226, "людей")]),
    (UK, "Одна людина загинула.", [("Одна людина", 1, "людина")]),
    (UK, "Втратили 1 млн 164 тис. військових.", [("1 млн 164 тис. військових", 1_164_000, "військових")]),
    (
        RU,
        "Погибли 34 человека, шестеро считаются пропавшими.",
        [("34 человека", 34, "человека"), ("шестеро", 6, "человека")],
    ),
    (UK, "Три дні ми чекали на воду.", [("Три дні", 3, "дні")]),
    (RU, "Две ночи мы не спали.", [("Две ночи", 2, "ночи")]),
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
    (
        RU,
        "Эвакуировали полтора десятка, 1,3 тыс. человек.",
        [("полтора десятка", 15, ""), ("1,3 тыс. человек", 1300, "человек")],
    ),
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
    (EN, "40 to 45 percent of it", [("40 to 45 percent", 40, "%"), ("45 percent", 45, "%")]),
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
        (EN, "She is 91 years old; it began at 4 o'clock, or 2100 GMT."),
        (EN, "The 2025 response and Brigade 12."),
        (EN, "One of them, no one else, on one day; one of two was the first one, others none."),
        (UK, "Бабусі, якій 91 рік, з п'яти ранку, о 3 годині ночі, один одному."),
        (RU, "Ему 45 лет, с пяти утра, в 3 часа ночи, один из домов, один другому."),
        (RU, "В 2025 году 5 ноября, в возрасте 67 лет."),
    ],
)
def test_days_years_ages_and_names_count_nothing(language: Language, text: str) -> None:
    assert counted(language, text) == []


ELLIPTIC = [
    (
        EN,
        "It killed six civilians and injured 41.",
        [("six civilians", 6, "civilians"), ("41", 41, "civilians")],
    ),
    (EN, "They downed 30 drones over A and six over B.", [("30 drones", 30, "drones"), ("six", 6, "drones")]),
    (EN, "They downed 32 of 51 drones.", [("32", 32, "drones"), ("51 drones", 51, "drones")]),
    (EN, "Three of the dead were miners.", [("Three of the dead", 3, "dead")]),
    (EN, "The war drove 12 million from home.", [("12 million", 12_000_000, "")]),
    (
        EN,
        "Seven were killed in 24 hours, wounding five.",
        [("Seven", 7, ""), ("24 hours", 24, "hours"), ("five", 5, "")],
    ),
    (EN, "Losses amount to UAH 6 million.", [("UAH 6 million", 6_000_000, "UAH")]),
    (EN, "A magnitude 5.7 tremor shook it.", [("magnitude 5.7", 5.7, "magnitude")]),
    (
        EN,
        "All were from one family in one old building by 5 a.m.",
        [("one family", 1, "family"), ("one old building", 1, "old building")],
    ),
    (EN, "Funding stands at 17 per cent.", [("17 per cent", 17, "%")]),
    (UK, "П'ятеро дістали поранення.", [("П'ятеро", 5, "")]),
    (UK, "Загинула одна людина, семеро поранені.", [("одна людина", 1, "людина"), ("семеро", 7, "людина")]),
    (UK, "Ходять по дві-три людини.", [("дві-три людини", 2, "людини"), ("три людини", 3, "людини")]),
    (UK, "Поранено двоє його колег.", [("двоє його колег", 2, "його колег")]),
    (UK, "Збили дві крилаті ракети.", [("дві крилаті ракети", 2, "крилаті ракети")]),
    (UK, "Найбільше атак під Лиманом – 39.", [("39", 39, "")]),
    (UK, "Збито 41 із 60 дронів.", [("41", 41, "дронів"), ("60 дронів", 60, "дронів")]),
    (
        EN,
        "The toll rose to 19, and 88 of the 110 drones fell.",
        [("19", 19, ""), ("88", 88, "drones"), ("110 drones", 110, "drones")],
    ),
    (EN, "While 15 reached their targets, two fell.", [("15", 15, ""), ("two", 2, "")]),
    (UK, "Знешкоджено 88 цілей зі 110.", [("88 цілей", 88, "цілей"), ("110", 110, "цілей")]),
    (UK, "Є три тисячі мешканців із восьми.", [("три тисячі мешканців", 3000, "мешканців")]),
    (UK, "Запустили три «Калібри».", [("три «Калібри»", 3, "«Калібри»")]),
    (RU, "Число погибших выросло до 19, спасли двоих.", [("19", 19, ""), ("двоих", 2, "")]),
    (RU, "Пострадали двое, повреждены 37 квартир.", [("двое", 2, ""), ("37 квартир", 37, "квартир")]),
    (RU, "Уже две недели туда ведёт один мост.", [("две недели", 2, "недели"), ("один мост", 1, "мост")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ELLIPTIC, ids=[row[1] for row in ELLIPTIC])
def test_what_is_counted_need_not_be_said_again(
    language: Language, text: str, expected: list[tuple[str, float, str]]
) -> None:
    assert counted(language, text) == expected


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
        assert one.counts in ("", "%") or one.counts in text
        assert 0 <= one.start < one.end <= len(text)
    assert [one.start for one in found] == sorted({one.start for one in found})
