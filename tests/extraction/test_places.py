"""What a statement is about, and what only looks like a place."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import places, read

CASES = {
    "Shells hit Pokrovsk.": ["Pokrovsk"],
    "Shells hit Pokrovsk in the Donetsk region.": ["Pokrovsk", "Donetsk region"],
    "Troops were driven back from Kyiv.": ["Kyiv"],
    "A drone hit a house in Kyiv.": ["Kyiv"],
    "Kyiv's forces left Pokrovsk.": ["Pokrovsk"],
    "Moscow appears to be waiting.": [],
    "It was a priority for the Kremlin.": [],
    "The Kyiv Independent wrote about Pokrovsk.": ["Pokrovsk"],
    "The 5th Kharkiv Brigade left Pokrovsk.": ["Pokrovsk"],
    "The battle for Pokrovsk resembles that for Bakhmut in 2023.": ["Pokrovsk"],
    "Oleh left the house.": [],
    "Oleh Bondar left the house.": [],
    "A column stood in Belgorod.": ["?Belgorod"],
    "Shells hit the village of Zelenyi Hai.": ["?Zelenyi Hai"],
    "Бої йдуть у Покровську.": ["Pokrovsk"],
    "Оточення Покровська немає.": ["Pokrovsk"],
    "Бої йдуть у Харківській області.": ["Kharkiv region"],
    "Удар по Покровському району.": ["Pokrovsk district"],
    "На Покровському напрямку тихо.": ["Pokrovsk"],
    "Садове дерево впало.": [],
    "Бои идут в Покровске и Купянске.": ["Pokrovsk", "Kupiansk"],
}


@pytest.mark.parametrize("sentence", CASES)
def test_only_what_locates_the_words_is_a_place(sentence: str) -> None:
    assert places(sentence) == [CASES[sentence]]


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        ("Shells hit Pokrovsk district.", "ivanivka-donetsk"),
        ("Shells hit the Kharkiv region.", "ivanivka-kharkiv"),
    ],
)
def test_a_namesake_is_settled_by_the_region_the_article_names(context: str, expected: str) -> None:
    last = read(f"{context} Shells hit the village of Ivanivka.")[-1]

    assert [place.id for place in last.places] == [expected]


def test_a_namesake_that_nothing_settles_is_kept_as_written() -> None:
    [statement] = read("Shells hit the village of Ivanivka.")

    assert [(place.id, place.as_written) for place in statement.places] == [(None, "Ivanivka")]


def test_the_speakers_own_town_is_no_place_of_the_words() -> None:
    assert places("Officials in Kharkiv said shells hit Pokrovsk.") == [["Pokrovsk"]]


def test_a_residents_town_is_where_the_words_are_about() -> None:
    assert places("A resident of Pokrovsk said the shop had closed.") == [["Pokrovsk"]]


@pytest.mark.parametrize(
    "sentence",
    ["Shells hit the city.", "Fighting goes on in the area.", "“We hold the town,” Ivan Bondar said."],
)
def test_a_place_noun_points_back_to_the_last_place(sentence: str) -> None:
    last = read(f"Troops entered Pokrovsk. {sentence}")[-1]

    assert [(place.id, place.as_written, place.implied) for place in last.places] == [
        ("pokrovsk", "Pokrovsk", True)
    ]


def test_a_place_noun_is_in_doubt_only_where_it_could_mean_another_place() -> None:
    one = "Troops entered Pokrovsk. Shells hit the city."
    two = "Troops left Bakhmut. Troops entered Pokrovsk. Shells hit the city."

    assert [read(text)[-1].doubts for text in (one, two)] == [(), (Doubt.IMPLIED_PLACE,)]


def test_a_place_carried_over_without_any_word_for_it_is_not_written_and_in_doubt() -> None:
    text = "Kyiv said shells hit Pokrovsk. Kyiv said shells fell all night."
    [place] = (last := read(text)[-1]).places

    assert (place.id, place.as_written, place.implied) == ("pokrovsk", "", True)
    assert last.doubts == (Doubt.IMPLIED_PLACE,)


def test_several_places_are_meant_by_the_cities() -> None:
    text = "Troops entered Pokrovsk and Myrnohrad. Shells hit the cities."

    assert places(text)[-1] == ["Pokrovsk*", "Myrnohrad*"]


def test_a_comparison_is_not_what_the_city_points_back_to() -> None:
    text = "The battle for Pokrovsk resembles that for Bakhmut in 2023. Shells hit the city."

    assert places(text)[-1] == ["Pokrovsk*"]


def test_narration_without_a_place_noun_carries_nothing_over() -> None:
    assert places("Troops entered Pokrovsk. It was raining.") == [["Pokrovsk"], []]


def test_a_speaker_goes_on_about_the_same_place() -> None:
    text = "Ivan Bondar said troops entered Pokrovsk. “We lost six men,” he said."

    assert places(text) == [["Pokrovsk"], ["Pokrovsk*"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Troops took the town of Bani Hamra. Bani Hamra lies near the border.", [["?Bani Hamra"]] * 2),
        ("Shells hit the Kherson Nuclear Power Plant at night.", [["?Kherson Nuclear Power Plant"]]),
        ("Drones flew over the Black Sea.", [["?Black Sea"]]),
        ("Shells hit villages including Ivanivka, Sadove and Dolynka.", [["Ivanivka", "Sadove", "?Dolynka"]]),
        ("Shells hit Pokrovsk, Myrnohrad and Dolynka.", [["Pokrovsk", "Myrnohrad", "?Dolynka"]]),
        ("Rockets hit several cities, including the capital Kyiv.", [["Kyiv"]]),
        ("In Pokrovsk, police said it rained.", [["Pokrovsk"]]),
        ("The Pokrovsk district prosecutor opened a case.", [[]]),
        ("Mayor Sadove arrived in Pokrovsk.", [["Pokrovsk"]]),
        ("He left the Ukrainian-controlled cities.", [[]]),
        ("Danylo Ivanivka said it rained. Ivanivka slept.", [[], []]),
    ],
)
def test_names_outside_the_gazetteer_and_names_that_are_no_places(text: str, found: list[list[str]]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Shells hit Pokrovsk. Fighting went on in Pokrovsk. Families went to Kharkiv. The city is dark.",
            [["Pokrovsk"], ["Pokrovsk"], ["Kharkiv"], ["Pokrovsk*"]],
        ),
        (
            "Shells hit Kharkiv. The mayor of Pokrovsk, Ivan Bondar, said the city was dark.",
            [["Kharkiv"], ["Pokrovsk*"]],
        ),
        (
            "Shells hit Pokrovsk. The city’s mayor, Ivan Bondar, said three houses burned.",
            [["Pokrovsk"], ["Pokrovsk*"]],
        ),
        ("Shells hit Pokrovsk. Rescuers work at the site of the strike.", [["Pokrovsk"], ["Pokrovsk*"]]),
        ("Shells hit Pokrovsk. There were no losses.", [["Pokrovsk"], []]),
        ("Shells hit Pokrovsk. Nobody lives there.", [["Pokrovsk"], ["Pokrovsk*"]]),
        (
            "A drone hit the Kherson Nuclear Power Plant. The plant has no power.",
            [["?Kherson Nuclear Power Plant"], ["?Kherson Nuclear Power Plant*"]],
        ),
        (
            "Kharkiv Governor Ivan Bondar said three people were hurt in his region.",
            [["Kharkiv*"]],
        ),
    ],
)
def test_a_place_noun_means_the_place_the_article_is_about(text: str, found: list[list[str]]) -> None:
    assert places(text) == found


def test_a_word_that_names_papers_is_an_everyday_word_in_small_letters() -> None:
    assert places("Kovalov said attacks near Pokrovsk today were repelled.") == [["Pokrovsk"]]
    assert places("Kovalov told Pokrovsk Today the attacks were repelled.") == [[]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fire broke out at the Bakhmut oil refinery.", ["Bakhmut"]),
        ("Kalynske, a small village in Donetsk region, lost power.", ["?Kalynske", "Donetsk region"]),
        ("Kalynske village was hit.", ["?Kalynske"]),
        ("Сирени лунали в регіонах: Харків, Бахмут.", ["Kharkiv", "Bakhmut"]),
        ("Бої тривають на відтинку Покровськ-Мирноград.", ["Pokrovsk", "Myrnohrad"]),
        ("Село освободили в Донецкой Народной Республике.", ["?Донецкой Народной Республике"]),
        (
            "Ночью был обстрел, погиб охранник в Шебекинском городском округе.",
            ["?Шебекинском городском округе"],
        ),
        ("Бои идут за населённые пункты Бахмут и Купянск.", ["Bakhmut", "Kupiansk"]),
        (
            "Alarms sounded in many Ukrainian regions, including the regions of Kyiv and Kharkiv.",
            ["Kyiv", "Kharkiv"],
        ),
        ("Сили так званої «ДНР» відійшли.", []),
    ],
)
def test_a_place_is_told_by_the_words_around_it(text: str, found: list[str]) -> None:
    assert places(text) == [found]


def test_what_stands_before_the_relative_clause_is_what_it_is_about() -> None:
    assert places("Pressure grows around Bakhmut, where soldiers say they repelled ten attacks.") == [
        ["Bakhmut"]
    ]


def test_where_somebody_spoke_is_not_what_the_words_are_about() -> None:
    assert places("“The talks have failed,” the minister said in Bakhmut.") == [[]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rebels seized Kalynke after heavy fighting.", ["?Kalynke"]),
        ("The army withdrew from Kalynke to Bakhmut.", ["?Kalynke", "Bakhmut"]),
        ("The fall of Kalynke opened the road.", ["?Kalynke"]),
        ("Kalynke was shelled overnight.", ["?Kalynke"]),
        ("The road between Bakhmut and Kalynke is cut.", ["Bakhmut", "?Kalynke"]),
        ("They seized Venezuelan oil.", []),
        ("They captured Abramovich Smith on Monday.", []),
    ],
)
def test_a_town_that_no_table_knows_is_told_by_what_is_done_to_it(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ударили по пологівському, покровському і купянському напрямках.",
            ["?пологівському", "Pokrovsk", "Kupiansk"],
        ),
        (
            "Shells fell in the neighbourhoods of Salaam, El Hirja and Kalynke.",
            ["?Salaam", "?El Hirja", "?Kalynke"],
        ),
        ("There were clashes in the Pokrovsk area.", ["Pokrovsk"]),
        ("Людей вивозять із Кондрашівської та Курилівської громад.", ["?Кондрашівської", "?Курилівської"]),
        ("Людей вивозять до Росії, це був наказ.", ["?Росії"]),
        ("They crossed to the left bank of the Oskil.", ["?Oskil"]),
        ("Стовпи диму після обстрілів видно здалеку.", []),
        ("They left the Druze-majority province.", []),
        ("Clashes between Sunni Bedouin tribes went on.", []),
    ],
)
def test_lists_and_areas_are_read_by_their_nouns(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Shells hit Pokrovsk and Bakhmut.\nBoth towns are without power.", ["Pokrovsk*", "Bakhmut*"]),
        ("Обстріляно Покровськ та Бахмут.\nВ обох містах немає світла.", ["Pokrovsk*", "Bakhmut*"]),
        ("The Bakhmut refinery burned.\nThe plant was built in 1980.", ["Bakhmut*"]),
        ('Бійці тримають Бахмут.\n"Ворог в центрі міста", - сказав Іван Бондар.', ["Bakhmut*"]),
        ("Pokrovsk is quiet.\nThey left the city of Bakhmut.", []),
        (
            "The city has no water.\nThe mayor spoke on Monday.\nBakhmut was shelled again, Bakhmut burns.",
            ["Bakhmut*"],
        ),
        ("Shells hit Donetsk region.\nTwo people were killed there.", ["Donetsk region*"]),
        ("Anna Lee, the mayor of Goma, said it was quiet.\n“The city has no power,” she said.", ["?Goma*"]),
    ],
)
def test_a_place_noun_means_what_was_named_before_or_most(text: str, meant: list[str]) -> None:
    found = [one for statement in places(text) for one in statement if one.endswith("*")]
    assert found == meant


def test_a_first_name_is_a_village_only_amid_other_places() -> None:
    assert places("Під обстрілом були Мирноград, Олег та Покровськ.") == [["Myrnohrad", "Oleh", "Pokrovsk"]]
    assert places("У Покровську загинули троє: Олег, Олена та Іван.") == [["Pokrovsk"]]


def test_neither_weapons_nor_what_only_sounds_so_are_places() -> None:
    assert places("Ворог атакував КАБами, скидав ВОГи на Покровськ.") == [["Pokrovsk"]]
    assert places("“Now I am going on, to Pokrovsk,” Ivan Bondar, a driver, said.") == [["Pokrovsk"]]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Health: Doctors noted a rise in cholera in Pokrovsk.", ["Pokrovsk"]),
        ("В селе Звановка FPV-дрон ударил по машине.", ["?Звановка"]),
        ("— Олег тут, — каже сусідка.", []),
        ("Про це Садове.Медіа розповіла очільниця громади.", []),
        ("На Південно-Слобожанському напрямку тихо.", []),
    ],
)
def test_labels_sites_and_compass_words_are_no_places(text: str, named: list[str]) -> None:
    assert places(text)[0] == named
