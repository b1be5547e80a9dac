"""What a fake has somebody say, and what nobody said, waits for an editor."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read

FAKED = [
    ("A deepfake shows Zelensky saying Pokrovsk is lost.", Doubt.NO_CUE),
    ("A deepfake of Zelensky announcing the surrender of Pokrovsk spread online.", Doubt.NO_CUE),
    ("A doctored video shows the mayor calling on Kharkiv residents to leave.", Doubt.NO_CUE),
    ("A fake video in which the governor announces the evacuation of Kupiansk is shared.", Doubt.NESTED),
    ("In the fake video, the governor announces the evacuation of Kupiansk.", Doubt.NESTED),
    ("Pokrovsk is lost, Zelensky says in a deepfake video.", Doubt.NESTED),
    ("A clip made with AI shows the mayor ordering people out of Kharkiv.", Doubt.NO_CUE),
    ("Syrskyi did not say that Pokrovsk was lost.", Doubt.NO_CUE),
    ("Officials have not said that Pokrovsk was lost.", Doubt.NO_CUE),
    ("Діпфейк показує, як Зеленський каже, що Покровськ втрачено.", Doubt.NESTED),
    ("У фейковому відео голова ОВА оголошує евакуацію Куп'янська.", Doubt.NESTED),
    ("Поширюють діпфейк зі здачею Покровська.", Doubt.NO_CUE),
    ("Дипфейк, на котором Зеленский призывает сдать Покровск, распространяют в сети.", Doubt.NO_CUE),
    ("В поддельном обращении Сырский говорит, что Покровск потерян.", Doubt.NESTED),
]
OWN = [
    "AI helps the army to find drones over Kharkiv.",
    "The ministry said a deepfake of Syrskyi was circulating.",
    "Police found fake documents in Kharkiv.",
    "The governor did not say how many were hurt in Kupiansk.",
    "The video shows a burning house in Pokrovsk.",
    "Полиция сообщила, что в сети распространяют дипфейк с мэром.",
    "У відео голова ОВА оголошує евакуацію Куп'янська.",
]


@pytest.mark.parametrize(("text", "doubt"), FAKED)
def test_what_was_never_said_is_in_doubt(text: str, doubt: Doubt) -> None:
    assert [doubt in one.doubts for one in read(text)] == [True]


@pytest.mark.parametrize("text", OWN)
def test_who_tells_of_a_fake_is_not(text: str) -> None:
    assert not {Doubt.NO_CUE, Doubt.NESTED} & {doubt for one in read(text) for doubt in one.doubts}
