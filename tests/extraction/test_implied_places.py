"""Short discourses in which it is known what "the city", "there", «цей район» mean."""

import pytest

from tests.extraction.reading import places

ENGLISH = {
    "Rebels entered {a} on Monday.\nThe city’s hospital is full.": "{a}",
    "Rebels entered {a} on Monday.\nIts capture would cut the road.": "{a}",
    "Rebels entered {a} on Monday.\nThe army acknowledged its fall.": "{a}",
    "Shells hit the Zamzam camp near {a}.\nThe city has no water.": "{a}",
    "Shells hit the Zamzam camp near {a}.\nThe camp has no water.": "Zamzam",
    "Clashes broke out in the city of {a}, north of {b}.\nThe city has no water.": "{a}",
    "People were evacuated from {a} to {b}.\nThe city has been shelled for months.": "{a}",
    "Troops stormed {a} and {b}.\nThe latter was shelled for a week.": "{b}",
    "“We are holding {a},” said Ivan Bondar.\nThe situation there is tense.": "{a}",
    "Fighting goes on in {a}.\nWhat happened there is unclear.": "{a}",
    "Fighting spread across Sudan.\nThe country has no power.": "Sudan",
    "The army denied the loss of {a}.\nFighting goes on in the suburbs.": "{a}",
    "The ministry called {a} a fortress.\nIt called the town a key hub.": "{a}",
    "Battles raged in a city that has become a symbol.\n{a} fell on Monday.": "",
    "Shells hit {a}.\nOther cities were quiet.": "",
    "Shells hit {a}.\nThere is no doubt about it.": "",
    "Shells hit {a}.\nNearby towns were quiet.": "",
}
ENGLISH |= {
    "Troops took {a}. Men are in {a}. Nobody left {a}.\nThey fled the capital of North Darfur.": "{a}",
    "Shells hit the markets of {a} and {b}.\nNo aid has reached either city.": "{a} {b}",
    "Shells hit {a} in Donetsk region.\nThe region’s settlements have no water.": "Donetsk region",
    "Shells hit {a}.\nThe battered Ukrainian city has no water.": "{a}",
    "Troops hold {a}.\nThe army left the city “to save its people”, the ministry said.": "{a}",
    "Troops hold {a}.\nThe ministry said “the last unit” there and its guns had left.": "{a}",
    "Troops hold {a}.\nIt was the first Russian city to be attacked.": "",
}
ENGLISH |= {
    "People remain in {a}.\nHe urged those who are still there to leave.": "{a}",
    "People remain in {a}.\nThere is still no light.": "",
    "Bombs hit the provinces of Latakia and Tartus.\nThe two provinces are quiet.": "Latakia Tartus",
    "Killings swept the provinces of Latakia and Tartus.\nOther provinces were calm.": "",
}
TOWNS = (("Pokrovsk", "Kupiansk"), ("Goma", "Bukavu"), ("El Fasher", "Nyala"))
EASTERN = {
    "Ворог увійшов до Покровська.\nЙого захоплення відкриє шлях далі.": ["Pokrovsk"],
    "Ворог увійшов до Покровська.\nБої точаться на околицях.": ["Pokrovsk"],
    "Удару зазнала Харківська область.\nВорог бив по регіону дронами.": ["Kharkiv region"],
    "Бої йдуть за Покровськ та Бахмут.\nЦі міста зруйновані.": ["Pokrovsk", "Bakhmut"],
    "Бої йдуть за Покровськ та Бахмут.\nПро ці населені пункти нічого не відомо.": ["Pokrovsk", "Bakhmut"],
    "Обстріляно Покровськ.\nЖодне місто не вистояло б.": [],
    "Враг вошёл в Покровск.\nЕго захват откроет путь дальше, и это плохо.": ["Pokrovsk"],
    "Людей вывезли из Покровска в Бахмут.\nЭтот город обстреливают каждый день.": ["Pokrovsk"],
    "Обстрелян Покровск, были взрывы.\nДругие города спят, и это хорошо.": [],
}
EASTERN |= {
    "Дроны сбиты над Курской и Белгородской областями.\nВ обеих областях тихо.": [
        "Курской",
        "Белгородской",
    ],
    "Завод в Сызрани горит, сообщил губернатор Самарской области Иван Бондарь.\n"
    "«Атака отражена над регионом», — написал Иван Бондарь.": ["Самарской области"],
    "Обстріляно Оріхів.\nСекретар Харківської міської ради Іван Бондар сказав, що місто готове.": ["Kharkiv"],
    "Вночі чули вибухи.\nНачальник Харківської ОВА Іван Бондар сказав, що в області тихо.": [
        "Kharkiv region"
    ],
    "В Минздраве региона сообщили о раненых в Покровске.\nВ регионе тихо.": ["Donetsk region"],
}
EASTERN |= {
    "Уночі чули вибухи.\nНа цьому відтинку фронту, біля Покровська, тихо.": [],
    "Обстріляно Покровськ.\nНа цьому відтинку ворог втратив танк.": ["Pokrovsk"],
    "Обстрелян Покровск, были взрывы.\nНа этом отрезке враг потерял танк.": ["Pokrovsk"],
}


