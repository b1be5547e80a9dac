"""Ukrainian and Russian media that pass on what somebody else has said, and whom they name for it."""

import pytest

from tests.extraction.reading import places, read, said

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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Йде дощ. Про це сказав мер Іван Ткач журналісту Олегу Сірку.", "Іван Ткач"),
        ("Йде дощ. Про це розповіла речниця ДСНС Ніна Ткач журналістці Анні Сірко в ефірі.", "Ніна Ткач"),
        ("«Идёт дождь», — сказал мэр Игорь Орлов корреспонденту Олегу Сизову.", "Игорь Орлов"),
        ("Йде дощ. Про це у коментарі LIGA.net повідомив мер Іван Ткач.", "Іван Ткач"),
    ],
)
def test_the_reporter_who_was_told_has_not_said_it(text: str, name: str) -> None:
    assert said(text)[0][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Ми чекали», — каже вдова Івана Ткача.", "вдова Івана Ткача"),
        ("«Ми чекали», — каже вдова Івана Ткача Олена.", "Олена"),
        ("«Ми чекали», — розповідає сусідка пані Галини.", "сусідка пані Галини"),
        ("«Мы ждали этого», — говорит мать погибшего Ивана.", "мать погибшего Ивана"),
        ("«Ми чекали», — каже адвокат Івана Ткача.", "адвокат Івана Ткача"),
    ],
)
def test_whose_somebody_is_does_not_speak(text: str, name: str) -> None:
    assert said(text)[0][0] == name


POSTED = [
    "Відповідне відео опублікував мер Іван Ткач.",
    "Відповідний допис мер Іван Ткач оприлюднив у Facebook.",
    "Відповідне фото у соцмережах розмістив мер Іван Ткач.",
    "Про це повідомив мер Іван Ткач у своєму каналі",
]


@pytest.mark.parametrize("text", POSTED)
def test_whoever_posted_it_has_said_what_stands_before(text: str) -> None:
    assert said(f"Снаряд влучив у ринок.\n\n{text}\n\nЙде дощ.") == [
        ("Іван Ткач", "Снаряд влучив у ринок."),
        (None, "Йде дощ."),
    ]


@pytest.mark.parametrize("line", ["Джерело: https://t.me/mer_tkach/12", "https://example.org/a/1"])
def test_an_address_alone_is_no_sentence(line: str) -> None:
    assert said(f"Снаряд влучив у ринок.\n\n{line}\n\nЙде дощ.") == [
        (None, "Снаряд влучив у ринок."),
        (None, "Йде дощ."),
    ]


OFFICES = [
    ("міністр внутрішніх справ Іван Ткач", "глава МВС", "Іван Ткач"),
    ("міністр оборони Іван Ткач", "голова відомства", "Іван Ткач"),
    ("начальник управління комунікацій бригади Іван Ткач", "речник", "Іван Ткач"),
    ("керівник пресслужби бригади Іван Ткач", "речник", "Іван Ткач"),
    ("міністр оборони Іван Ткач", "глава МВС", "глава МВС"),
]


@pytest.mark.parametrize(("office", "later", "name"), OFFICES)
def test_an_office_is_known_by_its_other_names(office: str, later: str, name: str) -> None:
    text = f"Про дощ повідомив {office}. Журналістка зауважила, що йде сніг. «Йде дощ», — сказав {later}."

    assert said(text)[-1][0] == name


@pytest.mark.parametrize(
    "text",
    [
        "Ситуація у Вовчанську складніша, ніж у Купʼянську.",
        "В Волчанске условия были сложнее, чем в Купянске.",
    ],
)
def test_a_place_behind_than_is_named_for_comparison(text: str) -> None:
    assert [len(one) for one in places(text)] == [1]


def test_more_than_a_number_compares_no_places() -> None:
    text = "Ворог просунувся більш ніж на 10 кілометрів і закріпився біля Вовчанська."

    assert [len(one) for one in places(text)] == [1]
