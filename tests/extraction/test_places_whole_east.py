"""Names of places whole, and no more: rivers in any case, towns behind streets, facilities, «будь-яка»."""

import pytest

from tests.extraction.reading import read

CASES: tuple[tuple[str, list[str]], ...] = (
    ("К утру вода в Северском Донце поднялась на метр.", ["Северском Донце"]),
    ("Вода ниже по Северскому Донцу поднялась на метр.", ["Северскому Донцу"]),
    ("Бои идут за переправу через Северский Донец.", ["Северский Донец"]),
    ("Взрывы слышали в Ельце этой ночью.", ["Ельце"]),
    ("На улицах Белгорода лежат обломки.", ["Белгорода"]),
    ("Мэр попросил жителей улиц Белгорода убрать машины.", ["Белгорода"]),
    ("Оккупированная Запорожская АЭС шестой день без сети.", ["Запорожская АЭС"]),
    ("Будь-яка машина тепер є ціллю.", []),
)


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_a_place_is_named_whole_and_alone(sentence: str, expected: list[str]) -> None:
    [statement] = read(sentence)

    assert [place.as_written for place in statement.places] == expected
