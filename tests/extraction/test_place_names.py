"""Names that are places or none: comparisons, rivers, stations, quarters, roads, feasts, further clauses."""

import pytest

from extraction.places.caseforms import of_two_parts, plural_of
from gazetteer.folding import name_key
from tests.extraction.reading import places

CASES = {
    # comparisons
    "The ruins are like Bakhmut in 2023.": [],
    "Soldiers compare Pokrovsk to Bakhmut.": ["Pokrovsk"],
    "The battle for Pokrovsk has lasted longer than that for Bakhmut.": ["Pokrovsk"],
    "Pokrovsk must not become a second Bakhmut.": ["Pokrovsk"],
    "Unlike Bakhmut, Pokrovsk has no hills.": ["Pokrovsk"],
    "There were 14 attacks near Pokrovsk, compared with 48 in Kupiansk.": [
        "Pokrovsk",
        "Kupiansk",
    ],
    "Бои за Купянск сравнили с битвой за Бахмут.": ["Kupiansk"],
    "Здесь тяжелее, чем под Харьковом, сообщили бойцы.": [],
    "Этот город называют вторым Мариуполем.": [],
    "Бої за Покровськ порівняли з битвою за Бахмут.": ["Pokrovsk"],
    "Тут важче, ніж у Харкові.": [],
    # rivers
    "The bridge over the Oskil was hit.": ["?Oskil"],
    "They pushed on towards the river Haichur.": ["?Haichur"],
    "Вражеский дрон ударил по мосту через Днестр.": ["?Днестр"],
    "Вони б'ють по переправі через Оскіл.": ["?Оскіл"],
    # stations, quarters, roads, feasts
    "Поезда на станции Туапсе-Сортировочная задержаны.": ["?Туапсе-Сортировочная"],
    "Взорваны дома в микрорайоне Лазурный Купянска.": ["?Лазурный", "Kupiansk"],
    "На Острові лишається тисяча людей.": ["?Острові"],
    "Обломки дрона упали на Каширском шоссе.": ["?Каширском шоссе"],
    "Мы отметили 80-летие Победы.": [],
    "Обстреляны районы области.": [],
    # a district that is told of without its noun
    "По Купянскому району выпустили три ракеты, по Покровскому – пять.": [
        "?Купянскому району",
        "Pokrovsk district",
    ],
    "Бои идут в районе Купянска и Мирнограда.": ["Kupiansk", "Myrnohrad"],
    # states, initials, names in marks
    "До Польщі втекли тисячі.": ["?Польщі"],
    "Вони втекли до Білорусі.": ["?Білорусі"],
    "Про це розповіли Вільному радіо.": [],
    "The group “Nova Kharkiv” took the hill.": [],
    "Trust in Budanov has gone.": [],
    "They exist only in Trubetskoi's imagination.": [],
    # towns that no table knows, and what only looks like one
    "A convoy came from Deir Qalun.": ["?Deir Qalun"],
    "Shelling from the Pokrovsk side of the river goes on.": ["Pokrovsk"],
    "A Pokrovsk hospital was hit.": ["Pokrovsk"],
    "The Pokrovsk railway station burned.": ["Pokrovsk"],
    "Zelenivka, Kharkiv region: a shop burned.": ["?Zelenivka", "Kharkiv region"],
    "Moscow-Kyiv relations are bad.": [],
    # a preposition makes a town of what a unit's name could be
    "В Харькове суд вынес решение.": ["Kharkiv"],
    "Командование перебросило в Харьков батальон, объявили в штабе.": ["Kharkiv"],
    "The Aidar nationalist formation lost a tank.": [],
    "Бої йдуть у мікрорайоні Канал.": ["?Канал"],
    "The road between Port-au-Prince and Hinche is shut.": ["?Port-au-Prince", "?Hinche"],
    "It broke out in Sheikh Maqsoud and Ashrafieh, two suburbs in the north.": [
        "?Sheikh Maqsoud",
        "?Ashrafieh",
    ],
    # beside the words of the only speaker
    "Pokrovsk is held, officials said, as shells hit Kupiansk.": ["Pokrovsk", "Kupiansk"],
    "Pokrovsk is held, officials said in Kupiansk.": ["Pokrovsk"],
}


@pytest.mark.parametrize("sentence", CASES)
def test_each_name_is_taken_for_what_it_is(sentence: str) -> None:
    assert places(sentence) == [CASES[sentence]]


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Білий-Яру", "Білий-Яр"),
        ("Клебан-Быка", "Клебан-Бык"),
        ("Старо-Шультиного", "Старо-Шультине"),
        ("Русиного Яру", "Русин Яр"),
        ("Старим Хутором", "Старий Хутор"),
        ("Красной Яруги", "Красная Яруга"),
        ("Новоселівки Першої", "Новоселівка Перша"),
        ("Миколаївці Другій", "Миколаївка Друга"),
        ("Кам'янці-Дніпровській", "Кам'янка-Дніпровська"),
    ],
)
def test_another_case_of_a_name_in_two_parts_is_led_back(form: str, name: str) -> None:
    """By its sound: the gazetteer hears no difference between «ая» and «а»."""
    assert name_key(name) in map(name_key, of_two_parts(form))


@pytest.mark.parametrize("words", ["Покровська", "Kleban-Byk", "трьох слів тут", "", "-", " "])
def test_other_words_are_no_case_of_a_name_in_two_parts(words: str) -> None:
    assert len(list(of_two_parts(words))) <= 2


def test_only_a_plural_is_led_back_to_one() -> None:
    assert [plural_of(words) for words in ("Олешок", "Олешках", "Покровська")] == ["Олешки", "Олешки", ""]
