"""On which side nationality, office and trade put a speaker, whatever the language."""

import pytest

from tests.extraction.reading import read, side


@pytest.mark.parametrize(
    "text",
    [
        "Military spokesman Ivan Bondar said it rained.",
        "Ukrainian and Russian officials said it rained.",
        "Глава Херсонской области Иван Бондарь сказал, что идет дождь.",
    ],
)
def test_words_that_fit_either_side_give_none(text: str) -> None:
    assert side(text) is None


def test_a_rights_group_is_of_no_side_whatever_its_country() -> None:
    assert side("Ivan Bondar, head of a Russian rights group, said it rained.") == "independent"
    assert side("Civil society representatives in North Kivu said it rained.") == "independent"


def test_officials_of_an_article_on_another_crisis_are_of_neither_side() -> None:
    text = "The quake hit Myanmar. Teams came from China, India and Russia. Authorities said it rained."

    assert [one.speaker.side for one in read(text) if one.speaker] == ["other"]


def test_a_soldier_of_whom_narration_told_keeps_the_side() -> None:
    text = "Ukrainian soldier Anton came home. “It rains,” 40-year-old Anton said."

    assert [one.speaker.side for one in read(text) if one.speaker] == ["ua"]


def test_whom_narration_gave_an_office_and_a_unit_is_of_its_side() -> None:
    text = (
        "Видання посилається на коментар головного сержанта 9-ї механізованої бригади «Мрія» Петра Лисенка. "
        "Як зазначив Петро Лисенко, в ДНР йде дощ."
    )

    assert [one.speaker.side for one in read(text) if one.speaker] == ["ua"]


@pytest.mark.parametrize(
    "text", ["В Анкаре заявили, что идет дождь.", "У Варшаві заявили, що йде дощ.", "Ankara said it rained."]
)
def test_a_capital_that_speaks_is_its_government(text: str) -> None:
    assert side(text) == "other"


def test_an_office_in_occupied_places_is_not_taken_for_ukrainian_in_russian() -> None:
    text = "В Токмаке взорвалась подстанция. Глава администрации{} Иван Бондарь сказал, что света нет."
    found = [[one.speaker.side for one in read(text.format(of)) if one.speaker] for of in ("", " района")]

    assert found == [[None], [None]]
    assert side("Глава администрации муниципального округа Иван Бондарь сказал, что света нет.") == "ru"
    assert (
        side("Врио главы округа Иван Бондарь сказал, что света нет.") == "ru"
    )  # in Ukraine no office is one


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("В региональном минздраве уточнили, что больница в Токмаке закрыта.", "ru"),
        ("Председатель правительства региона Антон Ребров поручил закрыть больницу в Токмаке.", "ru"),
        ("В штабе обороны республики сообщили, что из сел у Светлого вывезли людей.", "ru"),
        ("Региональное правительство Каталонии сообщило, что дороги в Барселоне закрыты.", None),
        ("В минздраве Республики Сербия сообщили, что больница в Белграде закрыта.", "other"),
    ],
)
def test_offices_that_ukraine_does_not_have_are_russias_unless_a_country_is_named(
    text: str, whose: str | None
) -> None:
    assert side(text) == whose


@pytest.mark.parametrize(
    "text", ["Польша заявила, что идет дождь.", "Сербія заявила, що йде дощ.", "Iran said it rained."]
)
def test_a_country_that_speaks_is_its_government(text: str) -> None:
    assert side(text) == "other"


OF_NO_SIDE = {
    "{0}, director of the town hospital, said it rained.": "Ivan Bondar",
    "Head doctor {0} said it rained.": "Ivan Bondar",
    "{0}, principal of the Izium school, said it rained.": "Ivan Bondar",
    "{0}, owner of a bakery, said it rained.": "Ivan Bondar",
    "According to {0}, an eyewitness, it rained.": "Ivan Bondar",
    "“It rained,” said {0}, one of the protesters.": "Ivan Bondar",
    "According to {0}, a volunteer who drives people out, it rained.": "Ivan Bondar",
    "The local resistance committee said it rained.": "",
    "Директор лікарні {0} сказав, що йде дощ.": "Іван Бондар",
    "Директорка школи {0} сказала, що йде дощ.": "Ірина Бондар",
    "Журналістка {0} сказала, що йде дощ.": "Ірина Бондар",
    "Голова громадської організації {0} сказав, що йде дощ.": "Іван Бондар",
    "Главный врач больницы {0} сказал, что идет дождь.": "Иван Бондарь",
    "Директор школы {0} сказал, что идет дождь.": "Иван Бондарь",
    "Журналист {0} сказал, что идет дождь.": "Иван Бондарь",
    "Владелица магазина {0} сказала, что идет дождь.": "Ирина Бондарь",
}
GROUNDS = {
    True: ("Shells fell in Kharkiv. ", "Обстріляли Харків. ", "Украинский Харьков обстреляли ночью. "),
    False: ("Shells fell in Goma, Congo. ", "Обстріляли Гому. ", "Гому в Конго обстреляли ночью. "),
}


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("other", "Ivan Bondar, Britain's ambassador to the UN, said it rained."),
        ("other", "Посол Великої Британії сказав, що йде дощ."),
        ("independent", "Речник Червоного Хреста сказав, що йде дощ."),
        ("independent", "Представитель Красного Креста сказал, что были дожди."),
        ("independent", "Очевидиця Ірина Бондар сказала, що йде дощ."),
    ],
)
def test_whose_envoy_or_spokesman_somebody_is_gives_the_side(expected: str, text: str) -> None:
    assert side(text) == expected


@pytest.mark.parametrize("here", GROUNDS)
@pytest.mark.parametrize("words", OF_NO_SIDE)
def test_doctors_teachers_traders_and_reporters_are_of_no_side_wherever_they_are(
    words: str, here: bool
) -> None:
    english, ukrainian, russian = GROUNDS[here]
    before = english if words.isascii() or "“" in words else ukrainian if "що" in words else russian
    found = [one.speaker.side for one in read(before + words.format(OF_NO_SIDE[words])) if one.speaker]

    assert found == ["independent"]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("ua", "Ukrainian army doctor Ivan Bondar said it rained."),
        ("ru", "Ivan Bondar, head of a Russian military hospital, said it rained."),
        ("ua", "Головний лікар українського військового шпиталю Іван Бондар сказав, що йде дощ."),
        ("ru", "Російський воєнкор Іван Бондар сказав, що йде дощ."),
        ("ru", "Росіянин Іван Бондар, воєнкор, сказав, що йде дощ."),
    ],
)
def test_an_armys_doctor_or_reporter_is_of_its_side(expected: str, text: str) -> None:
    assert side(text) == expected


def test_the_subject_of_the_words_is_no_part_of_who_says_them() -> None:
    text = "За даними мера Харкова окупанти викрали сто людей."
    [found] = read(text)

    assert (found.speaker and found.speaker.side, found.text) == ("ua", "окупанти викрали сто людей")
