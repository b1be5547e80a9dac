"""In which language somebody is answered: the question's, else the chosen one, else their Telegram's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import Language
from handlers.languages import is_cyrillic, language_of, of_client, reply_language

EN, UK, RU = Language.EN, Language.UK, Language.RU


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # Letters that only one of the languages has.
        ("Київ", UK),
        ("ЛЬВІВ", UK),
        ("Ґелон", UK),
        ("Покровский район: что слышно", RU),
        ("ПОДЪЕЗД", RU),
        ("Ёлкино", RU),
        ("status of Pokrovsk?", EN),
        ("Zürich", EN),
        # Letters of both, words of one.
        ("що в Одеса", UK),
        ("что в Одеса", RU),
        ("Одеса зараз", UK),
        ("Одесса сейчас", RU),
        # Endings that only one spells so.
        ("Покровськ", UK),
        ("Покровск", RU),
        ("в Донецке", RU),
        ("Донецьку", UK),
        # Words of both languages, or of none.
        ("Одеса", None),
        ("новости зараз", None),
        ("Харков", None),
        ("", None),
        ("?!… 12:30", None),
        ("Πάτρα", None),
    ],
)
def test_a_text_shows_its_language_or_none(text: str, language: Language | None) -> None:
    assert language_of(text) is language


def test_letters_go_before_words() -> None:
    """A Ukrainian letter in a sentence decides, whatever words stand beside it."""
    assert language_of("сейчас у Києві") is UK


@pytest.mark.parametrize(
    ("text", "chosen", "of_telegram", "language"),
    [
        ("Київ", RU, "en", UK),
        ("Pokrovsk", UK, "uk", EN),
        ("Одеса", RU, "uk", RU),
        ("Одеса", None, "ru", RU),
        ("Одеса", None, "uk-UA", UK),
        ("Одеса", None, "de", UK),
        ("Одеса", None, None, UK),
        ("", UK, "ru", UK),
        ("", None, "ru", RU),
        ("", None, "pt-br", EN),
        ("", None, None, EN),
    ],
)
def test_the_question_goes_before_the_choice_and_the_choice_before_telegram(
    text: str, chosen: Language | None, of_telegram: str | None, language: Language
) -> None:
    assert reply_language(text, chosen, of_telegram) is language


@pytest.mark.parametrize(
    ("code", "language"),
    [("uk", UK), ("UK", UK), ("ru-RU", RU), ("en-gb", EN), ("pt-br", None), ("", None), (None, None)],
)
def test_the_language_of_somebodys_telegram_is_one_of_ours_or_none(
    code: str | None, language: Language | None
) -> None:
    assert of_client(code) is language


@given(st.text(), st.sampled_from([None, *Language]), st.none() | st.text())
def test_everybody_is_answered_in_some_language(
    text: str, chosen: Language | None, of_telegram: str | None
) -> None:
    found = reply_language(text, chosen, of_telegram)

    assert found in Language
    if language_of(text) is None and chosen:
        assert found is chosen


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ABC?!", min_size=1).filter(str.strip))
def test_latin_letters_are_never_cyrillic(text: str) -> None:
    assert not is_cyrillic(text)
    assert is_cyrillic(text + "ж")
