"""«МИД Литвы, кстати, обвинил Польшу»: what is inserted before a verb leaves its subject in front of it."""

import pytest

from domain.language import Language
from tests.extraction.reading import read_in

CASES = (
    (Language.RU, "МИД Литвы, кстати, обвинил Польшу в провокации.", "Польшу в провокации"),
    (Language.RU, "МИД Литвы, в свою очередь, призвал Польшу ждать.", "Польшу ждать"),
    (Language.UK, "МЗС Литви, своєю чергою, запропонувало Польщі чекати.", "Польщі чекати"),
)


@pytest.mark.parametrize(("language", "sentence", "words"), CASES)
def test_the_subject_stands_before_what_is_inserted(language: Language, sentence: str, words: str) -> None:
    [statement] = read_in(language, sentence)

    assert statement.speaker is not None
    assert statement.speaker.name == "Lithuanian Foreign Ministry"
    assert statement.text == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Обстреляны Грайворон, Шебекино, Короча, сообщил мэр.",
        "Обстреляны Грайворон и Короча, сообщил мэр.",
        "Ранен мужчина, ещё одна женщина подорвалась на мине под Волчанском, сообщил мэр.",
    ],
)
def test_the_end_of_the_words_is_not_who_speaks(sentence: str) -> None:
    [statement] = read_in(Language.RU, sentence)

    assert statement.speaker is not None
    assert statement.speaker.name == "мэр"
