"""Ukrainian and Russian media that pass on what somebody else has said, and whom they name for it."""

import pytest

from tests.extraction.reading import read, said

RELAYED = [
    ("Про це повідомляє ТСН із посиланням на речника бригади Петра Лисенка.", "Петро Лисенко"),
    ("Про це повідомляє 24 Канал з посиланням на речника бригади Петра Лисенка.", "Петро Лисенко"),
    ("Про це повідомляє Новини.LIVE з посиланням на командира роти Петра Лисенка.", "Петро Лисенко"),
    ("Про це інформує Четверта хвиля з посиланням на Петра Лисенка.", "Петро Лисенко"),
    ("Про це передає УНН із посиланням на сторінку мера Петра Лисенка у Facebook.", "Петро Лисенко"),
    ("Про це передає УНН із посиланням на Facebook прокуратури.", "прокуратура"),
    ("Про це пише ТСН із посиланням на поліцію Харківської області.", "поліція Харківської області"),
    ("Об этом передает «Маяк» со ссылкой на страницу мэра Игоря Орлова.", "Игорь Орлов"),
    ("Об этом пишет Газета.Ru со ссылкой на командира роты Игоря Орлова.", "Игорь Орлов"),
    ("Об этом пишет Фонтанка со ссылкой на прокуратуру.", "прокуратура"),
]


@pytest.mark.parametrize(("text", "name"), RELAYED)
def test_whom_a_medium_refers_to_has_said_it(text: str, name: str) -> None:
    russian = text.startswith("Об")
    before = "Снаряд попал в рынок." if russian else "Снаряд влучив у ринок."

    assert said(f"{before} {text}") == [(name, before)]


@pytest.mark.parametrize(
    "source", ["джерела", "джерела в поліції", "російські пабліки", "телеграм-канал «Реальні новини»"]
)
def test_a_medium_that_names_no_source_has_said_it_itself(source: str) -> None:
    assert said(f"Снаряд влучив у ринок. Про це пише ТСН із посиланням на {source}.")[0][0] == "TSN"


def test_the_office_of_whom_a_medium_refers_to_is_known_later_on() -> None:
    text = (
        "Під містом бої. Про це пише ТСН із посиланням на речника бригади Петра Лисенка. "
        "Лисенко додав, що дощить."
    )

    assert [(one.speaker.name, one.speaker.side) for one in read(text) if one.speaker] == [
        ("Петро Лисенко", "ua"),
        ("Петро Лисенко", "ua"),
    ]
