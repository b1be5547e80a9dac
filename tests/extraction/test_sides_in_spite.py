"""On which side somebody is in spite of the words for them: prisoners, turncoats, sources, page names."""

import pytest

from tests.extraction.reading import read, side

RUSSIAN_OUTLET = "ТАСС"


def of_outlet(text: str, outlet: str) -> str | None:
    """Return the side of the only speaker of an outlet's article."""
    [speaker] = [one.speaker for one in read(text, outlet)]
    assert speaker is not None
    return speaker.side


@pytest.mark.parametrize(
    ("outlet", "expected", "text"),
    [
        (RUSSIAN_OUTLET, "ua", "Военнопленный Роман Ткач сказал, что идет дождь."),
        (RUSSIAN_OUTLET, "ua", "Пленный боец ВСУ Роман Ткач сказал, что идет дождь."),
        (RUSSIAN_OUTLET, "ru", "Бывший депутат Верховной рады Олег Дощенко сказал, что идет дождь."),
        (RUSSIAN_OUTLET, "ru", "Экс-сотрудник СБУ Олег Дощенко сказал, что идет дождь."),
        (RUSSIAN_OUTLET, "ru", "Генштаб сообщил, что идет дождь."),
        (RUSSIAN_OUTLET, "independent", "Опрошенные эксперты сказали, что идет дождь."),
        (RUSSIAN_OUTLET, "independent", "Источник Reuters в одной из авиакомпаний сказал, что идет дождь."),
        ("", "ua", "Бывший депутат Верховной рады Олег Дощенко сказал, что идет дождь."),
        ("", "ru", "Полонений Роман Ткач сказав, що йде дощ."),
        ("", "ua", "Звільнений полонений Роман Ткач, боєць ЗСУ, сказав, що йде дощ."),
        ("", None, "Военнопленный Роман Ткач сказал, что идет дождь."),
        ("", "ua", "Генштаб сообщил, что идет дождь."),
    ],
)
def test_prisoners_and_turncoats_are_on_the_side_they_came_to(
    outlet: str, expected: str | None, text: str
) -> None:
    assert of_outlet(text, outlet) == expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("ru", "Глава Харьковской ВГА Иван Дощенко сказал, что идет дождь."),
        ("ru", "Глава Харьковской ВГА Виталий Ганчев сказал, что идет дождь."),
        ("ua", "Мэр Иван Орлов, находящийся на подконтрольной Украине территории, сказал, что идет дождь."),
        ("ru", "Подконтрольные Москве власти сказали, что идет дождь."),
        ("ua", "Командир роти ЗСУ на псевдо «Лотос» сказав, що йде дощ."),
        ("ru", "Псевдомер міста Іван Ткач сказав, що йде дощ."),
        ("ru", "Двое солдат срочной службы сказали, что идет дождь."),
        ("ru", "В филиале «Россетей» сказали, что идет дождь."),
        ("independent", "Телеграм-канал «Дождь сейчас» сообщил, что идет дождь."),
        ("ua", "Боєць 47-ї бригади, який просив не називати його, сказав, що на сході йде дощ."),
        ("ua", "Енергетики обіцяють, що дощ мине до вечора, на Харківщині."),
        ("ua", "Комендантка Олена Ткач сказала, що на Харківщині йде дощ."),
    ],
)
def test_the_words_that_tell_the_side(expected: str, text: str) -> None:
    assert side(text) == expected


def test_who_is_known_keeps_the_side_in_a_former_office() -> None:
    assert side("Бывший депутат Верховной рады Олег Царев сказал, что идет дождь.") == "ru"
