"""Which of several villages of one name an article means: by what lies near, by people, by a region."""

import tomllib
from collections.abc import Iterator
from datetime import date

import pytest

from bench import namesakes
from domain.language import Language
from domain.statement import Doubt
from extraction.extractor import extract
from extraction.words.lexicon import DATA
from gazetteer.names import NamedPlaces, open_names
from tests.extraction.stepping import steps

DAY = date(2025, 11, 12)


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


def districts(gazetteer: NamedPlaces, text: str, name: str) -> list[str | None]:
    """Return the districts of the places that the statements name so; None: it is left open."""
    found = extract(text, published=DAY, places=gazetteer).statements
    places = [place for one in found for place in one.places if place.as_written == name]
    ids = [gazetteer.place(place.id) if place.id else None for place in places]
    return [None if one is None else one.within[0].names.en for one in ids]


@pytest.mark.parametrize(
    ("text", "name", "district"),
    [
        ("Troops hold the line near Maryinka and Novomykhailivka.", "Novomykhailivka", "Pokrovsk district"),
        # the largest Myronivka has 11,000 people and lies 400 km away
        ("Обстріляли Дергачі та Слатине. Горіла Миронівка.", "Миронівка", "Bohodukhiv district"),
        ("Бои идут у Часова Яра и Никифоровки.", "Никифоровки", "Bakhmut district"),
        # the region beside a name outweighs all that lies near
        ("Shells hit Luhansk, Lyman and Novodarivka in Zaporizhia region.", "Novodarivka", "Polohy district"),
        ("Обстріляли Новодарівку Запорізької області та Лиман.", "Новодарівку", "Polohy district"),
        # two in one district, of which nobody can tell
        ("Окупанти штурмують Піщане, що біля Куп'янська.", "Піщане", None),
        ("Горіла Іванівка.", "Іванівка", None),
    ],
)
def test_a_namesake_is_the_one_that_lies_near(
    gazetteer: NamedPlaces, text: str, name: str, district: str | None
) -> None:
    assert districts(gazetteer, text, name) == [district]


def test_a_list_of_namesakes_takes_no_more_steps_for_each_the_longer_it_is(gazetteer: NamedPlaces) -> None:
    piece = "Лиман, Іванівка, Сіверськ, Степове, Торецьк, Калинівка, "
    short, long = ("Обстріляли " + piece * times for times in (50, 200))

    assert steps(long, Language.UK, gazetteer) < 5 * steps(short, Language.UK, gazetteer)


def test_both_cities_take_no_more_steps_for_each_the_longer_the_article_is() -> None:
    piece = "Харків горить. Обидва міста без світла. У Торецьку тихо. "
    short, long = (piece * times for times in (60, 240))

    assert steps(long, Language.UK) < 5 * steps(short, Language.UK)


def test_a_name_means_the_same_place_through_the_article(gazetteer: NamedPlaces) -> None:
    text = "Shells hit Novodarivka in Zaporizhzhia region. Lyman burned. Novodarivka was hit again."
    assert districts(gazetteer, text, "Novodarivka") == ["Polohy district"] * 2


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("Окупанти штурмують Піщане, що біля Куп'янська.", True),  # open
        ("Горять Дергачі та Покровськ.", False),  # a city, whatever lies near
        ("Горять Дергачі та Слатине.", False),
        ("Бої за Покровськ та Новопавлівку тривають.", True),  # a larger one lies near, too
        ("Світла немає в Рівному, Львові та Покровську.", True),  # a city, or a village near Pokrovsk
    ],
)
def test_an_editor_sees_what_is_not_settled_beyond_doubt(
    gazetteer: NamedPlaces, text: str, doubted: bool
) -> None:
    [one] = extract(text, published=DAY, places=gazetteer).statements
    assert (Doubt.PLACE in one.doubts) is doubted


