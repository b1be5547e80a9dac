"""What else a sentence tells that names who said the one before, and who that is not."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read, said

EN, UK, RU = "Two people died in Kharkiv.", "Двоє загинули в Харкові.", "Двое погибли в Херсоне."
KEPT = [
    (EN, "Ihor Terekhov said this on Monday, as Russian troops shelled Izium and killed three people."),
    (EN, "Ihor Terekhov said this after meeting Oleh Syniehubov, who said three were killed in Izium."),
    (UK, "Про це сказав Ігор Терехов, який в Ізюмі знайшов трьох поранених."),
    (UK, "Про це сказав Ігор Терехов після зустрічі з Синєгубовим, який повідомив, що поранено трьох."),
    (RU, "Об этом сказал Александр Прокудин после встречи с Лысаком, который сообщил, что ранены трое."),
]
PLAIN = [
    (EN, "Ihor Terekhov said this on Monday, following his visit to the front."),
    (EN, "This was reported by Ihor Terekhov, the mayor of Kharkiv."),
    (UK, "Про це сказав Ігор Терехов, передає агентство."),
    (RU, "Об этом сказал Александр Прокудин, который возглавляет область."),
]


@pytest.mark.parametrize(("before", "text"), KEPT)
def test_news_behind_who_said_the_sentence_before_is_kept_for_an_editor(before: str, text: str) -> None:
    first, second = read(f"{before} {text}")

    assert first.speaker is not None
    assert (second.speaker, second.text) == (None, text)
    assert Doubt.NO_CUE in second.doubts


@pytest.mark.parametrize(("before", "text"), PLAIN)
def test_nothing_is_kept_of_who_said_it_where_and_when(before: str, text: str) -> None:
    assert [words for _, words in said(f"{before} {text}")] == [before]


def test_whoever_is_named_alone_goes_on_speaking() -> None:
    text = f"{UK} Про це сказав Ігор Терехов на брифінгу в Києві, який додав, що поранено трьох."

    assert [name for name, _ in said(text)] == ["Ihor Terekhov"] * 2


@pytest.mark.parametrize(
    "text",
    ["Дружина мера Харкова сказала, що будинок згорів.", "Жена военного сказала, что дом сгорел."],
)
def test_somebodys_wife_who_has_no_name_is_doubted(text: str) -> None:
    (statement,) = read(text)

    assert Doubt.UNNAMED_SPEAKER in statement.doubts
