"""To whom and with whom somebody spoke is nobody who says it, and a clause about the speaker no words."""

import pytest

from tests.extraction.reading import said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("«Ми чули вибух», — розповіла мешканка Ольга, що живе поруч.", "«Ми чули вибух»"),
        ("«Ми чули вибух», — розповіла журналістам мешканка Ольга, що живе поруч.", "«Ми чули вибух»"),
        ("Як розповіла «Новинам» Ольга, вона чула вибух.", "вона чула вибух"),
    ],
)
def test_who_was_told_and_what_is_said_of_the_speaker_are_not_her_words(text: str, words: str) -> None:
    assert said(text) == [("Ольга", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Мер Іван Бондар розповів, що говорив про це з президентом Франції.",
        "Мэр Иван Бондарь рассказал, что говорил об этом с президентом Франции Эммануэлем Макроном.",
    ],
)
def test_somebody_with_whom_it_was_talked_over_has_not_said_it(text: str) -> None:
    assert len(said(text)) == 1
