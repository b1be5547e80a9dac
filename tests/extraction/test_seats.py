"""A capital after "in" is a place where something happens there, none where those who govern are meant."""

import pytest

from tests.extraction.reading import places

SEATS = (
    "That was denied in Kyiv.",
    "The plan was welcomed in Brussels.",
    "The offer was met with silence in Moscow.",
    "The mood in Tehran is grim.",
    "Patience is running out in Washington.",
    "Hopes are fading in Brussels that the talks will resume.",
    "Nobody in Moscow believes the pledge.",
    "In Moscow, Kremlin spokesman Dmitry Peskov declined to name a date.",
    "In Kinshasa, lawmakers voted on the law.",
    "In Berlin, the government has yet to respond.",
    "Мы не знаем, чего опасаются в Киеве.",
    "Этого хотят в Москве.",
    "Этот план поддержали в Варшаве.",
    "В Киеве уверены в победе.",
    "В Вашингтоне готовы к переговорам.",
    "В Румынии осудили удар.",
    "У Москвы есть резервы.",
    "В Москве пресс-секретарь Кремля отказался назвать дату.",
    "У Києві побоюються наступу.",
    "Цього хочуть у Москві.",
    "У Києва є резерви.",
    "У Варшаві готові до переговорів.",
    "Угроз со стороны Киева больше нет, объявлен мир.",
    "It is under the control of Moscow.",
)
PLACES = {
    "Residents of Kyiv have no power.": ["Kyiv"],
    "A senior official in Kyiv was killed by a car bomb.": ["Kyiv"],
    "Жители Киева остались без света, объявлен сбор.": ["Kyiv"],
    "Nobody in Kyiv was hurt.": ["Kyiv"],
    "A drone was downed in Kyiv.": ["Kyiv"],
    "In Kyiv, a drone hit the ministry.": ["Kyiv"],
    "Power was cut in parts of Berlin.": ["?Berlin"],
    "В Киеве жители опасаются ударов.": ["Kyiv"],
    "В Киеве объявили воздушную тревогу.": ["Kyiv"],
    "В Москве осудили блогера.": ["?Москве"],
    "В Киеве готовы укрытия.": ["Kyiv"],
    "У Києві мешканці вважають це дивом.": ["Kyiv"],
    "У Москві горить склад.": ["?Москві"],
}


@pytest.mark.parametrize("sentence", SEATS)
def test_a_capital_whose_government_is_meant_is_no_place(sentence: str) -> None:
    assert places(sentence) == [[]]


@pytest.mark.parametrize("sentence", PLACES)
def test_a_capital_where_something_happens_is_a_place(sentence: str) -> None:
    assert places(sentence) == [PLACES[sentence]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They exist only in Gerasimov's imagination.", []),
        ("The order came from Peskov.", []),
        ("The village of Peskov was shelled.", ["?Peskov"]),
        ("Приказ пришел от Буданова.", []),
        ("В деревне Буданов сгорели дома, объявлен сбор.", ["?Буданов"]),
        ("Они ушли через Беларусь.", ["?Беларусь"]),
        ("The crossings with Belarus reopened.", ["?Belarus"]),
    ],
)
def test_surnames_are_no_villages_and_ways_out_are_places(sentence: str, expected: list[str]) -> None:
    assert places(sentence) == [expected]
