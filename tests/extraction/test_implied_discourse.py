"""Which of several towns is meant: by demonstratives, headline, order, who speaks; and nouns of none."""

import pytest

from tests.extraction.reading import places

LAST_NAMED = {
    "Покровськ палає. Покровськ відрізано.\nМирноград тримається.\nДороги до цього міста заміновані.": [
        "Myrnohrad"
    ],
    "Покровськ палає. Покровськ відрізано.\nМирноград тримається.\nОбидва міста без світла.": [
        "Pokrovsk",
        "Myrnohrad",
    ],
    "Бахмут горит, это видно.\nПокровск и Мирноград держатся.\nВрагу нужен Купянск.\nОба города ждут.": [
        "Pokrovsk",
        "Myrnohrad",
    ],
    "Pokrovsk burns. Pokrovsk is cut off.\nShells hit Kupiansk.\nThis city is quiet now.": ["Kupiansk"],
    "Fighters hold Goma.\nShells hit Bukavu.\nThe road between the two towns is closed.": ["Goma", "Bukavu"],
    "Humanitarian needs rose in Pokrovsk and Kupiansk.\nPeople in the area have no heat.": [
        "Pokrovsk",
        "Kupiansk",
    ],
    "Aid went to Kupiansk.\nPeople fled to Pokrovsk, a town in the east.\nThe town is full.": ["Pokrovsk"],
    "Обстріляно Бахмут.\nІз Покровська вивезли сто людей.\nМісто під вогнем.": ["Pokrovsk"],
    "Обстріляно Бахмут.\nКолеги приїхали зі Львова та Покровська.\nМісто під вогнем.": ["Bakhmut"],
}
OF_SPEAKER = {
    "Покровськ без хліба, сказав мер Іван Бондар.\nЛюди їдуть.\nПоїзд стоїть.\nУ Харкові тихо.\n"
    "Мер Іван Бондар сказав, що місто тримається.": ["Pokrovsk"],
    "Бої біля Покровська\n\nПокровськ без хліба, сказав мер Іван Бондар.\nУ Харкові тихо. Харків спить.\n"
    "Бондар сказав, що місто тримається.": ["Pokrovsk"],
    "Shells fell in Borivske.\nA drone hit Kupiansk.\n"
    "The governor of Kharkiv region said two people died there.": ["Kupiansk"],
}
BESIDE = {
    "Kharkiv burns.\nAfter the strike on Pokrovsk, Ivan Bondar said the city had no water.": ["Pokrovsk"],
    "Pokrovsk burns.\nMaria Lee, a teacher who fled to Kharkiv, said the city had no water.": ["Pokrovsk*"],
    "Pokrovsk burns.\nSpeaking in Kharkiv, Ivan Bondar said the city had no water.": ["Pokrovsk*"],
    "Київ заперечує відхід із Покровська, а російські блогери стверджують, що бої йдуть на околиці міста.": [
        "Pokrovsk"
    ],
}
GENERIC = (
    "Обстріляно Бахмут.\nМіста поблизу фронту лишаються без тепла.",
    "Обстріляно Садове.\nНе повертайтеся у прифронтові села.",
    "Обстреляно Садовое, были взрывы.\nПосёлок, где она живёт, стоит на трассе.",
    "Обстрелян Бахмут, были взрывы.\nГорода у границы пустеют.",
    "Shells hit Pokrovsk.\nThe mission, for its part, called for restraint.",
    "Shells hit Pokrovsk.\nHe said the toll will not stop there.",
    "Shells hit Pokrovsk.\nWater is short in the villages around Inle Lake.",
)
ONE_ALL_THE_SAME = {
    "Обстріляно Бахмут.\nМіста більше немає.": ["Bakhmut"],
    "Обстріляно Бахмут.\n«Пів міста без тепла», — сказав Іван Бондар.": ["Bakhmut"],
    "Обстріляно Бахмут.\nЖителі міста їдуть.": ["Bakhmut"],
    "Обстріляно Садове.\nНа околиці села горить хата.": ["Sadove"],
}


@pytest.mark.parametrize("text", LAST_NAMED)
def test_demonstratives_and_new_subjects_mean_the_town_named_last(text: str) -> None:
    assert _implied(text) == LAST_NAMED[text]


@pytest.mark.parametrize("text", OF_SPEAKER)
def test_a_head_goes_on_about_the_town_of_the_first_words(text: str) -> None:
    assert _implied(text) == OF_SPEAKER[text]


