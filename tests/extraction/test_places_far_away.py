"""In an article about elsewhere a village of the gazetteer is only a namesake; and other lone findings."""

from domain.statement import Doubt
from tests.extraction.reading import places, read

ELSEWHERE = "Fighters shelled El Fasher. Families walked to Tawila. Some went on to Sadove."


def test_a_village_of_the_gazetteer_has_no_id_in_an_article_about_elsewhere() -> None:
    assert places(ELSEWHERE) == [["?El Fasher"], ["?Tawila"], ["?Sadove"]]


def test_it_has_its_id_where_the_article_tells_of_home_as_well() -> None:
    assert places(f"{ELSEWHERE} A Ukrainian doctor met them.")[2] == ["Sadove"]
    assert places(f"{ELSEWHERE} Others went to Kupiansk.")[2:] == [["Sadove"], ["Kupiansk"]]


def test_towns_across_the_border_are_no_elsewhere() -> None:
    assert places("Drones hit Belgorod and Kursk. Two people died in Sadove.")[1] == ["Sadove"]
    assert places("У Бєлгороді та Шебекіному вибухи. Садове обстріляли.")[1] == ["Sadove"]


def test_one_foreign_state_is_enough_in_english_where_neither_ukraine_nor_russia_is_named() -> None:
    assert places("Sudan's army shelled a base near Sadove.")[-1] == ["?Sadove"]
    assert places("Sudan's envoy to Russia saw a base near Sadove.")[-1] == ["Sadove"]


def test_military_people_who_begin_a_sentence_are_no_village() -> None:
    assert places("Військові звільнили Бахмут.") == [["Bakhmut"]]


def test_two_towns_are_taken_together() -> None:
    assert places("Повстанцы взяли Бару и Калькуру, сообщили жители.") == [["?Бару", "?Калькуру"]]


def test_a_town_named_by_the_way_is_not_the_town_beyond_doubt() -> None:
    text = "Bakhmut had 70,000 people before the war.\nKupiansk lies to its north.\nFew remain in the town."

    assert places(text)[-1] == ["Kupiansk*"]
    assert read(text)[-1].doubts == (Doubt.IMPLIED_PLACE,)


def test_an_army_behind_a_town_does_not_make_it_a_name() -> None:
    assert places("В районе Бахмута ВСУ зачистили террикон у дороги.") == [["Bakhmut"]]
    assert places("Біля Покровська ЗСУ відбили штурм.") == [["Pokrovsk"]]


def test_the_latter_is_the_last_named_wherever_it_stands() -> None:
    text = "The ministry said it had taken Bakhmut and Kupiansk.\nThe ministry called the latter a fortress."

    assert places(text)[-1] == ["Kupiansk*"]


def test_the_district_centre_is_a_town_of_the_world_that_was_named() -> None:
    assert places("В Судже работают сапёры.\nВ райцентре разминировали двор больницы.") == [
        ["?Судже"],
        ["?Судже*"],
    ]
