"""What somebody is: in the reader's language where a table has it, else as the article has it."""

import tomllib

import pytest

from domain.language import Language
from rendering.roles import role_in
from rendering.words import LOCALES


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
        ("речник бригади", Language.RU),
    ],
)
def test_any_other_stays_as_the_article_has_it(role: str, language: Language) -> None:
    assert role_in(role, language) == role


def test_no_role_is_none() -> None:
    assert role_in(None, Language.EN) == ""


def test_each_row_has_every_language_and_no_form_twice() -> None:
    rows = tomllib.loads((LOCALES / "roles.toml").read_text(encoding="utf-8"))["role"]

    assert all(set(row) == set(Language) and all(row.values()) for row in rows)
    for language in (Language.EN, Language.UK):
        forms = [form for row in rows for form in row[language]]
        assert len(forms) == len(set(forms))
