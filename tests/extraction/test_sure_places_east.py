"""Ukrainian and Russian statements that go out without an editor: which place they are about."""

from datetime import date

import pytest

from domain.statement import Doubt, Extracted
from extraction.extractor import extract
from gazetteer.names import open_names


def _read(text: str) -> tuple[Extracted, ...]:
    with open_names() as places:
        return extract(text, published=date(2025, 11, 12), places=places).statements


def _found(one: Extracted) -> list[tuple[str, bool]]:
    """Return the places of a statement, and whether each has an id."""
    return [(place.name, place.id is not None) for place in one.places]


OFFICES = (
    "Начальник Мирноградської МВА Іван Ткач розповів, що в місті немає води.",
    "Начальник Мирноградської міської військової адміністрації Іван Ткач розповів, що в місті немає води.",
    "У Мирноградській МВА розповіли, що в місті немає води.",
    "Начальник Мирноградской МВА Иван Ткач рассказал, что в городе нет воды.",
    "Глава Мирноградского горсовета Иван Ткач рассказал, что в городе нет воды.",
)


@pytest.mark.parametrize("text", OFFICES)
def test_to_the_head_of_a_town_the_city_is_surely_that_town(text: str) -> None:
    around = "Бої тривають у Покровську." if "'" in text or "і" in text else "Бои идут в Покровске."
    *_, last = _read(f"{around} {text}")

    assert [(place.name, place.implied) for place in last.places] == [("Myrnohrad", True)]
    assert last.is_sure


def test_the_city_goes_on_in_doubt_as_long_as_it_is_only_guessed() -> None:
    text = (
        "Бої тривають у Покровську та Мирнограді. Речник бригади Іван Ткач сказав, що в місті немає води. "
        "За його словами, міста не залишать."
    )
    doubts = [one.doubts for one in _read(text)]

    assert doubts[1:] == [(Doubt.IMPLIED_PLACE,), (Doubt.IMPLIED_PLACE,)]


def test_villages_of_an_article_on_russian_regions_alone_are_no_namesakes_at_home() -> None:
    text = (
        "В Белгородском районе посёлки Дубовое и Северный атакованы дронами. "
        "В Валуйском округе село Долгое осталось без света. В Котовске Тамбовской области загорелся склад."
    )
    ids = {place.id for one in _read(text) for place in one.places}

    assert ids == {None}


def test_a_town_far_from_all_else_that_is_named_is_in_doubt_beside_a_village_of_its_name() -> None:
    text = "Бої тривають у Гуляйполі, ворог просунувся біля Добропілля."
    [one] = _read(text)

    assert one.doubts == (Doubt.PLACE,)


WAYS = {
    "Пасажирів із Києва до Сум повезуть автобусами.": [("Kyiv", True), ("Sumy", True)],
    "Поїзд Київ – Суми затримується.": [("Kyiv", True), ("Sumy", True)],
    "Поезд из Чернигова в Киев задержали.": [("Chernihiv", True), ("Kyiv", True)],
}


@pytest.mark.parametrize(("text", "places"), WAYS.items())
def test_a_capital_at_one_end_of_a_way_is_a_place(text: str, places: list[tuple[str, bool]]) -> None:
    [one] = _read(text)

    assert _found(one) == places


USUALLY = (
    "Мер Іван Ткач розповів, що поранених вивозять уночі.",
    "Мер Іван Ткач розповів, що постраждалих вивезли б лише вночі.",
    "Мэр Иван Ткач рассказал, что раненых вывозят только ночью.",
)


@pytest.mark.parametrize("text", USUALLY)
def test_what_is_done_night_after_night_has_no_day(text: str) -> None:
    [one] = _read(text)

    assert one.happened_on is None


def test_a_direction_is_of_the_town_on_the_front_though_a_town_of_that_name_is_hit() -> None:
    text = "Обстріляли Покровське Дніпропетровської області. На Покровському напрямку відбито 20 атак."
    *_, last = _read(text)

    assert _found(last) == [("Pokrovsk", True)]


WORKS = (
    "Під ударом опинилося Павлоградське шахтне підприємство.",
    "Загорілося Степове фермерське господарство.",
)


@pytest.mark.parametrize("text", WORKS)
def test_the_town_that_works_are_called_by_is_no_village_of_that_form(text: str) -> None:
    [one] = _read(text)

    assert one.places == ()


NAMESAKES = (
    "Росіяни тиснуть на Ківшарівку і хочуть дістатися до Оскілу.",
    "Войска давят на Ковшаровку и хотят выйти к Осколу.",
    "В Самаре ночью горел завод.",
)


@pytest.mark.parametrize("text", NAMESAKES)
def test_what_may_be_a_river_or_a_well_known_city_abroad_is_in_doubt(text: str) -> None:
    [one] = _read(text)

    assert Doubt.PLACE in one.doubts


def test_a_city_abroad_beside_another_of_its_country_is_no_namesake_at_home() -> None:
    [one] = _read("Взрывы слышали в Самаре и Сызрани.")

    assert [place.id for place in one.places] == [None, None]


def test_where_something_happens_before_a_colon_is_no_seat_from_which_somebody_spoke() -> None:
    [one] = _read("В Москве дроны перехватили на подлёте: мэр Сергей Собянин отчитался о 14 аппаратах.")

    assert [(place.as_written, place.implied) for place in one.places] == [("Москве", False)]


def test_a_day_does_not_go_on_to_years_nor_from_a_republic_to_another_region() -> None:
    text = (
        "Три человека ранены в ДНР за сутки. С 2022 года погибли сотни людей. "
        "В Запорожской области дрон ударил по Каменке-Днепровской."
    )

    assert [one.happened_on for one in _read(text)] == [date(2025, 11, 11), None, None]


def test_the_city_is_in_doubt_that_bears_a_name_of_several() -> None:
    text = (
        "Росіяни вночі атакували Лозову. «У місті пошкоджено хати», - заявив мер Іван Ткач. "
        "Горіло в Богодухові та Золочеві."
    )

    assert [one.doubts for one in _read(text)][:2] == [(Doubt.PLACE,), (Doubt.IMPLIED_PLACE,)]


def test_a_name_given_up_at_home_is_russias_where_its_places_are_named_far_more() -> None:
    text = "В Саратове и Энгельсе сбиты дроны. В Тамбовской области закрыли школы Котовска."
    *_, last = _read(text)

    assert "Котовска" in [place.as_written for place in last.places if place.id is None]
