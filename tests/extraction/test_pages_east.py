"""What the pages of Ukrainian and Russian outlets write around what somebody said."""

import pytest

from tests.extraction.reading import places, read, said, side

SOURCES = [
    ("повідомлення голови громади Івана Ткача", "Іван Ткач"),
    ("допис мера Івана Ткача у Facebook", "Іван Ткач"),
    ("Суспільне з посиланням на голову громади Івана Ткача", "Іван Ткач"),
    ("голова громади Іван Ткач в інтерв'ю УП", "Іван Ткач"),
]


@pytest.mark.parametrize(("source", "name"), SOURCES)
def test_a_source_line_tells_whose_the_literal_words_are(source: str, name: str) -> None:
    text = f'Снаряд влучив у ринок.\n\nДжерело: {source}\n\nДослівно: "Двоє поранені. Лікарі працюють".'

    assert said(text) == [
        (name, "Снаряд влучив у ринок."),
        (name, '"Двоє поранені. Лікарі працюють".'),
    ]


@pytest.mark.parametrize("source", ["«Українська правда»", "відео в соцмережах", "УНІАН"])
def test_a_source_line_without_a_person_is_nobodys_and_no_statement(source: str) -> None:
    text = f"Снаряд влучив у ринок.\n\nДжерело: {source}\n\nУ місті йде дощ."

    assert said(text) == [(None, "Снаряд влучив у ринок."), (None, "У місті йде дощ.")]


REMINDERS = [
    ("Нагадаємо, у вівторок ДСНС повідомила про поранених на ринку.", "про поранених на ринку"),
    ("Нагадаємо, раніше мер Іван Ткач повідомив про поранених на ринку.", "про поранених на ринку"),
    ("Нагадаємо, що мер Іван Ткач повідомив про поранених на ринку.", "про поранених на ринку"),
    ("Напомним, ранее мэр Игорь Орлов сообщил о раненых на рынке.", "о раненых на рынке"),
    ("Нагадаємо, про дощ синоптики говорили ще восени.", "про дощ"),
]


@pytest.mark.parametrize(("text", "words"), REMINDERS)
def test_what_an_outlet_tells_once_more_is_the_speakers(text: str, words: str) -> None:
    [(name, told)] = said(text)

    assert name is not None
    assert told == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Розвідник на псевдо «Сусід» каже, що тихо.", "Сусід"),
        ("Розвідник із позивним «Лікар» каже, що тихо.", "Лікар"),
        ("«Тут тихо», – додає 25-річний «Явір».", "Явір"),
        ("Сусід розвідника каже, що тихо.", "Сусід розвідника"),
    ],
)
def test_a_call_sign_may_be_a_word_for_people(text: str, name: str) -> None:
    assert said(text)[0][0] == name


def test_names_in_marks_do_not_part_what_is_said_behind_a_dash() -> None:
    words = "Це наш ліс. Ми звемо його «Тил»"

    assert said(f"– {words}, — сказав Іван Ткач.") == [("Іван Ткач", words)]
    assert said("– Це ліс «Тил». Тут тихо.") == [(None, "Це ліс «Тил»."), (None, "Тут тихо.")]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Глава МИ-6 Ричард Гир заявил, что идёт дождь.", "other"),
        ("«Дощить», – сказав представник Заходу.", "other"),
        ("Глава городского округа Игорь Орлов заявил, что идёт дождь.", "ru"),
        ("Как пишут жильцы, идёт дождь.", "independent"),
        ("Як розповіли перехожі, йде дощ.", "independent"),
    ],
)
def test_offices_and_witnesses_have_their_side(text: str, whose: str) -> None:
    assert side(text) == whose


def test_a_site_for_one_region_is_a_medium() -> None:
    assert [one.speaker.name for one in read("Идёт дождь, пишут Юг.Реалии.") if one.speaker] == ["Юг.Реалии"]


