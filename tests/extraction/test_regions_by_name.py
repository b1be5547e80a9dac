"""Regions that are called like something else: by a republic, a town, a side of the world, a state abroad."""

from collections.abc import Iterator
from datetime import date

import pytest

from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


def places(gazetteer: NamedPlaces, text: str) -> list[str]:
    """Return the places of the only statement, those outside the gazetteer in brackets."""
    [one] = extract(text, published=date(2025, 11, 12), places=gazetteer).statements
    return [place.name if place.id else f"({place.name})" for place in one.places]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Обстріли на Запоріжжі.", ["Zaporizhzhia region"]),
        ("Обстріли на Запоріжжі та в Херсоні.", ["Zaporizhzhia region", "Kherson"]),
        ("Обстріли на Харківщині та Запоріжжі.", ["Kharkiv region", "Zaporizhzhia region"]),
        ("Обстріли в Запоріжжі.", ["Zaporizhzhia"]),
        ("Ворог готує наступ на Запоріжжя.", ["Zaporizhzhia"]),
    ],
)
def test_on_zaporizhzhia_is_the_region_and_in_it_the_city(
    gazetteer: NamedPlaces, text: str, found: list[str]
) -> None:
    assert places(gazetteer, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("На Сході важко.", []),
        ("Зі Сходу надходять важкі новини.", []),
        ("Армія тримає Схід.", []),
        ("У селі Схід горить школа.", ["Skhid"]),
    ],
)
def test_the_east_is_no_village(gazetteer: NamedPlaces, text: str, found: list[str]) -> None:
    assert places(gazetteer, text) == found


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("Горят Ямполь и Ставки в ДНР.", "Donetsk region"),
        ("Fires burn in Yampil and Stavky in the DPR.", "Donetsk region"),
        ("В ЛНР горит село Ивановка.", "Luhansk region"),
    ],
)
def test_a_republic_of_the_occupation_tells_of_its_region(
    gazetteer: NamedPlaces, text: str, within: str
) -> None:
    [one] = extract(text, published=date(2025, 11, 12), places=gazetteer).statements
    known = [gazetteer.place(place.id) for place in one.places if place.id]

    assert {place.within[-1].names.en for place in known if place} == {within}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two houses burned in Odessa, Texas.", ["(Odessa)", "(Texas)"]),
        ("The family lives in Sevastopol, Wisconsin.", ["(Sevastopol)", "(Wisconsin)"]),
        ("Two houses burned in Odesa, Ukraine.", ["Odesa"]),
    ],
)
def test_a_town_before_a_state_of_the_us_lies_there(
    gazetteer: NamedPlaces, text: str, found: list[str]
) -> None:
    assert places(gazetteer, text) == found


def test_a_name_in_two_parts_is_known_in_the_locative(gazetteer: NamedPlaces) -> None:
    assert places(gazetteer, "Пожежа в Олексієво-Дружківці.") == ["Oleksiievo-Druzhkivka"]
