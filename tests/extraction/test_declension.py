"""Case forms of Ukrainian and Russian nouns and names, and the way back to what somebody is called."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.language import Language
from extraction.speakers.called import called
from extraction.speakers.offices import offices
from extraction.words.agreement import Agreement, number_and_gender
from extraction.words.declension import declined, forms_of
from extraction.words.tokens import tokenise
from extraction.words.wordlists import lexicon

UK, RU = Language.UK, Language.RU

FORMS = {
    (UK, "речник"): "речник речника речникові речником речники речників",
    (UK, "голова"): "голова голови голову головою",
    (UK, "боєць/бійц"): "боєць бійця бійцем бійці бійців",
    (UK, "адміністрація"): "адміністрація адміністрації адміністрацію адміністрацією",
    (UK, "управління"): "управління управлінню управлінням управлінні",
    (UK, "журналістка"): "журналістка журналістки журналістці журналісток",
    (RU, "представитель"): "представитель представителя представителем представители представителей",
    (RU, "военнослужащий"): "военнослужащий военнослужащего военнослужащие военнослужащих",
    (RU, "ведомство"): "ведомство ведомства ведомству ведомстве",
}


@pytest.mark.parametrize(("language", "lemma"), FORMS)
def test_a_noun_is_met_in_all_its_forms(language: Language, lemma: str) -> None:
    assert set(FORMS[language, lemma].split()) <= set(forms_of([lemma], language))


def test_a_form_says_whether_it_can_be_a_subject() -> None:
    forms = forms_of(["речник", "голова"], UK)

    assert (forms["речник"].singular, forms["речник"].oblique) == (True, False)
    assert (forms["речники"].plural, forms["речники"].singular) == (True, False)
    assert (forms["речника"].oblique, forms["речника"].nominative) == (True, False)
    assert (forms["голови"].plural, forms["голови"].oblique) == (True, True)  # «прийшли голови», «без голови»


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="абвгдеиклмнопрстуяьй", min_size=2, max_size=9), st.sampled_from([UK, RU]))
def test_every_word_is_its_own_nominative(word: str, language: Language) -> None:
    assert next(declined(word, language))[1].singular


CALLED = {
    (UK, "Вадима Філашкіна"): "Вадим Філашкін",
    (UK, "Петра Лисенка"): "Петро Лисенко",
    (UK, "Григорія Шаповала"): "Григорій Шаповал",
    (UK, "Івана Коваля"): "Іван Коваль",
    (UK, "Лева Притули"): "Лев Притула",
    (UK, "Тетяни Кривцової"): "Тетяна Кривцова",
    (UK, "Ірини Верещук"): "Ірина Верещук",
    (UK, "Вікторії"): "Вікторія",
    (UK, "Олег Сич"): "Олег Сич",
    (RU, "Дениса Окишева"): "Денис Окишев",
    (RU, "Якова Черновалова"): "Яков Черновалов",
    (RU, "Марии Захаровой"): "Мария Захарова",
    (RU, "Юрия Подоляки"): "Юрий Подоляка",
    (RU, "Ильи Сидорчука"): "Илья Сидорчук",
    (RU, "Андрея Марочко"): "Андрей Марочко",
}


@pytest.mark.parametrize(("language", "name"), CALLED)
def test_a_name_in_another_case_is_given_back_its_nominative(language: Language, name: str) -> None:
    found = called(name.split(), lexicon(language).given_forms, oblique=True)

    assert " ".join(found) == CALLED[language, name]


def test_a_name_that_can_stand_in_the_nominative_is_left_so() -> None:
    for name in ("Олександра Лисенко", "Тетяна Кривцова", "Іван Коваль", "Анна"):
        assert " ".join(called(name.split(), lexicon(UK).given_forms, oblique=False)) == name


@pytest.mark.parametrize(
    ("form", "asked"), [("заявив", "m"), ("заявила", "f"), ("заявило", "n"), ("заявили", "p"), ("каже", "s")]
)
def test_a_verb_shows_number_and_gender(form: str, asked: str) -> None:
    verb = lexicon(UK).verbs.get(form)

    assert verb is not None
    assert number_and_gender(verb) == asked


AGREES = {
    ("речник", "заявив"): True,
    ("речник", "заявили"): False,
    ("речники", "заявили"): True,
    ("прокуратура", "заявила"): True,
    ("прокуратура", "заявив"): False,
    ("голова", "заявив"): True,
    ("міністр", "заявила"): True,
    ("речника", "заявив"): False,
    ("залізничники", "заявили"): True,
    ("показники", "заявили"): False,
    ("він", "заявив"): True,
    ("він", "заявила"): False,
    ("Лисенко", "заявила"): True,
    ("Кривцова", "заявив"): False,
}


@pytest.mark.parametrize(("noun", "verb"), AGREES)
def test_a_subject_agrees_with_its_verb(noun: str, verb: str) -> None:
    words = lexicon(UK)

    assert Agreement(words).heads(tokenise(noun)[0], words.verbs.get(verb)) is AGREES[noun, verb]


OFFICES = {
    "речник бригади": {"spokesman"},
    "представниця сил оборони": {"spokesman"},
    "міський голова": {"mayor"},
    "мер міста": {"mayor"},
    "очільник області": {"governor"},
    "начальник обласної військової адміністрації": {"governor"},
    "начальник міської військової адміністрації": {"mva"},
    "заступник голови області": {"deputy"},
    "голова спілки": {"head"},
    "бійці": set(),
}


@pytest.mark.parametrize("words", OFFICES)
def test_an_office_is_known_under_its_other_names(words: str) -> None:
    assert offices(lexicon(UK), tokenise(words)) == OFFICES[words]
