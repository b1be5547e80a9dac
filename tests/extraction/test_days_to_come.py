"""A weekday beside a verb in the future is the next one, beside a verb in the past the last one."""

from datetime import date

import pytest

from domain.language import Language
from tests.extraction.reading import read_in

EN, UK, RU = Language.EN, Language.UK, Language.RU

TO_COME = (
    (UK, "Метро в Харкові запрацює в п'ятницю.", 14),
    (UK, "У суботу міст відкриють для автобусів.", 15),
    (UK, "Школа відновить уроки у вівторок.", 18),
    (UK, "Рада проголосує за закон у вівторок.", 18),
    (UK, "Нова школа має відкритися в понеділок.", 17),
    (UK, "Поїзди відправляться в неділю.", 16),
    (RU, "Эвакуация из Купянска начнётся в понедельник.", 17),
    (RU, "В субботу мост откроют для автобусов.", 15),
    (RU, "Совет рассмотрит закон во вторник.", 18),
    (RU, "Дети пойдут в школу в понедельник.", 17),
    (RU, "Новая школа должна открыться в понедельник.", 17),
    (RU, "Суд огласит приговор в пятницу.", 14),
    (EN, "Allies would discuss air defence in Brussels on Friday.", 14),
    (EN, "Allies would discuss the delivery of more air defence systems in Brussels on Friday.", 14),
    (EN, "The court is to hear the case on Monday.", 17),
)
PAST = (
    (UK, "Метро в Харкові запрацювало в п'ятницю.", 7),
    (UK, "У п'ятницю вибух пошкодив школу, яка відкриється навесні.", 7),
    (UK, "Двоє людей загинули в суботу, їх поховають згодом.", 8),
    (UK, "У понеділок у місті пролунали вибухи.", 10),
    (UK, "Поранений помер у понеділок в лікарні.", 10),
    (RU, "Эвакуация из Купянска началась в понедельник.", 10),
    (RU, "Запрет на движение ввели в субботу.", 8),
    (RU, "Во вторник на дороге нашли мину.", 11),
    (RU, "В субботу завод пострадал от удара.", 8),
    (EN, "Allies discussed air defence in Brussels on Friday.", 7),
    (EN, "The school, which would have opened in May, was hit on Friday.", 7),
)


@pytest.mark.parametrize(("language", "sentence", "day"), TO_COME)
def test_what_is_told_as_future_happens_on_the_next_such_day(
    language: Language, sentence: str, day: int
) -> None:
    assert [one.happened_on for one in read_in(language, sentence)] == [date(2025, 11, day)]


@pytest.mark.parametrize(("language", "sentence", "day"), PAST)
def test_what_is_told_as_past_happened_on_the_last_such_day(
    language: Language, sentence: str, day: int
) -> None:
    assert [one.happened_on for one in read_in(language, sentence)] == [date(2025, 11, day)]
