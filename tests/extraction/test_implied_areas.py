"""What "the region", «район», «громада» mean: an area that was named, or the one in which the town lies."""

import pytest

from tests.extraction.reading import places

AROUND = {
    "Shells hit Kupiansk.\nSixteen settlements in the region were shelled.": ["Kharkiv region"],
    "Shells hit Kupiansk.\nThe oblast has no power.": ["Kharkiv region"],
    "Shells hit Pokrovsk.\nThree people were wounded across the district.": ["Pokrovsk district"],
    "Shells hit Kupiansk.\nThe republic has no power.": [],
    "Shells hit Goma.\nThe region has no power.": [],
    "Kharkiv region was hit.\nShells fell near Pokrovsk.\nShells hit all parts of the region.": [
        "Kharkiv region"
    ],
    "Trains left for Kupiansk.\nThe region has no power.": [],
    "Обстріляно Куп'янськ.\nНад областю збили дрони.": ["Kharkiv region"],
    "Обстріляно Куп'янськ.\nУ всіх районах області тихо.": ["Kharkiv region"],
    "Обстрелян Купянск, были взрывы.\nНад регионом сбиты дроны.": ["Kharkiv region"],
    "Обстрелян Купянск, были взрывы.\nНа полуострове тихо.": [],
    "У Краматорську тихо.\nМер Покровська Іван Бондар сказав, що в області неспокійно.": ["Donetsk region"],
}
DISTRICTS = {
    "Обстріляно Покровський район.\nУ районі тривають бої.": ["Pokrovsk district"],
    "Обстріляно Покровський район.\nБез світла п'ять сіл району.": ["Pokrovsk district"],
    "Обстріляно Покровський район.\nУ районі вокзалу тихо.": [],
    "Обстріляно Покровський район.\nУ районі села Садове тихо.": [],
    "Обстріляно Покровськ.\nУ районі тривають бої.": [],
    "Pokrovsk district was shelled.\nNobody was hurt in the district.": ["Pokrovsk district"],
    "Pokrovsk district was shelled.\nAid is handed out by the district administrations.": [],
}
COMMUNITIES = {
    "Обстріляно Покровську громаду.\nУ вересні місто жило без світла.": ["Pokrovsk"],
    "Покровська громада під вогнем.\nУ вересні місто жило без світла.": ["Pokrovsk"],
    "Обстріляно Покровську громаду.\nУ вересні селище жило без світла.": [],
    "Обстріляно Покровську громаду.\nЛюди виїхали з громади.": ["Покровську громаду"],
}
TOGETHER = {
    "Обстріляно Покровськ.\nТихо в обласному центрі та інших містах області.": ["Donetsk region"],
    "Обстріляно Харків.\nЄ жертви в обласному центрі та в області.": ["Kharkiv", "Kharkiv region"],
    "Shells hit Kharkiv.\nThe city and the rest of the region have no power.": ["Kharkiv", "Kharkiv region"],
    "Shells hit Pokrovsk.\nTroops took Kupiansk.\nIts capture cut the road to the city.": [
        "Kupiansk",
        "Pokrovsk",
    ],
    "Shells hit Kharkiv region.\nPeople left the region’s border areas near Kupiansk.": ["Kharkiv region"],
    "Kharkiv is the administrative centre of Kharkiv region.": [],
    "Kharkiv is the administrative centre of the region.": ["Kharkiv region"],
}


@pytest.mark.parametrize("text", AROUND)
def test_the_region_is_that_of_the_town_where_none_is_named(text: str) -> None:
    assert _implied(text) == AROUND[text]


@pytest.mark.parametrize("text", DISTRICTS)
def test_a_district_is_one_that_was_named_and_no_surroundings(text: str) -> None:
    assert _implied(text) == DISTRICTS[text]


@pytest.mark.parametrize("text", COMMUNITIES)
def test_a_community_stands_for_the_town_it_is_called_by(text: str) -> None:
    assert _implied(text) == COMMUNITIES[text]


@pytest.mark.parametrize("text", TOGETHER)
def test_a_sentence_may_mean_a_town_and_its_region(text: str) -> None:
    assert _implied(text) == TOGETHER[text]


def _implied(text: str) -> list[str]:
    return [one.lstrip("?").rstrip("*") for one in places(text)[-1] if one.endswith("*")]


CENTRES = {
    "Обстріляно Куп'янськ.\nВ обласному центрі тихо.": ["Kharkiv"],
    "Ніч на Харківщині\n\nОбстріляно Куп'янськ.\nВ обласному центрі оголосили тривогу.": ["Kharkiv"],
    "Обстріляно Мирноград.\nУ районному центрі тихо.": [],
}


@pytest.mark.parametrize("text", CENTRES)
def test_the_regional_centre_is_that_of_the_region_around_a_town_and_never_speaks(text: str) -> None:
    assert _implied(text) == CENTRES[text]


def test_a_community_stays_the_town_that_it_meant_first() -> None:
    text = "Бахмут під вогнем.\nЛюди виїхали з громади.\nОбстріляно Харків.\nСвітла для громади немає."

    assert _implied(text) == ["Bakhmut"]


COUNTRIES = {
    "Romania’s Defense Ministry said no debris was found on the country’s territory.": ["Romania"],
    "Shells hit Pokrovsk.\nRomania’s army said it had sent nobody to the city.": ["Pokrovsk"],
    "A tremor hit Nepal.\nIt killed a man in Jajarkot, in the west of the country.": ["Nepal"],
    "Президент Румунії Іван Бондар сказав, що в країні тихо.": ["Румунії"],
    "Обстріляно Бахмут.\nУ країні оголосили тривогу.": [],
}


@pytest.mark.parametrize("text", COUNTRIES)
def test_the_country_may_be_a_state_that_only_acts_in_the_sentence(text: str) -> None:
    assert _implied(text) == COUNTRIES[text]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The army took Bakhmut. Since then the town of 30,000 has been razed.", [["Bakhmut"], ["Bakhmut*"]]),
        (
            "Бойцы обороняют Бахмут и Харьков. На трассе между городами стоят сетки.",
            [["Bakhmut", "Kharkiv"], ["Bakhmut*", "Kharkiv*"]],
        ),
        (
            "Росіяни зруйнували Бахмут. Бої точаться за Кленове на північ від міста.",
            [["Bakhmut"], ["?Кленове", "Bakhmut*"]],
        ),
        ("Sudan's army lost a base. The west of the country is cut off.", [[], ["?Sudan*"]]),
        ("Ukraine and Russia traded fire. The west of the country is calm.", [[], []]),
        ("Floods hit Sudan. The country's largest camps are full.", [["?Sudan"], ["?Sudan*"]]),
        ("Floods hit Sudan. The country's army sent boats.", [["?Sudan"], []]),
        (
            "Харьковская область под ударами. Как отметил глава региона, в Бахмуте нет света уже сутки.",
            [["Kharkiv region"], ["?Бахмуте"]],
        ),
    ],
)
def test_place_nouns_with_what_stands_around_them(text: str, found: list[list[str]]) -> None:
    assert places(text) == found
