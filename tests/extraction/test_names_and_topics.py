"""The name of a settlement tells of no topic, however it begins."""

from dataclasses import replace

import pytest

from domain.language import Names
from domain.statement import Topic
from extraction.places.named import Named, without_names
from extraction.words.tokens import tokenise
from tests.extraction.reading import read
from tests.extraction.towns import SADOVE

DRONIVKA = replace(SADOVE, id="dronivka", names=Names("Dronivka", "Дронівка", "Дроновка"))


def test_a_settlements_name_is_blank_to_whoever_looks_for_topics() -> None:
    tokens = tokenise("Бої біля Дронівки, дрон збито.")

    blank = without_names(tokens, [Named(2, 2, "Дронівки", DRONIVKA)])

    assert [token.norm for token in blank] == ["бої", "біля", "x", ",", "дрон", "збито", "."]


def test_a_direction_is_still_one() -> None:
    [statement] = read("На Покровському напрямку ворог дев'ять разів атакував.")

    assert statement.topics == (Topic.ADVANCE,)


@pytest.mark.parametrize(
    "text",
    ["Мер заявив про втрату Мирнограда.", "Мэр заявил о потере Мирнограда.", "Войска заняли Покровск."],
)
def test_the_loss_of_a_settlement_is_about_who_holds_it(text: str) -> None:
    [statement] = read(text)

    assert statement.topics == (Topic.CONTROL,)