NAMED = [
    ("Идёт дождь, утверждает господин Орлов.", "Орлов"),
    ("Губернатор Мальков сказал, что над областью тихо.", "Мальков"),
    ("РИА «Новости» со ссылкой на мэра Игоря Орлова пишет, что идёт дождь.", "Игорь Орлов"),
    ("Певец Игорь Орлов выступил с заявлением, что идёт дождь.", "Игорь Орлов"),
    ("«Окна выбило», – написала одна из жительниц города.", "одна из жительниц города"),
    ("Про це сказав полковник запасу, льотчик Іван Ткач, підкресливши, що дощить.", "Іван Ткач"),
    ("«Тут тихо», — по-отечески говорит командир.", "командир"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_who_speaks_is_named_as_pages_name_people(text: str, name: str) -> None:
    assert [one.speaker.name for one in read(text) if one.speaker] == [name]


def test_what_a_medium_cites_begins_behind_that() -> None:
    [(_, words)] = said("РИА «Новости» со ссылкой на мэра Игоря Орлова пишет, что идёт дождь.")

    assert words == "идёт дождь"


def test_a_song_performed_is_no_statement() -> None:
    assert said("Певец Игорь Орлов выступил с концертом в городе.")[0][0] is None


def test_somebody_introduced_by_a_call_sign_before_a_colon_speaks() -> None:
    text = "Мы идём по лесу. В разговор включается штурмовик с позывным Сосна:\n\n— Тут тихо и снег."

    assert said(text)[-1] == ("Сосна", "Тут тихо и снег.")


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Мэр Тулы Игорь Орлов сказал, что идёт дождь.", "ru"),
        ("Глава Севского района Игорь Орлов сказал, что идёт дождь.", "ru"),
        ("Мэр Сум Игорь Орлов сказал, что идёт дождь.", "ua"),
    ],
)
def test_a_mayor_is_of_the_side_that_has_the_town(text: str, whose: str) -> None:
    assert [one.speaker.side for one in read(text) if one.speaker] == [whose]


def test_an_acting_official_in_a_russian_outlet_is_read_behind_where_it_was_said() -> None:
    text = "В Токмаке идёт дождь, сообщил в Telegram-канале врио мэра Игорь Орлов."

    assert [one.speaker.side for one in read(text, "ТАСС") if one.speaker] == ["ru"]


HEADS = [("голова Ізюмської МВА", True), ("голова Харківської ОВА", True), ("речник ДСНС", False)]


@pytest.mark.parametrize(("office", "same"), HEADS)
def test_the_head_of_an_administration_is_a_towns_or_a_regions(office: str, same: bool) -> None:
    text = f"Про дощ повідомив {office} Іван Ткач. «Йде сніг», - каже голова адміністрації."

    assert (said(text)[-1][0] == "Іван Ткач") is same


def test_she_is_no_man_of_whom_narration_spoke() -> None:
    text = "«Тихо», - каже Любов Мамай. Мер Іван Ткач мовчить. «Дощить», - додала вона."

    assert said(text)[-1][0] == "Любов Мамай"


def test_that_is_read_where_its_comma_was_forgotten() -> None:
    assert said("Олена каже що їде до міста щотижня.") == [("Олена", "їде до міста щотижня")]
    assert said("Мэр сообщил что идёт дождь.") == [("Мэр", "идёт дождь")]


@pytest.mark.parametrize("text", ["Мер каже що хоче.", "Мэр говорит что делать."])
def test_what_somebody_says_is_not_that_they_say(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


def test_they_write_points_back_to_a_body_only() -> None:
    text = "{} заявила, що тихо. «Йде дощ і сніг», – {}."

    assert said(text.format("Прокуратура", "пишуть"))[-1] == ("Прокуратура", "«Йде дощ і сніг»")
    assert said("Іде сніг. «Йде дощ і сніг», – пишуть.")[-1][0] is None


def test_a_place_told_of_before_a_colon_is_where_it_happened() -> None:
    assert places("Мер Іван Ткач повідомив про удар у Харкові: поранено жінку.") == [["Kharkiv"]]
    assert places("Мер Іван Ткач повідомив у Харкові: поранено жінку.") == [[]]


def test_the_day_behind_a_reminder_is_that_of_saying() -> None:
    text = "Нагадаймо, у вівторок ДСНС підтвердила, що на ринку поранені."

    assert [str(one.said_on) for one in read(text)] == ["2025-11-11"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Боєць «Клен» додав, що дощить.", "Клен"),
        ("«Дощить», – каже розвідник «Лікар».", "Лікар"),
        ("Пехотинец «Дед» говорит, что идёт дождь.", "Дед"),
        ("Боєць «Азову» додав, що дощить.", "Боєць «Азову»"),
        ("Батальйон «Сокіл» заявив, що дощить.", "Батальйон «Сокіл»"),
    ],
)
def test_a_soldiers_name_in_marks_is_a_call_sign(text: str, name: str) -> None:
    assert said(text)[0][0] == name


def test_a_movement_on_its_outlets_ground_is_no_charity() -> None:
    text = "Председатель {} «Берег» Игорь Орлов заявил, что в Токмаке идёт дождь."
    of = ("общественного движения", "благотворительного фонда")
    sides = [[one.speaker.side for one in read(text.format(one), "ТАСС") if one.speaker] for one in of]

    assert sides == [["ru"], ["independent"]]
