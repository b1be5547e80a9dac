"""Case forms that are worked out when a word is asked for are those of the whole list of forms."""

import tomllib

import pytest

from domain.language import Language
from extraction.words.declension import forms_of, women_among
from extraction.words.inflected import Inflected
from extraction.words.lexicon import DATA
from extraction.words.rolewords import nouns_of
from extraction.words.stems import LONGEST_WORD


@pytest.mark.parametrize("language", [Language.UK, Language.RU])
def test_a_word_is_what_the_list_of_all_forms_says(language: Language) -> None:
    lemmas = nouns_of(tomllib.loads((DATA / f"{language}.toml").read_text(encoding="utf-8"))["roles"])
    inflected = Inflected(lemmas, language, women_among(lemmas, language))

    forms = forms_of(lemmas, language)
    for word in list(forms)[::11]:
        assert inflected.form(word) == forms[word]
        assert inflected.form(word[:-1]) == forms.get(word[:-1])


def test_a_form_of_two_nouns_is_what_either_may_be() -> None:
    inflected = Inflected(["голова", "боєць/бійц", "рух"], Language.UK)

    assert [at for at, _ in inflected.having("бійця")] == [1]
    assert [at for at, _ in inflected.having("русі")] == [2]
    assert inflected.form("голови") == forms_of(["голова"], Language.UK)["голови"]


def test_no_word_is_too_long_to_be_asked_for() -> None:
    assert Inflected(["мер"], Language.UK).form("мер" * LONGEST_WORD) is None
