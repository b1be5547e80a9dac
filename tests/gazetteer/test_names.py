"""How names are romanised, spelled in Russian and declined."""

import pytest

from gazetteer.building.cases import adjectives, russian_forms, ukrainian_forms
from gazetteer.folding import name_key
from gazetteer.transliteration import to_english, to_russian


@pytest.mark.parametrize(
    ("ukrainian", "english"),
    [
        ("Згурівка", "Zghurivka"),
        ("Єнакієве", "Yenakiieve"),
        ("Слов’янськ", "Sloviansk"),
        ("Їжівці", "Yizhivtsi"),
        ("Гола Пристань", "Hola Prystan"),
        ("Івано-Франківськ", "Ivano-Frankivsk"),
        ("Щастя", "Shchastia"),
    ],
)
def test_english_follows_the_resolution_of_2010(ukrainian: str, english: str) -> None:
    assert to_english(ukrainian) == english


@pytest.mark.parametrize(
    ("ukrainian", "russian"),
    [
        ("Покровськ", "Покровск"),
        ("Костянтинівка", "Константиновка"),
        ("Курахове", "Курахово"),
        ("Селидове", "Селидово"),
        ("Роботине", "Работино"),
        ("Велика Новосілка", "Великая Новоселка"),
        ("Степове", "Степное"),
        ("Куп’янськ", "Купянск"),
        ("Кліщіївка", "Клещеевка"),
    ],
)
def test_russian_is_spelled_by_rule(ukrainian: str, russian: str) -> None:
    assert to_russian(ukrainian) == russian


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("покровськ", {"покровська", "покровську", "покровськом"}),
        ("часів яр", {"часова яра", "часовому яру", "часовим яром"}),
        ("тернопіль", {"тернополя", "тернополем", "тернополі"}),
        ("київ", {"києва", "києву", "києвом", "києві"}),
        ("костянтинівка", {"костянтинівки", "костянтинівці", "костянтинівку", "костянтинівкою"}),
        ("гуляйполе", {"гуляйполя", "гуляйполю", "гуляйполем"}),
        ("суми", {"сум", "сумам", "сумами", "сумах"}),
        ("роботине", {"роботиного", "роботиному", "роботиним"}),
        ("велика новосілка", {"великої новосілки", "великій новосілці", "великою новосілкою"}),
    ],
)
def test_ukrainian_case_forms(name: str, forms: set[str]) -> None:
    assert forms <= ukrainian_forms(name)


def test_russian_case_forms() -> None:
    assert {"покровска", "покровску", "покровском", "покровске"} <= russian_forms("покровск")
    assert {"новой каховки", "новой каховке", "новую каховку"} <= russian_forms("новая каховка")
    assert {"кривого рога", "кривом роге"} <= russian_forms("кривой рог")


@pytest.mark.parametrize(
    ("name", "adjective"),
    [
        ("покровськ", "покровський"),
        ("часів яр", "часовоярський"),
        ("гуляйполе", "гуляйпільський"),
        ("лиман", "лиманский"),
    ],
)
def test_adjectives_are_made_of_towns(name: str, adjective: str) -> None:
    assert adjective in adjectives(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Куп’янськ", "Kupyansk"),
        ("Гуляйполе", "Huliaj-Pole"),
        ("Харків", "Kharkiv"),
        ("Зайцеве", "Zaytseve"),
        ("Щурове", "Shchurove"),
        ("Одеса", "Odessa"),
        ("Київ", "Kyiv"),
        ("Юр’ївка", "Yuryivka"),
    ],
)
def test_one_key_for_every_spelling(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)
