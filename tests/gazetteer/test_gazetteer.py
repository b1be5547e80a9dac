"""Places by id, by one name, by point; and what happens without data."""

from pathlib import Path

import pytest

from domain.errors import GazetteerError
from domain.language import Names
from domain.place import Coordinates, PlaceKind
from gazetteer.gazetteer import Gazetteer, open_gazetteer
from tests.gazetteer.meanings import named


def test_all_settlements_districts_and_regions_are_there_parents_first(gazetteer: Gazetteer) -> None:
    seen: set[str] = set()
    kinds = dict.fromkeys(PlaceKind, 0)
    for place in gazetteer.places():
        assert all(above.id in seen for above in place.within)
        seen.add(place.id)
        kinds[place.kind] += 1

    assert kinds == {
        PlaceKind.CITY: 463,
        PlaceKind.TOWN: 1979,
        PlaceKind.VILLAGE: 27261,
        PlaceKind.DISTRICT: 136,
        PlaceKind.REGION: 25,
        PlaceKind.AREA: 0,
    }


def test_a_place_has_names_in_three_languages_and_its_parents(gazetteer: Gazetteer) -> None:
    pokrovsk = gazetteer.place("UA14160210010099403")

    assert pokrovsk is not None
    assert pokrovsk.names == Names("Pokrovsk", "Покровськ", "Покровск")
    assert [above.names for above in pokrovsk.within] == [
        Names("Pokrovsk district", "Покровський район", "Покровский район"),
        Names("Donetsk region", "Донецька область", "Донецкая область"),
    ]
    assert (pokrovsk.kind, pokrovsk.coordinates) == (PlaceKind.CITY, Coordinates.OWN)


def test_kyiv_and_sevastopol_lie_in_no_region(gazetteer: Gazetteer) -> None:
    alone = [place.names.en for place in gazetteer.places() if place.is_settlement and not place.within]

    assert alone == ["Kyiv", "Sevastopol"]


def test_an_area_answers_for_its_regions(gazetteer: Gazetteer) -> None:
    donbas = gazetteer.place("donbas")

    assert donbas is not None
    assert donbas.codes == ("UA14000000000091971", "UA44000000000018893")


def test_an_unknown_id_is_no_place(gazetteer: Gazetteer) -> None:
    assert gazetteer.place("UA00000000000000000") is None


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Покровська", "Pokrovsk, Donetsk region"),
        ("Kyiv", "Kyiv"),
        ("Artemivsk", "Bakhmut, Donetsk region"),
        ("Часовым Яром", "Chasiv Yar, Donetsk region"),
        ("Донеччини", "Donetsk region"),
    ],
)
def test_one_name_is_found_in_any_case_form_the_most_populous_first(
    gazetteer: Gazetteer, words: str, first: str
) -> None:
    assert named(gazetteer.named(words)[0].place) == first


@pytest.mark.parametrize("words", ["pokrvosk", "in Pokrovsk", "sum", ""])
def test_one_name_is_neither_guessed_nor_looked_for_within_words(gazetteer: Gazetteer, words: str) -> None:
    assert gazetteer.named(words) == ()


def test_the_nearest_settlements_come_with_kilometres(gazetteer: Gazetteer) -> None:
    (place, apart), *_ = gazetteer.nearest(48.28, 37.18, 3)

    assert named(place) == "Pokrovsk, Donetsk region"
    assert apart == pytest.approx(0.2, abs=0.05)


def test_the_middle_of_the_ocean_still_has_nearest_settlements(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.nearest(-40.0, -120.0, 2)) == 2


@pytest.mark.parametrize("content", [None, b"", b"no database"])
def test_data_that_cannot_be_read_say_what_to_do(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "places.sqlite"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(GazetteerError, match="make gazetteer"), open_gazetteer(file):
        pass
