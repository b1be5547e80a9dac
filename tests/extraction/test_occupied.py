"""Whose the authorities of a town are that Russia holds, and of a town that it held once."""

import pytest

from tests.extraction.reading import side

OCCUPIERS = (
    "De facto authorities in Luhansk claim that the pumping station was repaired.",
    "The de facto administration of Melitopol said that the trains were running.",
    "The authorities in occupied Bakhmut said the pumping station was repaired.",
    "The administration in temporarily occupied Bakhmut said that the trains were running.",
    "Occupied Donetsk authorities said that water would come back.",
    "Officials in occupied Crimea said that the bridge was shut.",
    "Water would come back, authorities in occupied Bakhmut said.",
    "Влада окупованого Луганська заявила, що насосну станцію відремонтували.",
    "Влада тимчасово окупованого Луганська заявила, що насосну станцію відремонтували.",
    "Де-факто влада Донецька повідомила, що воду повернуть.",
    "Чиновник в окупованому Мелітополі заявив, що потяги ходять.",
    "Насосну станцію відремонтували, заявив чиновник в окупованому Луганську.",
    "Окупаційна влада Бердянська заявила, що порт відкрили.",
    "Де-факто власти Луганска заявили, что насосную станцию починили.",
    "Власти оккупированного Луганска заявили, что насосную станцию починили.",
    "Чиновник во временно оккупированном Мелитополе заявил, что поезда ходят.",
    "Самопровозглашенные власти Донецка сообщили, что воду вернут.",
)
OF_UKRAINE = (
    "Authorities in Luhansk said that the pumping station was repaired.",
    "The authorities in formerly occupied Izium said that the school was repaired.",
    "Formerly occupied Izium authorities said that the school was repaired.",
    "Ukrainian officials in occupied Luhansk said that the pumping station was hit.",
    "The mayor of occupied Bakhmut, Ivan Fedorov, said that the trains were not running.",
    "Влада Харкова заявила, що насосну станцію відремонтували.",
    "Влада деокупованого Ізюма заявила, що школу відремонтували.",
    "Військова адміністрація окупованого Лисичанська повідомила, що в місті немає води.",
    "Власти Харькова заявили, что насосную станцию починили.",
    "Власти деоккупированного Изюма заявили, что школу починили.",
)
OF_OTHERS = (
    "The de facto authorities in Kabul said that the schools were shut.",
    "The authorities in occupied Hebron said that the road was shut.",
)


@pytest.mark.parametrize("sentence", OCCUPIERS)
def test_authorities_called_de_facto_or_of_an_occupied_town_are_the_occupiers(sentence: str) -> None:
    assert side(sentence) == "ru"


@pytest.mark.parametrize("sentence", OF_UKRAINE)
def test_without_such_a_word_or_with_an_office_of_ukraine_they_stay_ukraines(sentence: str) -> None:
    assert side(sentence) == "ua"


@pytest.mark.parametrize("sentence", OF_OTHERS)
def test_de_facto_authorities_elsewhere_are_not_russias(sentence: str) -> None:
    assert side(sentence) == "other"
