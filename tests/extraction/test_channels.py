"""Posts of an outlet that is an official or an administration, in its own voice."""

import pytest

from tests.extraction.reading import said

FIRE = "Ворог обстріляв місто."
WE = "Ми працюємо на місці."
OWN = [
    ("Телеграм-канал голови ОВА", f"{FIRE} {WE}", "голова ОВА"),
    ("Телеграм-канал голови ОВА", f"{FIRE}\nПошкоджено два будинки.\nОлег Синєгубов", "Oleh Syniehubov"),
    ("Телеграм-канал голови ОВА", f"{FIRE}\nПошкоджено дім.\nОлег Синєгубов, голова", "Oleh Syniehubov"),
    ("Олег Синєгубов", f"{FIRE} Я прошу всіх бути в укриттях.", "Oleh Syniehubov"),
    ("Голова ОВА Олег Синєгубов", f"{FIRE} {WE}", "Oleh Syniehubov"),
    ("Харківська ОВА", f"{FIRE} {WE}", "Kharkiv Regional Military Administration"),
    ("Губернатор Гладков", "ВСУ обстреляли город. Мы работаем на месте.", "Vyacheslav Gladkov"),
    ("Serhii Lysak", "The enemy shelled the town. I ask everyone to stay inside.", "Serhii Lysak"),
    (
        "Official channel of the Kherson administration",
        "The enemy shelled the town. We are working.",
        "Kherson administration",
    ),
]
NARRATED = [
    ("Олег Синєгубов", f"{FIRE} Двоє загиблих."),
    ("Олег Синєгубов", f"{FIRE} Синєгубов виїхав на місце. {WE}"),
    ("Новини області", f"{FIRE} {WE}"),
    ("Телеграм-канал голови ОВА", f"{FIRE} Двоє загиблих."),
    ("Eastern Courier", "The enemy shelled the town. I saw the fire."),
]


@pytest.mark.parametrize(("outlet", "text", "speaker"), OWN)
def test_all_of_a_post_is_whose_channel_it_is(outlet: str, text: str, speaker: str) -> None:
    assert {name for name, _ in said(text, outlet)} == {speaker}


@pytest.mark.parametrize(("outlet", "text"), NARRATED)
def test_what_nobody_says_of_themselves_or_another_outlet_brings_is_narration(outlet: str, text: str) -> None:
    assert {name for name, _ in said(text, outlet)} == {None}


def test_others_speak_for_themselves_in_a_post() -> None:
    text = "Ворог обстріляв місто. Поліція повідомила про двох поранених. Я виїхав на місце."

    assert [name for name, _ in said(text, "Телеграм-канал голови ОВА")] == [
        "голова ОВА",
        "Поліція",
        "голова ОВА",
    ]


@pytest.mark.parametrize(
    ("outlet", "text"),
    [
        ("Не губернатор Гладков", "Обстрелян рынок. Нам сообщили о раненых."),
        ("Кабинет губернатора. Сплетни", "Обстрелян рынок. Мы были на месте."),
        ("Вечерний мэр", "Обстрелян рынок. Мы были на месте."),
        ("Голос мера", f"{FIRE} {WE}"),
        ("Поліцейський вісник", f"{FIRE} {WE}"),
        ("Police Gazette", "The enemy shelled the town. We saw the fire."),
    ],
)
def test_a_medium_that_is_called_by_officials_is_none_of_them(outlet: str, text: str) -> None:
    assert {name for name, _ in said(text, outlet)} == {None}