@pytest.mark.parametrize(
    ("text", "name", "district"),
    [
        ("Бои идут в Покровске и в Гришино.", "Гришино", "Pokrovsk district"),
        (
            "Бої тривають у Мирнограді, Родинському та Олексіївці Донецької області.",
            "Олексіївці",
            "Volnovakha district",
        ),
        # a name given up in 2016 is still in use
        ("Бои идут за Красный Лиман и Дробышево.", "Красный Лиман", "Kramatorsk district"),
        # a village near Kharkiv is written «Гуляй Поле»
        ("Huliaipole burned. Merefa burned.", "Huliaipole", "Polohy district"),
        # Kharkiv is named in any company
        ("Лиман горить. У Харкові тихо.", "Лиман", "Kramatorsk district"),
        ("Ворог просунувся в Рівному та біля Мирнограда.", "Рівному", "Pokrovsk district"),
    ],
)
def test_a_name_means_who_bears_it_today_and_so(
    gazetteer: NamedPlaces, text: str, name: str, district: str | None
) -> None:
    assert districts(gazetteer, text, name) == [district]


def test_a_town_called_so_long_ago_is_not_meant(gazetteer: NamedPlaces) -> None:
    [one] = extract("Бои идут в Покровске и в Гришино.", published=DAY, places=gazetteer).statements
    assert [place.name for place in one.places] == ["Pokrovsk", "Hryshyne"]


@pytest.mark.parametrize(
    ("text", "name", "district"),
    [
        ("На Олександрівському напрямку тихо.", "Олександрівському напрямку", "Synelnykove district"),
        ("На Александровском направлении тихо.", "Александровском направлении", "Synelnykove district"),
        ("Troops moved in the Oleksandrivka sector.", "Oleksandrivka sector", "Synelnykove district"),
        ("На Времівському напрямку тихо.", "Времівському напрямку", "Volnovakha district"),
        ("На Гуляйпільському напрямку тихо.", "Гуляйпільському напрямку", "Polohy district"),
        ("На Іванівському напрямку тихо.", "Іванівському напрямку", None),
        ("Troops moved in the Ivanivka direction.", "Ivanivka direction", None),
    ],
)
def test_a_direction_is_of_the_town_that_bulletins_call_so(
    gazetteer: NamedPlaces, text: str, name: str, district: str | None
) -> None:
    assert districts(gazetteer, text, name) == [district]


def test_a_direction_of_many_towns_is_left_to_an_editor(gazetteer: NamedPlaces) -> None:
    [one] = extract("На Іванівському напрямку тихо.", published=DAY, places=gazetteer).statements
    assert Doubt.PLACE in one.doubts


def test_the_towns_of_directions_are_called_as_the_table_says(gazetteer: NamedPlaces) -> None:
    with (DATA / "front.toml").open("rb") as file:
        towns = tomllib.load(file)["towns"]

    found = {name: gazetteer.place(one) for name, one in towns.items()}

    assert {name: one and one.names.en for name, one in found.items()} == {name: name for name in towns}


def test_few_villages_are_taken_for_another_of_their_name(gazetteer: NamedPlaces) -> None:
    found = namesakes.measured(gazetteer, villages=150, cities=50, seed=3, told=lambda *_: None)
    assert found["village", "right"] > 82
    assert found["village", "wrong"] < 8
    assert found["city", "right"] > 37
    assert found["city", "wrong"] < 3


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("У Києві чути вибухи. У Дніпровському районі Херсона загинула жінка.", "Дніпровському районі"),
        ("У Києві чути вибухи. Обстріляли Дніпровський район Дніпропетровської області.", "Dnipro district"),
        ("Обстріляли Дніпровський район. У Києві чути вибухи.", "Дніпровський район"),
    ],
)
def test_a_district_that_several_cities_of_the_article_have_is_of_a_region_only_where_that_is_said(
    gazetteer: NamedPlaces, text: str, name: str
) -> None:
    found = extract(text, published=DAY, places=gazetteer).statements
    assert name in [
        written for one in found for place in one.places for written in (place.name, place.as_written)
    ]
