"""Places that no table knows, told by who goes there, comes from there or hits it; surnames that are none."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import places, read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The fighting later spread to Sebelo and Kazuma.", ["?Sebelo", "?Kazuma"]),
        ("Access by air to Karano and Motot remains restricted.", ["?Karano", "?Motot"]),
        ("Flights to Jikmo were halted.", ["?Jikmo"]),
        ("Civilians were told to leave Motot and Lankuo.", ["?Motot", "?Lankuo"]),
        ("The dead included two teachers from Kilicho.", ["?Kilicho"]),
        ("Thousands arrived in Bakhmut and nearby Malindo.", ["Bakhmut", "?Malindo"]),
        ("An airstrike hit Lankuo on Friday.", ["?Lankuo"]),
        ("Fighters hit Hamas on Friday.", []),
        ("They said it was time to leave Facebook.", []),
    ],
)
def test_a_town_is_told_by_who_goes_there_or_what_hits_it(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Thousands fled from Urom and Nyilo counties.", ["?Urom", "?Nyilo"]),
        ("Drones hit the Bakhmut and Kupiansk hromadas.", ["Bakhmut", "Kupiansk"]),
        ("Two assaults were beaten off in the Kupiansk sector.", ["Kupiansk"]),
        ("It was to pull its troops out of Lebanese territory.", []),
        ("There were drone attacks on central and northern Russia.", ["?Russia"]),
        ("It is a hub on the road linking the east of the country to Khartoum.", ["?Khartoum"]),
    ],
)
def test_areas_are_told_by_what_stands_beside_them(text: str, found: list[str]) -> None:
    assert places(text) == [found]


def test_a_sector_keeps_its_noun() -> None:
    [statement] = read("Two assaults were beaten off in the Kupiansk sector.")

    assert [place.as_written for place in statement.places] == ["Kupiansk sector"]


@pytest.mark.parametrize(
    "text",
    [
        "Rescuer Vasyl Dubrava pulled out eleven people.\nThe bus with Dubrava's neighbours arrived at noon.",
        "Олег Діброва вивозить людей.\nАвтобус із пасажирами Діброви приїхав опівдні.",
        "The farm of Mykola Dubrava burned down.\nShells had fallen near Dubrava's barn.",
    ],
)
def test_a_person_named_in_full_is_no_village_later_on(text: str) -> None:
    assert places(text) == [[], []]


def test_residents_of_a_town_whose_name_is_a_surname_too_tell_of_it() -> None:
    assert places("“There were ten explosions,” an Engels resident told the outlet.") == [["?Engels"]]


def test_what_the_war_is_told_of_beside_two_speakers_counts_for_both() -> None:
    found = places("A drone hit Bakhmut, medics and two witnesses said, as fighting went on in Kupiansk.")

    assert found == [["Bakhmut", "Kupiansk"]] * 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shells fell in Sudan's Kalkuro.", ["?Kalkuro"]),
        ("Lawmakers in Israel's Knesset voted.", []),
        ("Residents fled to Pyin Oo Kalko.", ["?Pyin Oo Kalko"]),
        ("He has moved to Goldman Sachs.", []),
        ("The Kalkuro road is held by fighters.", ["?Kalkuro"]),
        ("Fans of Dynamo Kharkiv raised money.", []),
    ],
)
def test_a_town_is_told_by_the_land_that_has_it_or_the_road_to_it(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gunmen attacked Kalongo and killed nine people.", ["?Kalongo"]),
        ("The senator attacked Kovalchuk over the budget.", []),
        ("The rebels hold the heights above Minembo.", ["?Minembo"]),
        ("Troops advanced as far as Kasuko.", ["?Kasuko"]),
        ("Local fighters took back Kirumbo and Ufamando.", ["?Kirumbo", "?Ufamando"]),
        ("The road was cut at Mayi Moyo.", ["?Mayi Moyo"]),
        ("People walked from Kassabo to Bakhmut.", ["?Kassabo", "Bakhmut"]),
        ("The army regained Kazgeil south of El Obeid.", ["?Kazgeil", "?El Obeid"]),
        ("Армія повернула Казгейль на південь від Ель-Обейда.", ["?Казгейль", "?Ель-Обейда"]),
        ("Армия вернула Казгейль к югу от Эль-Обейда.", ["?Казгейль", "?Эль-Обейда"]),
        ("Біженці йдуть із Кассаба до Кутума.", ["?Кассаба", "?Кутума"]),
        ("Із Зеленським до Києва приїхав Стубб.", ["Kyiv"]),
        ("Холеру виявили в Рокеро та Голо.", ["?Рокеро", "?Голо"]),
        ("Він перейшов із Динамо до Шахтаря торік.", []),
    ],
)
def test_a_town_is_told_by_where_it_lies_and_where_ways_lead(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Повстанці відійшли до Калькуру.", ["?Калькуру"]),
        ("Армия продвинулась к Калькуру вчера вечером.", ["?Калькуру"]),
        ("The boat had left Inongo for Bandundo.", ["?Inongo", "?Bandundo"]),
    ],
)
def test_an_unknown_town_that_is_only_reached_is_in_doubt(text: str, found: list[str]) -> None:
    [statement] = read(text)

    assert places(text) == [found]
    assert Doubt.PLACE in statement.doubts


def test_a_unit_in_marks_behind_a_direction_is_no_place() -> None:
    assert places("На Лиманському напрямку «Садове» відбило штурм.") == [["?Лиманському напрямку"]]