@pytest.mark.parametrize("text", ENGLISH)
def test_a_noun_means_the_place_that_fits_and_weighs_most(text: str) -> None:
    for one, other in TOWNS:
        wanted = ENGLISH[text].format(a=one, b=other)

        assert " ".join(_implied(text.format(a=one, b=other))) == wanted, one


@pytest.mark.parametrize("text", EASTERN)
def test_it_does_so_in_ukrainian_and_russian(text: str) -> None:
    assert _implied(text) == EASTERN[text]


def test_a_city_that_is_only_introduced_is_the_one_the_whole_article_is_about() -> None:
    text = "Battles raged in a city that has become a symbol.\nPokrovsk fell.\nNobody is in Pokrovsk now."

    assert places(text)[0] == ["Pokrovsk*"]


def test_the_regional_capital_is_that_of_the_region_beside_it() -> None:
    assert places("Shells hit Kharkiv region and the regional capital.")[0] == ["Kharkiv region", "Kharkiv*"]


def _implied(text: str) -> list[str]:
    return [one.lstrip("?").rstrip("*") for one in places(text)[-1] if one.endswith("*")]


HEADED = {
    "Донеччина: наслідки ночі\n\nУ житлових кварталах області пошкоджено вісім будинків.": ["Donetsk region"],
    "Вибухи на Донеччині\n\nУ регіоні загинули двоє людей.": ["Donetsk region"],
    "Shells hit Kharkiv region\n\nTwo people died in the region overnight.": ["Kharkiv region"],
    "Talks go on\n\nTwo people died in the region overnight.": [],
    "Вибухи на Донеччині\n\nМісто Бахмут обстріляли, облцентр мовчить.": [],
}
NOT_MEANT = (
    "Shells hit Pokrovsk.\nPeople sleep here and there.",
    "Shells hit Pokrovsk.\nThe plant in Bakhmut is shut.",
    "Shells hit Pokrovsk.\nThousands came here in Bakhmut.",
    "Обстріляно Покровськ.\nЛюди живуть тут, у Харкові.",
    "Shells hit Pokrovsk.\nIts Defense Ministry made no comment.",
    "Fighting spread across Sudan.\nHis country would stay neutral, Ivan Bondar said.",
    "Fighting spread across Sudan.\nIt is the country’s second city.",
    "Обстріляно Покровськ.\nЗнищено пункт тимчасової дислокації.",
    "Обстріляно Покровськ.\nНа решті напрямків тихо.",
    "Обстрелян Покровск, были взрывы.\nЭто пункт размещения солдат.",
    "Kharkiv region was shelled.\nOnly Donetsk region is safe, the rest of the region is not.",
)


@pytest.mark.parametrize("text", NOT_MEANT)
def test_nouns_whose_place_is_named_or_that_are_no_places_mean_none(text: str) -> None:
    assert _implied(text) == []


@pytest.mark.parametrize("text", HEADED)
def test_the_region_may_be_named_by_the_headline_alone(text: str) -> None:
    assert _implied(text) == HEADED[text]


BESIDE_ITS_TOWN = {
    "Kharkiv region was hit.\nShells hit Kharkiv and nine settlements of the region.": ["Kharkiv region"],
    "Donetsk region was hit.\nShells hit Kharkiv and nine settlements of the region.": ["Kharkiv region"],
    "Важка ніч на Донеччині.\nУдарів зазнали Бахмут і 11 населених пунктів області.": ["Donetsk region"],
}


@pytest.mark.parametrize("text", BESIDE_ITS_TOWN)
def test_behind_a_town_the_region_is_that_in_which_it_lies(text: str) -> None:
    assert _implied(text) == BESIDE_ITS_TOWN[text]


