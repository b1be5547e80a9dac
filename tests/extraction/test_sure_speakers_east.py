"""Ukrainian and Russian statements that go out without an editor: whose words they are."""

import pytest

from domain.statement import Doubt, SpeakerKind
from tests.extraction.reading import read, said, side, speaker

THEN = {
    "Міноборони РФ того ж дня заявило про взяття села.": "Russian Defense Ministry",
    "Міноборони Росії наступного дня заявило про взяття села.": "Russian Defense Ministry",
    "МЗС України цього ж дня засудило удар по місту.": "Ukraine's Foreign Ministry",
    "Минобороны РФ тем же вечером заявило о взятии посёлка.": "Russian Defense Ministry",
    "Минобороны РФ на следующий день заявило о взятии посёлка.": "Russian Defense Ministry",
}


@pytest.mark.parametrize(("text", "name"), THEN.items())
def test_a_time_between_a_speaker_and_the_verb_is_no_part_of_the_name(text: str, name: str) -> None:
    assert speaker(text).name == name


OF_THE_COUNTRY = (
    "У ВМС України сказали про дрони. Румунія підняла винищувачі, повідомило міністерство оборони країни.",
    "Минобороны Украины сообщило о дронах. Польша подняла авиацию, заявило министерство обороны страны.",
)


@pytest.mark.parametrize("text", OF_THE_COUNTRY)
def test_a_ministry_of_the_country_is_of_the_one_the_sentence_names(text: str) -> None:
    ministry = speaker(text, 1)

    assert (ministry.name.split()[-1], ministry.side) in (("країни", "other"), ("страны", "other"))


def test_a_ministry_of_a_country_that_its_sentence_does_not_name_is_in_doubt() -> None:
    text = "Міноборони України сказало про дрони. Міністерство оборони країни заявило про уламки в дельті."
    *_, last = read(text)

    assert last.speaker is not None
    assert (last.speaker.side, last.doubts) == (None, (Doubt.SIDE,))


NAMELESS = (
    (
        "Аналитик Иван Ткач назвал бои тяжёлыми. Аналитик института, попросивший не называть его имени, "
        "считает, что армия устала. «Пехоты нет», — отметил он."
    ),
    (
        "Офіцер Іван Ткач назвав бої важкими. Офіцер бригади, який говорив на умовах анонімності, каже, "
        "що людей бракує. «Нас мало», — додав він."
    ),
)


@pytest.mark.parametrize("text", NAMELESS)
def test_who_asks_not_to_be_named_is_nobody_who_was(text: str) -> None:
    named, *others = read(text)

    assert named.speaker is not None
    assert {one.speaker.kind for one in others if one.speaker} == {SpeakerKind.UNNAMED}


def test_who_goes_on_is_as_unsure_as_whom_the_words_before_were_given_to() -> None:
    text = (
        "Мер Іван Ткач сказав, що води немає. Речник бригади Петро Дуб додав, що бої тривають. "
        "Вона пояснила, що людей вивозять. За її словами, вивезли всіх."
    )
    *_, guessed, going_on = read(text)

    assert Doubt.SPEAKER_BY_PRONOUN in guessed.doubts
    assert Doubt.SPEAKER_BY_PRONOUN in going_on.doubts


def test_the_head_of_an_administration_is_no_chief_of_staff() -> None:
    text = (
        "Из города вывезли 30 жителей, сообщил глава военно-гражданской администрации области Иван Ткач. "
        "Начальник штаба отряда Пётр Дуб рассказал о боях. Глава ВГА добавил, что света нет."
    )

    assert said(text)[-1] == ("Иван Ткач", "света нет")


UNITS = {
    "Командування угруповання «Курськ» повідомило про бої на Сумщині.": "ua",
    "Речник групи «Москва» Іван Ткач повідомив про бої на Сумщині.": "ua",
    "Управление по фиксации военных преступлений Украины сообщило об обстреле.": "ru",
}


@pytest.mark.parametrize(("text", "of"), UNITS.items())
def test_neither_a_units_name_in_marks_nor_whose_crimes_are_recorded_tells_a_side(text: str, of: str) -> None:
    assert side(text) == of


def test_a_line_in_the_first_person_makes_a_page_under_an_officials_name_theirs() -> None:
    lines = (
        "Іван Федоров: Ворог знову вдарив по місту",
        "Пошкоджено десять будинків.",
        "Прошу вас, не виходьте.",
    )
    text = "\n\n".join(lines)

    assert {name for name, _ in said(text)} == {"Ivan Fedorov"}


SIGNS = {
    "Військовий із позивним «Мустанг» з 10-го корпусу розповів про бої.": "Мустанг",
    "Командир екіпажу з позивним «Грім» із батальйону «Птахи» розповів про бої.": "Грім",
    "Боєць із позивним Дід з 68-ї бригади розповів про бої.": "Дід",
}


@pytest.mark.parametrize(("text", "name"), SIGNS.items())
def test_a_call_sign_is_a_name_though_the_unit_stands_behind_it(text: str, name: str) -> None:
    assert speaker(text).name == name


def test_an_institute_is_no_ministry_that_has_just_spoken() -> None:
    text = "Минобороны России сообщило о взятии села. Институт отмечает, что бои идут восточнее."

    assert [name for name, _ in said(text)] == ["Russian Defense Ministry", "Институт"]


def test_the_head_of_another_region_is_another_whom_nobody_names() -> None:
    text = (
        "Губернатор Гладков сказал о дронах. Врио главы Брянской области сообщил о взрыве. "
        "Губернатор Курской области сообщил о раненых."
    )
    names = [name for name, _ in said(text)]

    assert names == ["Vyacheslav Gladkov", "Врио главы Брянской области", "Губернатор Курской области"]


def test_who_acts_for_an_official_is_surely_nobody_who_was_not_called_acting() -> None:
    text = "Губернатор Гладков сказал о дронах. В Курске, по данным врио губернатора, сбиты девять дронов."
    *_, last = read(text)

    assert last.doubts == (Doubt.SPEAKER_BY_PRONOUN,)


WHO_ELSE = {
    "Речниця прокуратури Анна Ткач сказала про обстріл. Командування повідомило про бої. "
    "За словами речника командування, росіян вибили.": "речник командування",
    "Туреччина готова, заявив президент Реджеп Тайїп Ердоган. «Чекаємо», - додав турецький лідер.": (
        "Recep Tayyip Erdogan"
    ),
    "Над Крымом сбит вертолёт, сообщило ГУР МО. По данным разведки, экипаж погиб.": (
        "Ukrainian military intelligence"
    ),
    "Экс-командующий войсками США в Европе Бен Ходжес считает, что резервов нет.": "Ben Hodges",
}


@pytest.mark.parametrize(("text", "name"), WHO_ELSE.items())
def test_descriptions_mean_whom_they_fit(text: str, name: str) -> None:
    assert said(text)[-1][0] == name


NARRATED = (
    "Боєць бригади Іван Ткач сказав, що тихо. Речник Петро Дуб був обережний: за його словами, бої йдуть.",
    "Боєць бригади Іван Ткач сказав, що тихо. Староста села виїхав торік. Він розповів, що хат немає.",
)


@pytest.mark.parametrize("text", NARRATED)
def test_he_is_in_doubt_once_narration_tells_of_somebody_else(text: str) -> None:
    *_, last = read(text)

    assert Doubt.SPEAKER_BY_PRONOUN in last.doubts
