"""«Ще один житель», «второй собеседник», «інший»: somebody whom nobody has named."""

import pytest

from tests.extraction.reading import read

UKRAINIAN = "«Дим над портом, — каже Ольга з Ізмаїла. — Вікон не відчиняємо». "
RUSSIAN = "«Дым над портом, — рассказывает Ирина из Туапсе. — Окна закрыты». "

ANOTHER = {
    UKRAINIAN + "Іще один мешканець розповів, що чув чотири вибухи.": "Іще один мешканець",
    UKRAINIAN + "Ще одна співрозмовниця каже, що вікна вибило.": "Ще одна співрозмовниця",
    UKRAINIAN + "Ще одна мешканка, Ніна, розповіла, що чула вибухи.": "Ніна",
    UKRAINIAN + "Співрозмовниця додає, що тривоги не було.": "Ольга",
    UKRAINIAN + "Старша каже, що лишиться з матір'ю.": "старша",
    RUSSIAN + "Ещё один житель утверждает, что горят два склада.": "Ещё один житель",
    RUSSIAN + "Второй собеседник, напротив, утверждает, что останется.": "Второй собеседник",
    RUSSIAN + "Другой рассказал, что видел дым над рынком.": "другой",
}


@pytest.mark.parametrize(("text", "speaker"), ANOTHER.items())
def test_who_is_counted_as_another_is_not_the_last_speaker(text: str, speaker: str) -> None:
    *_, last = read(text)

    assert last.speaker is not None
    assert (last.speaker.name, last.speaker.side) == (speaker, "independent")


def test_another_soldier_is_on_the_side_of_the_first() -> None:
    *_, last = read("«Ми їх бачимо, — каже сержант Петро Гук. — Щодня». Інший додає, що дрони літають уночі.")

    assert last.speaker is not None
    assert (last.speaker.name, last.speaker.side) == ("інший", "ua")


RESUMED = {
    "— Тихо, — каже дід Павло, сусід. — Нікого немає.": ["Тихо, — каже дід Павло, сусід. — Нікого немає."],
    "— Тихо. Це «Клен», — каже дід Павло. — Іде. Чуєте?": [
        "Тихо. Це «Клен», — каже дід Павло. — Іде. Чуєте?"
    ],
    "— Тихо, — каже дід Павло. — Нікого, — додає баба Ніна.": ["Тихо", "Нікого"],
    "— Тихо, — каже дід Павло. Він сідає. — Нікого немає.": ["Тихо", "Він сідає.", "— Нікого немає."],
}


@pytest.mark.parametrize(("text", "words"), RESUMED.items())
def test_speech_that_a_dash_resumes_behind_who_spoke_is_one_turn(text: str, words: list[str]) -> None:
    assert [one.text for one in read(text)] == words


PRIVATE = (
    "«Мама дзвонила», — каже Любов Рись, чиї батьки лишилися в селі.",
    "О том же рассказывает Антонина Сом, прожившая в подвале школы до середины марта.",
    "«Сина забрали», — розповідає Віра Сом, яка втратила чоловіка.",
)


@pytest.mark.parametrize("text", PRIVATE)
def test_a_clause_of_a_private_life_makes_a_witness(text: str) -> None:
    *_, last = read(text)

    assert last.speaker is not None
    assert last.speaker.side == "independent"