LINED = {
    "На Покровському напрямку тривають бої.\nВорог атакував Шахове і Котлине.\nНа цьому напрямку тихо.": [
        "Pokrovsk"
    ],
    "Бої йдуть біля Покровська.\nНа цьому напрямку ворог втратив танк.": ["Pokrovsk"],
    "Удары нанесены в районах Покровска и Бахмута.\nНа этом направлении потеряно до 85 солдат, танк.": [],
}
TOGETHER = {
    "The cities of Goma and Bukavu are cut off.\nFamine is in El Fasher and Goma.\nBoth cities starve.": [
        "Goma",
        "Bukavu",
    ],
    "Shells hit Bakhmut.\nIt struck men near Pokrovsk and Kupiansk.\nIt lost ten men in that area.": [
        "Pokrovsk",
        "Kupiansk",
    ],
    "Shells hit Pokrovsk and Kupiansk.\nTroops are in Bakhmut, a town between the two cities.": [
        "Pokrovsk",
        "Kupiansk",
    ],
    "Shells hit Pokrovsk and Kupiansk.\nResidents of the border communities left.": [],
}
OF_ITS_SORT = {
    "Shells hit a depot in Goma.\nThe village burns.": [],
    "People in the Abu Shouk camp starve.\nEl Fasher burns. El Fasher is cut off.\nThe camp has no water.": [
        "Abu Shouk"
    ],
    "Обстріляно мікрорайон Остер у Харкові.\nУ Харкові спокійно.\nУ мікрорайоні немає світла.": ["Остер"],
    "Фахівці їдуть до Харкова.\nБої йдуть на річці Оскіл.\nВтрат у регіоні немає.": [],
    "Shells hit Pokrovsk.\nTwo people died at the scene.": [],
    "Обстрелян Бахмут, были взрывы.\nПострадал цех завода имени Ленина.": [],
    "Обстрелян Бахмут, были взрывы.\nБольшая часть города разрушена.": ["Bakhmut"],
    "Обстрелян Бахмут, были взрывы.\nБольше городов взять не удалось.": [],
}


@pytest.mark.parametrize("text", TOGETHER)
def test_both_are_those_called_so_or_named_most_and_that_area_all_that_was_listed(text: str) -> None:
    assert _implied(text) == TOGETHER[text]


@pytest.mark.parametrize("text", OF_ITS_SORT)
def test_no_town_is_a_camp_or_a_quarter_and_no_river_a_region(text: str) -> None:
    assert _implied(text) == OF_ITS_SORT[text]


PARTS = {
    "Shells hit the Kherson Nuclear Power Plant and Pokrovsk.\nIt burns at the plant and in the city.": [
        "Kherson Nuclear Power Plant",
        "Pokrovsk",
    ],
    "Kharkiv burns. Kharkiv is cut off.\nTroops left Bakhmut.\nThey hold the outskirts of the city.": [
        "Kharkiv"
    ],
    "Дрон упал в Харькове, были пожары.\nВойска оставили Бахмут.\nБои идут на окраине города Харьков.": [],
    "Уночі обстріляли Харків.\nПро здачу обласного центру не йдеться.": ["Kharkiv"],
    "Уночі обстріляли Донеччину.\nУ районному центрі тихо.": [],
    "Уночі обстріляли Покровськ.\nУ районному центрі згоріли два будинки.": ["Pokrovsk"],
    "Уночі обстріляли Мирноград.\nУ районному центрі згоріли два будинки.": [],
    'Обстреляли Покровск.\nМинистр Иван Бондарь назвал положение на этом участке "трудным".': ["Pokrovsk"],
    "Вночі обстріляли Покровськ.\nУ обласному центрі тихо.": [],
    "Бої точаться біля річки Оскіл.\nТам лісова місцевість.": [],
}


@pytest.mark.parametrize("text", PARTS)
def test_the_outskirts_are_those_of_the_city_behind_them_and_a_plant_stands_beside_its_city(
    text: str,
) -> None:
    assert _implied(text) == PARTS[text]


MAINLY = {
    "Pokrovsk burns. Pokrovsk is cut off. Nobody left Pokrovsk.\nShells fell near Bakhmut.\n"
    "The city is quiet.": ["Pokrovsk"],
    "Бої йдуть у Покровській громаді.\nВорог обстріляв Бахмут.\nЛюди виїхали з громади.": [
        "Покровській громаді"
    ],
    "Mayor Ivan Bondar said Bakhmut has no bread.\nShells hit Pokrovsk.\nHe said the town was cut off.": [
        "Bakhmut"
    ],
    "Обстріляно Покровськ.\nПостраждалих, стверджують у міській раді, немає.": [],
}


@pytest.mark.parametrize("text", LINED)
def test_a_direction_is_the_one_named_as_such_or_that_of_a_single_place(text: str) -> None:
    assert _implied(text) == LINED[text]


@pytest.mark.parametrize("text", MAINLY)
def test_the_city_is_what_the_article_or_its_speaker_is_about_never_the_speakers_title(text: str) -> None:
    assert _implied(text) == MAINLY[text]
