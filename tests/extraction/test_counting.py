"""Numbers in words, in tens and dozens, and numbers that count nothing, in three languages."""

import pytest

from domain.language import Language
from tests.extraction.reading import read_in

COUNTED: dict[Language, dict[str, tuple[tuple[float, str], ...]]] = {
    Language.EN: {
        "Russia lost 1,200 soldiers.": ((1200, "soldiers"),),
        "Some 40 drones were shot down.": ((40, "drones"),),
        "At least three civilians died.": ((3, "civilians"),),
        "Two dozen houses were damaged.": ((24, "houses"),),
        "A dozen drones were shot down.": ((12, "drones"),),
        "More than 12,000 people have fled.": ((12000, "people"),),
        "Half a million people need aid.": ((500000, "people"),),
        "The army launched 143 attack drones.": ((143, "drones"),),
        "Air defences downed 31 of 40 drones.": ((40, "drones"),),
        "Nine people, including two children, were wounded.": (
            (2, "children"),
            (9, "people"),
        ),
        "1.2 million people have no power.": ((1200000, "people"),),
        "There were 61 combat clashes.": ((61, "clashes"),),
        "Some 30 per cent of homes are ruined.": ((30, "%"),),
        "Twenty-one people died.": ((21, "people"),),
        "The village of 300 people was hit.": ((300, "people"),),
        "Russian losses came to 970 men and 12 tanks.": (
            (12, "tanks"),
            (970, "men"),
        ),
    },
    Language.UK: {
        "Росія втратила 1200 солдатів.": ((1200, "солдатів"),),
        "Збито 40 дронів.": ((40, "дронів"),),
        "Загинули щонайменше троє людей.": ((3, "людей"),),
        "Пошкоджено два десятки будинків.": ((20, "будинків"),),
        "Понад 12 тисяч людей виїхали.": ((12000, "людей"),),
        "Пів мільйона людей потребують допомоги.": ((500000, "людей"),),
        "Без світла 1,2 млн людей.": ((1200000, "людей"),),
        "Сталося 61 боєзіткнення.": ((61, "боєзіткнення"),),
        "Поранено дев'ятьох людей, серед них двоє дітей.": ((2, "дітей"),),
        "Ворог завдав 23 авіаудари, скинув 48 КАБів.": (
            (48, "КАБів"),
            (23, "авіаудари"),
        ),
        "30 % будинків зруйновано.": ((30, "%"),),
        "Двадцять один боєць загинув.": ((21, "боєць"),),
        "Евакуювали 19 осіб, з них 4 дитини.": (
            (19, "осіб"),
            (4, "дитини"),
        ),
    },
    Language.RU: {
        "Россия потеряла 1200 солдат.": ((1200, "солдат"),),
        "Сбито 40 дронов.": ((40, "дронов"),),
        "Погибли по меньшей мере три человека.": ((3, "человека"),),
        "Повреждены два десятка домов.": ((20, "домов"),),
        "Более 12 тысяч человек уехали.": ((12000, "человек"),),
        "Полмиллиона человек нуждаются в помощи.": ((500000, "человек"),),
        "Без света 1,2 млн человек.": ((1200000, "человек"),),
        "Произошло 61 боестолкновение.": ((61, "боестолкновение"),),
        "Ранены девять человек, среди них двое детей.": ((2, "детей"),),
        "30 % домов разрушено.": ((30, "%"),),
        "Двадцать один боец погиб.": ((21, "боец"),),
        "Потери составили до 215 военнослужащих, два танка.": (
            (2, "танка"),
            (215, "военнослужащих"),
        ),
    },
}
NOTHING: dict[Language, tuple[str, ...]] = {
    Language.EN: (
        "Hundreds of people fled.",
        "The 28-point plan was discussed.",
        "On 5 May the town fell.",
        "In 2024 the town fell.",
        "The 155th Brigade fought.",
        "Several hundred people fled.",
        "A couple of hundred people fled.",
        "Half of the town is in ruins.",
    ),
    Language.UK: (
        "5 травня місто впало.",
        "У 2024 році місто впало.",
        "Виїхали тисячі людей.",
        "Виїхали кілька десятків людей.",
    ),
    Language.RU: (
        "155-та бригада воювала.",
        "5 мая город пал.",
        "В 2024 году город пал.",
        "155-я бригада воевала.",
        "Уехали тысячи людей.",
        "Уехали несколько десятков человек.",
    ),
}


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language, table in COUNTED.items() for one in table]
)
def test_a_number_counts_what_follows_it(language: Language, sentence: str) -> None:
    found = [
        (one.value, one.counts.split()[-1]) for each in read_in(language, sentence) for one in each.figures
    ]
    wanted = [(value, counts.split()[-1]) for value, counts in COUNTED[language][sentence]]
    assert [one for one in wanted if one not in found] == []


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language, table in NOTHING.items() for one in table]
)
def test_a_day_a_unit_or_an_open_number_counts_nothing(language: Language, sentence: str) -> None:
    assert [one for each in read_in(language, sentence) for one in each.figures] == []
