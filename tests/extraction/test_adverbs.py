"""What may stand before the subject of a Ukrainian or Russian sentence, and is no part of its name."""

import pytest

from tests.extraction.reading import said

UKRAINIAN = (
    "тимчасом утім зрештою тепер навпаки вкотре паралельно тим-часом о-10:00 близько-10:00 до-того "
    "за-фактом упродовж-дня внаслідок-цього у-відповідь на-цьому-тлі у-свою-чергу після-обстрілу натомість"
)
RUSSIAN = (
    "зато позднее теперь напротив изначально вероятно чуть-позже в-10:00 из-за-этого со-своей-стороны "
    "только-что несколько-часов-назад в-целом в-ответ-на-это на-этом-фоне после-удара по-факту"
)


@pytest.mark.parametrize("words", UKRAINIAN.split())
def test_adverbs_are_passed_over_in_ukrainian(words: str) -> None:
    first = words.replace("-", " ").capitalize()

    assert said(f"{first} Міносвіти повідомило, що йде дощ.") == [("Міносвіти", "йде дощ")]
    assert said(f"{first} Лисенко спростував чутки про дощ.")[0][0] == "Лисенко"
    assert said(f"{first} ХАМАС заперечує удари.")[0][0] == "Hamas"


@pytest.mark.parametrize("words", RUSSIAN.split())
def test_adverbs_are_passed_over_in_russian(words: str) -> None:
    first = words.replace("-", " ").replace("из за", "из-за").capitalize()

    assert said(f"{first} прокуратура сообщила, что был дождь.") == [("прокуратура", "был дождь")]
    assert said(f"{first} Орлов опроверг слухи об атаке ёжиков.")[0][0] == "Орлов"
    assert said(f"{first} ХАМАС отрицает объявленные удары.")[0][0] == "Hamas"
