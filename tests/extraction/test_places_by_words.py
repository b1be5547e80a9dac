"""Places told by the words around them."""

import pytest

from tests.extraction.reading import places


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
        ("Йде дощ. Про це Садове.Медіа розповіла очільниця громади.", []),
        ("На Південно-Слобожанському напрямку тихо.", ["?Південно-Слобожанському напрямку"]),
    ],
)
def test_labels_and_sites_are_no_places_but_directions_are(text: str, named: list[str]) -> None:
    assert places(text)[0] == named
