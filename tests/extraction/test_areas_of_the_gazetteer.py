"""Regions and districts of the gazetteer are found by their adjectives, centres by their regions."""

from collections.abc import Iterator
from datetime import date

import pytest

from domain.language import Language
from domain.place import Place, PlaceKind
from extraction.extractor import extract
from extraction.places.settling import Settling
from extraction.words.wordlists import lexicon
from gazetteer.names import NamedPlaces, open_names

NOUNS = {
    PlaceKind.REGION: {Language.EN: "region", Language.UK: "області", Language.RU: "области"},
    PlaceKind.DISTRICT: {Language.EN: "district", Language.UK: "району", Language.RU: "района"},
}
ENDINGS = {
    (PlaceKind.REGION, Language.UK): ("а", "ої", "ій", "у", "ою"),
    (PlaceKind.REGION, Language.RU): ("ая", "ой", "ую"),
    (PlaceKind.DISTRICT, Language.UK): ("ий", "ого", "ому", "им"),
    (PlaceKind.DISTRICT, Language.RU): ("ий", "ого", "ом", "им"),
}
NOT_FOUND = {
    *("Dnister", "Кальміуський", "Кальмиусский"),
    *("Могилёв-Подольском", "Белгород-Днестровском", "Каменец-Подольском"),
}
"""Districts called by no town of theirs, and cases of double names."""


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


@pytest.mark.parametrize("language", Language)
def test_regions_and_districts_are_found_by_all_forms_of_their_adjectives(
    gazetteer: NamedPlaces, language: Language
) -> None:
    settling = Settling(gazetteer, lexicon(language))
    areas = [place for place in gazetteer.places() if place.kind in NOUNS and place.names.en != "Crimea"]

    lost = {
        form
        for place in areas
        for form in _forms(place, language)
        if settling.area(form, NOUNS[place.kind][language]) != place
    }

    assert len(areas) > 150
    assert lost <= NOT_FOUND


def _forms(place: Place, language: Language) -> Iterator[str]:
    *words, _ = place.names.in_(language).split()
    endings = ENDINGS.get((place.kind, language))
    if endings is None:
        yield " ".join(words)
        return
    for ending in endings:
        yield " ".join(words)[: -len(endings[0])] + ending


CENTRES = {
    "Вночі атакували Волинську область.\nВ обласному центрі пошкоджено склад.": "Lutsk",
    "Вночі атакували Одеську область.\nВ обласному центрі пошкоджено склад.": "Odesa",
    "Вночі атакували Хмельницьку область.\nВ обласному центрі пошкоджено склад.": "Khmelnytskyi",
    "Вночі атакували Сумщину.\nВ обласному центрі пошкоджено склад.": "Sumy",
    "Вночі атакували Шосткинський район.\nУ районному центрі пошкоджено склад.": "Shostka",
    "Ночью атаковали Кировоградскую область.\nВ областном центре повреждён склад.": "Kropyvnytskyi",
    "Ночью атаковали Черкасскую область, есть удары.\nВ областном центре повреждён склад.": "Cherkasy",
    "Drones hit Dnipropetrovsk region.\nFires broke out in the regional capital.": "Dnipro",
    "Drones hit Kyiv region.\nFires broke out in the regional capital.": "Kyiv",
    "Взрывы в Крыму, есть раненые.\nНа полуострове тихо.": "Crimea",
    "Drones hit Rivnenska Oblast.\nFires broke out in the regional capital.": "Rivne",
}


@pytest.mark.parametrize("text", CENTRES)
def test_the_regional_centre_is_the_city_of_a_region_that_is_called_by_another_name(
    gazetteer: NamedPlaces, text: str
) -> None:
    last = extract(text, published=date(2025, 11, 12), places=gazetteer).statements[-1]

    assert [place.name for place in last.places if place.implied] == [CENTRES[text]]


@pytest.mark.parametrize(
    "adjective", ["Kupianskyi", "Chuhuivskyi", "Iziumskyi", "Pokrovskyi", "Synelnykivskyi", "Polohivskyi"]
)
def test_districts_are_found_by_their_adjectives_in_latin_letters(
    gazetteer: NamedPlaces, adjective: str
) -> None:
    place = Settling(gazetteer, lexicon(Language.EN)).area(adjective, "raion")

    assert place is not None
    assert place.kind is PlaceKind.DISTRICT
    assert place.names.en[:3] == adjective[:3]
