"""Names that are places or none: comparisons, rivers, stations, quarters, roads, feasts, further clauses."""

import pytest

from domain.language import Language
from extraction.places.settling import Settling
from extraction.words.wordlists import lexicon
from tests.extraction.reading import places
from tests.extraction.towns import Towns

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
    # beside the words of the only speaker
    "Pokrovsk is held, officials said, as shells hit Kupiansk.": ["Pokrovsk", "Kupiansk"],
    "Pokrovsk is held, officials said in Kupiansk.": ["Pokrovsk"],
}


@pytest.mark.parametrize("sentence", CASES)
def test_each_name_is_taken_for_what_it_is(sentence: str) -> None:
    assert places(sentence) == [CASES[sentence]]


@pytest.mark.parametrize("form", ["Білий-Яра", "Білий-Яру", "Білий-Яром"])
def test_the_last_part_of_a_double_name_is_declined(form: str) -> None:
    known = Towns()
    asked: list[str] = []
    settling = Settling(known, lexicon(Language.UK))
    named = known.named
    known.named = lambda words: asked.append(words) or named(words)  # type: ignore[method-assign,func-returns-value]
    settling.named(form)
    assert "Білий-Яр" in asked
