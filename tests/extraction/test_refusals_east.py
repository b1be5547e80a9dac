"""Refusals to speak are the outlet's plain narration, unless something else is told with them."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read

REFUSED = [
    "Подробностей не сообщили.",
    "Подробностей в ведомстве не сообщили.",
    "На заявление губернатор не отреагировал.",
    "В полиции не стали уточнять детали.",
    "О пострадавших не сообщается.",
    "Российская сторона это не комментировала.",
    "Деталей не уточнюють.",
    "Інших деталей у поліції не повідомили.",
    "Речник не відповів на запитання.",
    "Про постраждалих не повідомляли.",
    "Причин не назвали.",
    "The ministry gave no details.",
    "Police provided no further details.",
]
MORE = [
    "Подробностей не сообщили, но в городе горит склад.",
    "Киев не сообщал о потере Покровска.",
    "У Генштабі про відхід із Покровська не повідомляли.",
    "Про жертви не повідомляє жодне відомство: міста немає.",
]


@pytest.mark.parametrize("text", REFUSED)
def test_who_says_no_more_is_narrated(text: str) -> None:
    [one] = read(text)

    assert (one.speaker, one.doubts) == (None, ())


@pytest.mark.parametrize("text", MORE)
def test_what_is_told_besides_is_in_doubt(text: str) -> None:
    assert [Doubt.NO_CUE in one.doubts for one in read(text)] == [True]
