"""Whom a well-known name does not mean, and which names are one."""

import pytest

from extraction.speakers.registry import registry
from tests.extraction.reading import read, speaker


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("Haidai said it rained.", "Serhii Haidai", "ua"),
        ("За словами Бутусова, йде дощ.", "Yurii Butusov", "ua"),
        ("Стремоусов заявил, что идет дождь.", "Kirill Stremousov", "ru"),
        ("Denys Davydov said it rained.", "Denys Davydov", "ua"),
        ("Davydov said it rained.", "Davydov", None),
    ],
)
def test_a_rare_surname_is_enough_and_a_common_one_is_not(text: str, name: str, side: str | None) -> None:
    assert (speaker(text).name, speaker(text).side) == (name, side)


@pytest.mark.parametrize(
    "text",
    [
        "Andriy Yermak, a resident of the town, said it rained.",
        "Doctor Andriy Yermak said it rained.",
        "Soldier Andriy Yermak said it rained.",
        "Житель села Андрій Єрмак сказав, що йде дощ.",
        "Лікар Олександр Саюк сказав, що йде дощ.",
        "Волонтер Андрій Єрмак сказав, що йде дощ.",
        "Боєць Андрій Єрмак сказав, що йде дощ.",
        "Солдат Андрей Ермак сказал, что идет дождь.",
    ],
)
def test_who_cannot_hold_the_office_is_a_namesake(text: str) -> None:
    assert speaker(text).names is None


def test_a_man_of_her_surname_is_another() -> None:
    assert speaker("Захаров заявил, что идет дождь.").names is None
    assert speaker("По словам Захаровой, идет дождь.").name == "Maria Zakharova"


def test_a_soldier_of_a_generals_surname_is_another() -> None:
    assert speaker("Боєць Залужний сказав, що йде дощ.").name == "Залужний"
    assert speaker("Генерал Залужний сказав, що йде дощ.").name == "Valerii Zaluzhnyi"


def test_another_first_name_is_another_person() -> None:
    text = "Prokudin said it rained. Olha Prokudin, a nurse, said it snowed."

    assert [speaker(text, nth).name for nth in (0, 1)] == ["Oleksandr Prokudin", "Olha Prokudin"]


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("Baza wrote that it rained.", "Baza", "independent"),
        ("Reuters reported that it rained.", "Reuters", "independent"),
        ("Two Majors said it rained.", "Two Majors", "ru"),
        ("Телеграм-канал Baza пише, що йде дощ.", "Baza", "independent"),
        ("Телеграм-канал «Два майора» пише, що йде дощ.", "Two Majors", "ru"),
        ("The Telegram channel Rybar said it rained.", "Rybar", "ru"),
        ("HRMMU said it rained.", "UN Human Rights Monitoring Mission in Ukraine", "independent"),
    ],
)
def test_a_well_known_medium_or_body_is_no_person(text: str, name: str, side: str) -> None:
    found = speaker(text)

    assert (found.name, found.side) == (name, side)
    assert found.names is not None


@pytest.mark.parametrize(("name", "side"), [("Міноборони", "ua"), ("Минобороны", "ru")])
def test_names_alike_in_two_languages_are_told_apart_by_their_letters(name: str, side: str) -> None:
    known = registry().body(name)

    assert known is not None
    assert known.side == side


@pytest.mark.parametrize(
    ("state", "capital", "name"),
    [
        ("Germany", "Berlin", "German government"),
        ("Rwanda", "Kigali", "Rwandan government"),
        ("Iran", "Tehran", "Iranian government"),
        ("Israel", "the Israeli government", "Israeli government"),
    ],
)
def test_a_state_and_its_capital_are_one_speaker(state: str, capital: str, name: str) -> None:
    text = f"{state} said it rained. According to {capital}, it snowed."

    assert [speaker(text, nth).name for nth in (0, 1)] == [name] * 2


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Харківська ОВА", "Kharkiv Regional Military Administration"),
        ("Херсонській обласній військовій адміністрації", "Kherson Regional Military Administration"),
        ("Сумская областная военная администрация", "Sumy Regional Military Administration"),
        ("Donetsk Regional State Administration", "Donetsk Regional Military Administration"),
        ("Харківській обласній прокуратурі", "Kharkiv Regional Prosecutor's Office"),
    ],
)
def test_an_administration_is_one_speaker_in_three_languages(name: str, known: str) -> None:
    found = registry().body(name)

    assert found is not None
    assert (found.names.en, found.side) == (known, "ua")


