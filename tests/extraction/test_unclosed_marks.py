"""Where a closing mark is missing, whoever is named beside the words has said them, and an editor looks."""

import pytest

from domain.language import Language
from domain.statement import Doubt
from tests.extraction.reading import read_in

BEFORE = {
    Language.EN: "Governor Oleh Syniehubov said: “We hold the town and will not leave.”",
    Language.UK: "Губернатор Олег Синєгубов заявив: «Місто тримається, і ворог туди не ввійде».",
    Language.RU: "Губернатор Олег Синегубов заявил: «Город держится, и враг туда не войдёт».",
}
"""Whose words a quotation without a cue would go on with."""

ANOTHERS = (
    (Language.EN, "“Our men left at dawn, said Major Ihor Landa.", "“Our men left at dawn"),
    (Language.EN, "“Our men left at dawn, the major, Ihor Landa, said.", "“Our men left at dawn"),
    (Language.EN, '"As promised, we left at dawn, Landa said.', '"As promised, we left at dawn'),
    (Language.UK, "«Ми відійшли зранку, — сказав майор Ігор Ланда.", "«Ми відійшли зранку"),
    (Language.RU, "«Мы отошли утром, — сказал майор Игорь Ланда.", "«Мы отошли утром"),
)


@pytest.mark.parametrize(("language", "paragraph", "words"), ANOTHERS)
def test_an_attribution_inside_wins(language: Language, paragraph: str, words: str) -> None:
    first, second = read_in(language, f"{BEFORE[language]}\n\n{paragraph}")

    assert first.speaker is not None
    assert second.speaker is not None
    assert first.speaker.name == "Oleh Syniehubov"
    assert second.speaker.name != first.speaker.name
    assert second.text == words
    assert (first.doubts, Doubt.MARKS in second.doubts) == ((), True)


OPEN = (
    (Language.EN, "“Nobody has left it and nobody will."),
    (Language.EN, "“They asked me, said nothing more and left."),
    (Language.UK, "«Ніхто не виїхав і не виїде."),
    (Language.UK, "«Читайте «Вісник» щодня."),
    (Language.RU, "«Никто не уехал и не уедет."),
)


@pytest.mark.parametrize(("language", "paragraph"), OPEN)
def test_a_quotation_that_goes_on_and_is_never_closed_is_in_doubt(language: Language, paragraph: str) -> None:
    [first, second] = read_in(language, f"{BEFORE[language]}\n\n{paragraph}")

    assert second.speaker == first.speaker
    assert (second.text, second.doubts) == (paragraph, (Doubt.MARKS,))


CLOSED = (
    (Language.EN, "“Nobody has left it and nobody will.”"),
    (Language.EN, "“They asked me, said nothing more and left.\n\n“Then it was quiet all day.”"),
    (Language.UK, "«Ніхто не виїхав, — додав він. — І не виїде»."),
    (Language.UK, "«Читайте газету «Вісник» щодня»."),
    (Language.RU, "«Никто не уехал, — добавил он. — И не уедет»."),
)


@pytest.mark.parametrize(("language", "paragraph"), CLOSED)
def test_a_quotation_whose_marks_have_partners_is_not(language: Language, paragraph: str) -> None:
    first, *others = read_in(language, f"{BEFORE[language]}\n\n{paragraph}")

    assert {one.speaker for one in others} == {first.speaker}
    assert not any(Doubt.MARKS in one.doubts for one in others)


NEVER_CLOSED = (
    (
        Language.UK,
        "Губернатор Олег Синєгубов заявив: «Місто наше. Увесь день дощило.",
        "«Місто наше. Увесь день дощило.",
    ),
    (
        Language.RU,
        "Губернатор Олег Синегубов заявил: «Город наш. Весь день шёл дождь.",
        "«Город наш. Весь день шёл дождь.",
    ),
    (
        Language.EN,
        'Governor Oleh Syniehubov wrote: "Stay indoors. Two people died.',
        '"Stay indoors. Two people died.',
    ),
)


@pytest.mark.parametrize(("language", "text", "words"), NEVER_CLOSED)
def test_behind_a_colon_a_mark_without_a_partner_opens_the_paragraph_in_doubt(
    language: Language, text: str, words: str
) -> None:
    [one, other] = read_in(language, f"{text}\n\n{BEFORE[language]}")

    assert (one.text, one.speaker, one.doubts) == (words, other.speaker, (Doubt.MARKS,))


def test_elsewhere_words_behind_a_mark_without_a_partner_are_in_doubt() -> None:
    first, second = read_in(
        Language.EN, "Governor Oleh Syniehubov said “the town is ours. Rain fell all day."
    )

    assert (Doubt.MARKS in first.doubts, second.speaker) == (True, None)
