"""Verbs of saying far from their subject in Ukrainian and Russian, and those that mark, blame or judge."""

import pytest

from tests.extraction.reading import read, said

FOUND = {
    # the second of two verbs
    "Мер Петро Лисенко приїхав на місце і сказав, що йде дощ.": ("Петро Лисенко", "йде дощ"),
    "Мэр Игорь Орлов приехал в город и говорит, что идёт дождь.": ("Игорь Орлов", "идёт дождь"),
    "Пенсионерка Анна Орлова живёт в доме и рассказывает, что идёт дождь.": ("Анна Орлова", "идёт дождь"),
    "Мер Олена Лисенко сказала, що сухо. Вона живе в домі й каже, що йде дощ.": ("Олена Лисенко", "йде дощ"),
    # a word between commas before the verb
    "Речник бригади у зведенні, утім, стверджує, що йде дощ.": ("Речник бригади", "йде дощ"),
    "Аналітики ISW у звіті від 4 грудня, навпаки, вказують, що сухо.": (
        "Institute for the Study of War",
        "сухо",
    ),
    # bodies
    "Росавіація повідомила, що йде дощ.": ("Rosaviatsiya", "йде дощ"),
    "ПвК «Схід» інформує: йде дощ.": ("Air Command East", "йде дощ"),
    "DeepState позначає сірою зоною околиці.": ("DeepState", "сірою зоною околиці"),
    "Проєкт DeepState не фіксує змін на сході.": ("DeepState", "змін на сході"),
    "Amnesty International раньше квалифицировала дождь как беду.": (
        "Amnesty International",
        "дождь как беду",
    ),
    "Организация возлагает вину за дожди на рыбаков.": ("Организация", "вину за дожди на рыбаков"),
    "Канал Astra, изучив снимки, пришел к выводу, что идёт дождь.": ("Astra", "идёт дождь"),
    "Канал Astra оприлюднив відео місцевих жителів.": ("Astra", "відео місцевих жителів"),
    # whose words they are that has just been named
    "Йде сніг. Про це розповіла мер Олена Ткач, за словами якої йде дощ.": ("Олена Ткач", "йде дощ"),
    "Об этом заявил мэр Игорь Орлов, по словам которого идёт дождь.": ("Игорь Орлов", "идёт дождь"),
    # a site whose name has a full stop
    "«Йде дощ», – розповіла Маяк.Схід мешканка Анна Лисенко.": ("Анна Лисенко", "«Йде дощ»"),
    # his view, an old man's words
    "Мэр Игорь Орлов молчит. С его точки зрения, идёт дождь.": ("Игорь Орлов", "идёт дождь"),
}


@pytest.mark.parametrize("text", FOUND)
def test_the_speaker_is_found_though_far_or_a_body(text: str) -> None:
    assert said(text)[-1] == FOUND[text]


@pytest.mark.parametrize(
    "text",
    [
        "Ракета влучила в дім і показала, що сухо.",
        "Президент возложил венки к стене.",
        "Суд возложил ответственность на водителя.",
        "Суд визнав винними двох водіїв.",
        "Того року той самий суд заочно визнав винним водія.",
        "Следствие квалифицировало пожар как поджог.",
        "Армія не фіксує втрат.",
        "Мер познакомился с городом и ушёл.",
    ],
)
def test_acts_and_things_say_nothing(text: str) -> None:
    assert [one.cue for one in read(text)] == [None]


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("Пенсионер Игорь Орлов сказал, что сухо.", "По словам волонтера, идёт дождь.", "волонтер"),
        ("Пенсионер Игорь Орлов сказал, что сухо.", "По словам старика, идёт дождь.", "Игорь Орлов"),
        ("Житель Игорь Орлов сказал, что сухо.", "Как рассказал медик, идёт дождь.", "медик"),
        ("Волонтер Игорь Орлов сказал, что сухо.", "По словам волонтера, идёт дождь.", "Игорь Орлов"),
    ],
)
def test_a_trade_means_nobody_of_another(before: str, text: str, expected: str) -> None:
    assert said(f"{before} {text}")[-1][0] == expected


def test_a_soldier_is_no_military_analyst() -> None:
    text = (
        "Военный аналитик Олег Орлов сказал, что сухо. Боец Иван Лось говорит, что идёт дождь. "
        "«Дождь», - добавил военный."
    )
    assert said(text)[-1] == ("Иван Лось", "«Дождь»")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Минобороны заявило, что идёт дождь.", "ru"),
        ("Мой товарищ Сват, штурмовик корпуса, сказал, что идёт дождь.", "ru"),
        ("Один из пленных утверждает, что идёт дождь.", "ua"),
        ("Украинские каналы пишут, что идёт дождь.", "ua"),
    ],
)
def test_a_military_correspondent_in_russian_writes_for_russia(text: str, side: str) -> None:
    speaker = read(text, "Военкор Маяк")[-1].speaker
    assert speaker is not None
    assert speaker.side == side


@pytest.mark.parametrize(
    "text",
    [
        "Командир мобильной огневой группы Тарас сказал, что идёт дождь.",
        "Командир мобільної вогневої групи Тарас сказав, що йде дощ.",
    ],
)
def test_mobile_fire_groups_are_ukrainian(text: str) -> None:
    speaker = read(text)[-1].speaker
    assert speaker is not None
    assert speaker.side == "ua"
