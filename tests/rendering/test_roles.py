"""What somebody is: in the reader's language where a table has it, else as the article has it."""

import tomllib
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import Language
from rendering.roles import role_in
from rendering.words import LOCALES

PARTS = tomllib.loads((LOCALES / "role_parts.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("role", "language", "shown"),
    [
        ("military expert", Language.UK, "військовий експерт"),
        ("military expert", Language.RU, "военный эксперт"),
        ("речниця", Language.EN, "spokeswoman"),
        ("Мэр", Language.UK, "міський голова"),
        ("town's mayor", Language.RU, "мэр"),
        ("президент", Language.EN, "president"),
    ],
)
def test_a_well_known_role_is_in_the_readers_language(role: str, language: Language, shown: str) -> None:
    assert role_in(role, language) == shown


@pytest.mark.parametrize(
    ("role", "language"),
    [
        ("chief of general staff of the armed forces", Language.EN),
        ("Мер", Language.UK),
        ("мэр Николаева", Language.EN),
        ("spokesman for the Border Service", Language.UK),
        ("речник бригади «Приклад»", Language.RU),
        ("голова фонду", Language.EN),
        ("deputy of the regional council", Language.UK),
    ],
)
def test_any_other_stays_as_the_article_has_it(role: str, language: Language) -> None:
    assert role_in(role, language) == role


DEPUTY_HEAD = (
    "deputy head of the Kherson regional military administration",
    "заступник керівника Херсонської обласної військової адміністрації",
    "заместитель главы Херсонской областной военной администрации",
)
SPOKESPERSON = (
    "spokesperson of the 63rd separate mechanized brigade",
    "речник 63-ї окремої механізованої бригади",
    "официальный представитель 63-й отдельной механизированной бригады",
)
ACTING = (
    "acting commander of the 12th assault battalion of the National Guard",
    "виконувач обов’язків командира 12-го штурмового батальйону Національної гвардії",
    "исполняющий обязанности командира 12-го штурмового батальона Национальной гвардии",
)
MARINES = (
    "press officer of the 37th marine brigade",
    "пресофіцер 37-ї бригади морської піхоти",
    "пресс-офицер 37-й бригады морской пехоты",
)
AND = (
    "colonel and commander of the 3rd corps",
    "полковник і командир 3-го корпусу",
    "полковник и командир 3-го корпуса",
)


@pytest.mark.parametrize("forms", [DEPUTY_HEAD, SPOKESPERSON, ACTING, MARINES, AND])
@pytest.mark.parametrize("written_in", range(3))
def test_a_role_of_parts_is_put_together_in_the_readers_language(
    forms: tuple[str, str, str], written_in: int
) -> None:
    assert tuple(role_in(forms[written_in], language) for language in Language) == forms


@pytest.mark.parametrize(
    ("role", "language", "shown"),
    [
        ("63rd brigade deputy commander", Language.UK, "заступник командира 63-ї бригади"),
        ("spokesman for Ukraine’s eastern command", Language.UK, "речник східного командування України"),
        ("заступник голови ОВА", Language.EN, "deputy head of the regional military administration"),
        ("начальниця пресслужби 3 полку", Language.EN, "head of the press service of the 3rd regiment"),
        (
            "в. о. начальника МВА",
            Language.RU,
            "исполняющий обязанности главы городской военной администрации",
        ),
        ("губернатор Курской области", Language.EN, "governor of Kursk region"),
        ("и. о. главы администрации", Language.EN, "acting head of the administration"),
        ("commander of a battalion", Language.RU, "командир батальона"),
    ],
)
def test_however_its_parts_are_said(role: str, language: Language, shown: str) -> None:
    assert role_in(role, language) == shown


@pytest.mark.parametrize("role", ["заступник голови ХОВА", "речниця 63 ОМБр", "начальник штабу 5-ї бригади"])
def test_what_a_reader_can_read_stays_as_it_is_written(role: str) -> None:
    assert role_in(role, Language.UK) == role


@pytest.mark.parametrize("row", [*PARTS["body"], *PARTS["unit"]], ids=lambda row: row["en"][0])
def test_whatever_somebody_is_head_of_comes_back_from_each_language(row: Mapping[str, Any]) -> None:
    said = role_in(f"head of the {row['en'][0]}", Language.UK)

    assert role_in(said, Language.EN).removeprefix("head of ").removeprefix("the ") == row["en"][0]
    assert role_in(role_in(said, Language.RU), Language.UK) == said


def test_each_part_has_every_language() -> None:
    titled = ("en", "uk", "uk_of", "ru", "ru_of")
    for table, keys in (
        ("qualifier", titled),
        ("post", titled),
        ("body", titled[::2]),
        ("unit", titled[::2]),
    ):
        for row in PARTS[table]:
            assert all(row.get(key) for key in keys), row
    assert all(len(row[key]) >= 2 for row in PARTS["sort"] for key in ("uk_of", "ru_of"))


@given(st.text(max_size=300))
def test_no_words_break_it(role: str) -> None:
    for language in Language:
        role_in(role, language)


def test_no_role_is_none() -> None:
    assert role_in(None, Language.EN) == ""


def test_each_row_has_every_language_and_no_form_twice() -> None:
    rows = tomllib.loads((LOCALES / "roles.toml").read_text(encoding="utf-8"))["role"]

    assert all(set(row) == set(Language) and all(row.values()) for row in rows)
    for language in (Language.EN, Language.UK):
        forms = [form for row in rows for form in row[language]]
        assert len(forms) == len(set(forms))
