"""«…, з них, за його даними, 12 дітей»: no words end with what leads on to the next."""

import pytest

from domain.language import Language
from tests.extraction.reading import read_in

WHOLE = (
    (
        Language.UK,
        "Мер Петро Коваль сказав, що лишилося сорок людей, з них, за його даними, 12 хворих.",
        "лишилося сорок людей, з них, за його даними, 12 хворих",
    ),
    (
        Language.UK,
        "Мер Петро Коваль сказав, що згоріло сім хат, зокрема, за його словами, дві школи.",
        "згоріло сім хат, зокрема, за його словами, дві школи",
    ),
    (
        Language.RU,
        "По словам мэра Петра Коваля, осталось сорок человек, из них, по его данным, 12 больных.",
        "осталось сорок человек, из них, по его данным, 12 больных",
    ),
    (
        Language.RU,
        "Сгорели семь домов, в том числе, уточнил мэр Пётр Коваль, две школы.",
        "Сгорели семь домов, в том числе, уточнил мэр Пётр Коваль, две школы",
    ),
    (
        Language.EN,
        "Mayor John Kovalsky said 40 people, including, by his count, 12 nurses, remained.",
        "40 people, including, by his count, 12 nurses, remained",
    ),
    (
        Language.RU,
        "Ранены семь человек, в том числе, уточнил мэр Пётр Коваль, двое врачей.",
        "Ранены семь человек, в том числе, уточнил мэр Пётр Коваль, двое врачей",
    ),
    (
        Language.EN,
        "Forty people remained, among them, according to Mayor John Kovalsky, 12 nurses.",
        "Forty people remained, among them, according to Mayor John Kovalsky, 12 nurses",
    ),
)


@pytest.mark.parametrize(("language", "sentence", "words"), WHOLE)
def test_an_attribution_behind_what_leads_on_parts_nothing(
    language: Language, sentence: str, words: str
) -> None:
    [statement] = read_in(language, sentence)

    assert statement.text == words


def test_another_speaker_behind_it_has_not_said_who_said_the_rest() -> None:
    first, second = read_in(
        Language.UK, "За словами мера Петра Коваля, згоріло сім хат, з них, за даними поліції, дві школи."
    )

    assert first.text == second.text == "згоріло сім хат, з них, за даними поліції, дві школи"
    assert first.speaker != second.speaker


ENDING = (
    (Language.EN, "There was nobody among them, said Mayor John Kovalsky.", "There was nobody among them"),
    (Language.UK, "Нікого немає серед них, сказав мер Петро Коваль.", "Нікого немає серед них"),
    (Language.RU, "Никого нет среди них, сказал мэр Пётр Коваль.", "Никого нет среди них"),
    (Language.RU, "Мэр Пётр Коваль сказал, что депутаты голосовали за.", "депутаты голосовали за"),
    (Language.UK, "Мер Петро Коваль сказав, що депутати були проти.", "депутати були проти"),
    (Language.EN, "Mayor John Kovalsky said this was what they fought for.", "this was what they fought for"),
)


@pytest.mark.parametrize(("language", "sentence", "words"), ENDING)
def test_what_can_close_the_words_stays(language: Language, sentence: str, words: str) -> None:
    [statement] = read_in(language, sentence)

    assert statement.text == words


CLAUSES = (
    (Language.RU, "Мост разрушен, и, по словам мэра Петра Коваля, вокзал сгорел.", "вокзал сгорел"),
    (Language.UK, "Міст зруйновано, а, за словами мера Петра Коваля, вокзал згорів.", "вокзал згорів"),
    (
        Language.EN,
        "Moscow says the town has fallen, but, according to Mayor John Kovalsky, it holds.",
        "it holds",
    ),
    (
        Language.EN,
        "A minister came, and, according to Mayor John Kovalsky, “the town is ours.”",
        "“the town is ours.”",
    ),
)


@pytest.mark.parametrize(("language", "sentence", "words"), CLAUSES)
def test_of_two_clauses_only_the_second_is_of_who_stands_in_it(
    language: Language, sentence: str, words: str
) -> None:
    last = read_in(language, sentence)[-1]

    assert last.speaker is not None
    assert last.text == words


LISTS = (
    (Language.RU, "Сгорели школа и, по словам мэра Петра Коваля, два дома."),
    (Language.UK, "Згоріли школа і, за словами мера Петра Коваля, дві хати."),
    (Language.EN, "A school, a bank, and, according to Mayor John Kovalsky, two houses were destroyed."),
    (Language.EN, "The bridge, according to Mayor John Kovalsky, was destroyed."),
)


@pytest.mark.parametrize(("language", "sentence"), LISTS)
def test_what_is_listed_is_not_parted(language: Language, sentence: str) -> None:
    [statement] = read_in(language, sentence)

    assert statement.text == sentence.rstrip(".")
