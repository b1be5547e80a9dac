"""Who says what in a Ukrainian or Russian sentence."""

import pytest

from tests.extraction.reading import read, said

ONE_SPEAKER = {
    "«Міст закрито», — сказав Петро Лисенко.": ("Петро Лисенко", "«Міст закрито»"),
    "“Міст закрито”, – зазначив мер Петро Лисенко у вівторок.": ("Петро Лисенко", "“Міст закрито”"),
    '"Міст закрито", - повідомив Петро Лисенко.': ("Петро Лисенко", '"Міст закрито"'),
    "Петро Лисенко заявив, що міст закрито.": ("Петро Лисенко", "міст закрито"),
    "Речник бригади Петро Лисенко розповів, що міст закрито.": ("Петро Лисенко", "міст закрито"),
    "Міст закрито, повідомив мер Петро Лисенко.": ("Петро Лисенко", "Міст закрито"),
    "За словами Петра Лисенка, міст закрито.": ("Петро Лисенко", "міст закрито"),
    "Як повідомив Петро Лисенко, міст закрито.": ("Петро Лисенко", "міст закрито"),
    "Петро Лисенко повідомив: міст закрито.": ("Петро Лисенко", "міст закрито"),
    "У Кремлі заявили, що міст закрито.": ("Russia's government", "міст закрито"),
    "Генштаб повідомив, що міст закрито.": (
        "General Staff of the Armed Forces of Ukraine",
        "міст закрито",
    ),
    "«Мост закрыт», — отметил Игорь Орлов.": ("Игорь Орлов", "«Мост закрыт»"),
    "Игорь Орлов сообщил, что мост закрыт.": ("Игорь Орлов", "мост закрыт"),
    "По словам мэра Игоря Орлова, мост закрыт.": ("Игорь Орлов", "мост закрыт"),
    "Мост закрыт, сообщил глава администрации Игорь Орлов.": ("Игорь Орлов", "Мост закрыт"),
    "Как рассказали агентству Reuters в 12-м полку, мост закрыт.": ("12-й полк", "мост закрыт"),
    "Минобороны России утверждает, что мост взят.": ("Russian Defense Ministry", "мост взят"),
    "Российское командование доложило о взятии моста.": ("Российское командование", "о взятии моста"),
}


@pytest.mark.parametrize("sentence", ONE_SPEAKER)
def test_the_words_go_to_their_speaker(sentence: str) -> None:
    assert said(sentence) == [ONE_SPEAKER[sentence]]


@pytest.mark.parametrize(
    "text",
    [
        "Снаряд влучив у ринок. Про це повідомив мер Петро Лисенко.",
        "Снаряд влучив у ринок. Про це Петро Лисенко повідомив у телеграмі.",
    ],
)
def test_a_source_named_in_the_next_sentence_counts(text: str) -> None:
    assert said(text) == [("Петро Лисенко", "Снаряд влучив у ринок.")]


def test_he_and_his_words_are_the_last_speakers() -> None:
    text = "Петро Лисенко заявив, що йде дощ. Він додав, що похолодало. За його словами, буде сніг."

    assert [name for name, _ in said(text)] == ["Петро Лисенко"] * 3


def test_a_missing_opening_mark_begins_the_quotation_with_the_paragraph() -> None:
    assert said("Йде дощ. Буде сніг“, – написав Петро Лисенко.") == [("Петро Лисенко", "Йде дощ. Буде сніг“")]


def test_dialogue_in_dashes_is_a_quotation() -> None:
    [one] = read("– Ідемо пішки, – каже Петро Лисенко. – Дощ не заважає.")

    assert (one.text, one.direct_quote) == ("Ідемо пішки, – каже Петро Лисенко. – Дощ не заважає.", True)


def test_a_name_in_marks_belongs_to_the_speaker() -> None:
    [statement] = read("Йде дощ, каже голова групи «Шлях додому» Зоряна Бойчук.")

    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.role, statement.direct_quote) == (
        "Зоряна Бойчук",
        "голова групи «Шлях додому»",
        False,
    )


def test_a_body_is_called_by_its_nominative() -> None:
    assert said(
        "У міській адміністрації повідомили, що йде дощ. За даними українських захисників, буде сніг."
    ) == [
        ("міська адміністрація", "йде дощ"),
        ("українські захисники", "буде сніг"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«У місті тихо, — сказав Іван Бондар. — Люди виходять».", "Іван Бондар"),
        ("«Тихо! — каже речник бригади Іван Бондар. — Люди виходять».", "Іван Бондар"),
        ('"Тихо, — сообщил Иван Бондарь, — люди выходят".', "Иван Бондарь"),
    ],
)
def test_a_quotation_that_holds_its_attribution_is_direct_speech(text: str, name: str) -> None:
    [statement] = read(text)

    assert statement.speaker is not None
    assert (statement.speaker.name, statement.direct_quote) == (name, True)
    assert statement.text == text[:-1]