WHOLE_NAMES = {
    "Український Червоний Хрест заявив, що йде дощ.": ("Ukrainian Red Cross", "independent"),
    "Норвезька рада у справах біженців заявила, що йде дощ.": ("Norwegian Refugee Council", "independent"),
    "Лікарі без кордонів заявили, що йде дощ.": ("Médecins Sans Frontières", "independent"),
    "Репортеры без границ заявили, что идет дождь.": ("Reporters Without Borders", "independent"),
    "Російський добровольчий корпус заявив, що йде дощ.": ("Russian Volunteer Corps", "ua"),
    "Легион «Свобода России» сообщил, что идет дождь.": ("Freedom of Russia Legion", "ua"),
    "The Russian Volunteer Corps said it rained.": ("Russian Volunteer Corps", "ua"),
    "Freedom of Russia Legion said it rained.": ("Freedom of Russia Legion", "ua"),
}


@pytest.mark.parametrize(("text", "known"), WHOLE_NAMES.items(), ids=WHOLE_NAMES)
def test_a_well_known_bodys_whole_name_counts_more_than_its_words(text: str, known: tuple[str, str]) -> None:
    assert (speaker(text).name, speaker(text).side) == known


def test_a_person_named_before_is_no_body_of_the_same_name() -> None:
    text = "Foreign minister Anna Wagner said it rained. Wagner said it snowed."

    assert [speaker(text, nth).name for nth in (0, 1)] == ["Anna Wagner"] * 2
    assert speaker("Wagner said it rained.").names is not None


NOBODY_ELSES = {
    "According to Syria's Civil Defence, ten died.": "Civil Defence",
    "The civil defence said ten died.": "civil defence",
    "The Kenya Red Cross said ten died.": "Kenya Red Cross",
    "The security service said ten died.": "security service",
    "Gaza's civil defence said ten died.": "Gaza Civil Defence",
    "The ISW think tank said ten died.": "Institute for the Study of War",
}


@pytest.mark.parametrize(("text", "name"), NOBODY_ELSES.items(), ids=NOBODY_ELSES)
def test_a_common_noun_or_another_countrys_body_is_not_the_well_known_one(text: str, name: str) -> None:
    assert [one.speaker.name for one in read(text) if one.speaker] == [name]


def test_a_rare_name_is_its_owners_under_a_trade_that_anybody_can_have() -> None:
    assert speaker("Власник компанії Євген Пригожин сказав, що йде дощ.").name == "Yevgeny Prigozhin"


def test_people_of_a_well_known_body_are_not_the_body() -> None:
    assert speaker("ISW analysts said it rained.").name == "ISW analysts"


NOT_THE_KNOWN_ONE = {
    "A person close to the Kremlin said the bridge was shut.": "person close to the Kremlin",
    "According to a source close to the presidency, the bridge was shut.": "source close to the presidency",
    "A former adviser to Putin said the bridge was shut.": "former adviser to Putin",
    "A diplomat at the UN said the bridge was shut.": "diplomat at the UN",
    "Прессекретар Путіна заявив, що міст зруйновано.": "прессекретар Путіна",
    "Чиновник Кремля сказав, що міст зруйновано.": "Чиновник Кремля",
}


@pytest.mark.parametrize(("text", "name"), NOT_THE_KNOWN_ONE.items(), ids=NOT_THE_KNOWN_ONE)
def test_who_stands_close_to_a_well_known_speaker_is_not_that_speaker(text: str, name: str) -> None:
    assert [one.speaker.name for one in read(text) if one.speaker] == [name]