@pytest.mark.parametrize("text", BESIDE)
def test_a_town_of_the_same_sentence_is_meant_unless_it_is_the_speakers(text: str) -> None:
    assert places(text)[-1] == BESIDE[text]


@pytest.mark.parametrize("text", GENERIC)
def test_any_towns_and_idioms_mean_none(text: str) -> None:
    assert _implied(text) == []


@pytest.mark.parametrize("text", ONE_ALL_THE_SAME)
def test_the_genitive_of_one_town_is_no_plural(text: str) -> None:
    assert _implied(text) == ONE_ALL_THE_SAME[text]


def _implied(text: str) -> list[str]:
    return [one.lstrip("?").rstrip("*") for one in places(text)[-1] if one.endswith("*")]


OF_CITIES = {
    "Shells hit Aleppo.\nPeople fled two quarters of the city.": ["Aleppo"],
    "Взрывы в Алеппо, есть раненые.\nЖители двух кварталов города бежали.": ["Алеппо"],
    "Взрывы в Карабахе, есть раненые.\nЖители двух кварталов города бежали.": [],
    "Fighters hold Goma.\nPeople fled the Zam camp.\nThe camp, on the edge of the city, is empty.": [
        "Zam",
        "Goma",
    ],
}


@pytest.mark.parametrize("text", OF_CITIES)
def test_a_region_called_by_its_city_is_the_city_and_a_camp_lies_at_one(text: str) -> None:
    assert _implied(text) == OF_CITIES[text]


WATERS = {
    "Troops crossed the Oskil River.\nShells hit Pokrovsk.\nNobody lives along the river.": ["Oskil River"],
    "Shells hit Pokrovsk.\nNobody lives along the river.": [],
    "Ворог форсував річку Оскіл.\nБіля річки тихо.": ["Оскіл"],
}
NO_PLACES = (
    "Обстріляно Харківську область.\nВ обласному центрі контролю кажуть, що повітря чисте.",
    "Обстріляно Харків.\nВорог ударив по Покровському району, там згоріла хата.",
    "Shells hit Izmail.\nThe port authority did not reply.",
)
REMINDED = {
    "Обстрелян Бахмут, были взрывы.\nНапомним, в городе остаются люди.": ["Bakhmut"],
    "На Покровском направлении идут бои.\nВ городе остаются люди.": ["Pokrovsk"],
    "Shells hit Pokrovsk.\nThe staff counted 22 clashes in the sector on October 20.": ["Pokrovsk"],
    "Shells hit Pokrovsk.\nPeople fled Ostrivets, the island district.\nThe city is empty.": ["Pokrovsk"],
    "Shells hit the city of Pokrovsk.\nTroops hold the town of Myrnohrad.\nThe town is empty.": ["Myrnohrad"],
    "Shells hit Pokrovsk.\nSmoke hung over the city, and Ivan Bondar said he was tired.": ["Pokrovsk"],
}


@pytest.mark.parametrize("text", WATERS)
def test_the_river_is_the_one_that_was_named(text: str) -> None:
    assert _implied(text) == WATERS[text]


@pytest.mark.parametrize("text", NO_PLACES)
def test_bodies_and_what_is_named_in_the_same_words_point_to_nothing(text: str) -> None:
    assert _implied(text) == []


@pytest.mark.parametrize("text", REMINDED)
def test_openers_dates_and_other_nouns_do_not_hide_the_town(text: str) -> None:
    assert _implied(text) == REMINDED[text]


def test_near_the_scene_is_no_place_of_a_speaker() -> None:
    assert places("Shells hit Pokrovsk.\n“We saw it,” said Anna Lee, who lives near the scene.")[-1] == []


VILLAGES = {
    "Харків палає. Харків без світла. Харків тримається.\nВорог узяв Садове.\nУ населеному пункті тихо.": [
        "Sadove"
    ],
    "Бахмут палає. Бахмут без світла. Бахмут тримається.\nВорог узяв Куп'янськ.\nУ місті тихо.": ["Bakhmut"],
    "Обстріляно Бахмут.\nТаких міст багато.": [],
    "Обстріляно Бахмут.\nЛюди живуть у модульному містечку.": [],
    "Обстрелян Бахмут, были взрывы.\nГорят цеха на заводе в Купянске.": [],
}


@pytest.mark.parametrize("text", VILLAGES)
def test_a_village_is_the_one_named_last_a_city_what_the_article_is_about(text: str) -> None:
    assert _implied(text) == VILLAGES[text]
