"""Ukrainian and Russian names that are no places where they stand, and their likes that are some."""

import pytest

from tests.extraction.reading import places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Окна на первых этажах заложены мешками.", []),
        ("Вікна вибило в усіх будинках.", []),
        ("Поля залишаються замінованими.", []),
        ("Поля вокруг Купянска заминированы.", ["Kupiansk"]),
    ],
)
def test_an_everyday_word_that_begins_a_sentence_is_a_village_only_by_more(
    text: str, found: list[str]
) -> None:
    assert places(text) == [found]


def test_a_village_called_by_an_everyday_word_is_one_where_the_article_says_so() -> None:
    assert places("У селі Поля загинула жінка.\nПоля під обстрілом.") == [["?Поля"], ["?Поля"]]


def test_names_in_latin_letters_are_no_places() -> None:
    assert places("Human Rights Watch еще осенью описала штурм города Бахмут.") == [["Bakhmut"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Министр во время визита в Киев заявил, что поставки ускорят.", []),
        ("Под час зустрічі у Львові міністр заявив, що Бахмут тримається.", ["Bakhmut"]),
        ("На встрече в Харькове ударом убиты трое, сообщил губернатор.", ["Kharkiv"]),
        ("У ГУ ДСНС у Сумській області повідомили, що пожежу загасили.", []),
        ("В ГСЧС сообщили, что в Сумской области потушили пожар.", ["?Сумской области"]),
    ],
)
def test_where_the_speaker_was_or_sits_is_not_what_is_spoken_about(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Бахмут можуть стерти, як стерли Покровськ.", ["Bakhmut"]),
        ("Они хотят стереть Бахмут и Купянск.", ["Bakhmut", "Kupiansk"]),
        ("Бахмут нікого нічого не навчив.", []),
        ("Уроки Бахмута забыты.", []),
        ("Нам важен не сам Бахмут, а Купянск.", ["Bakhmut", "Kupiansk"]),
    ],
)
def test_a_town_named_as_a_lesson_is_compared(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Бої йдуть біля каналу Сіверський Донець — Донбас під Бахмутом.", ["?Бахмутом"]),
        ("Жительница района Летный сказала, что дом сгорел.", []),
        ("На Лиманском участке тихо.", ["?Лиманском"]),
        ("Один сбит над Сумской областью, шесть - над Калужской и три - над морем.",
         ["?Сумской областью", "?Калужской"]),
        ("Они продвинулись возле Бахмута и Хитродуба.", ["Bakhmut", "?Хитродуба"]),
        ("Возле Бахмута и командира нет.", ["Bakhmut"]),
        ("Минобороны объявило об освобождении Хитровского.", ["?Хитровского"]),
        ("Минобороны объявило об освобождении Залужного.", []),
    ],
)  # fmt: skip
def test_a_name_reaches_as_far_as_its_words(text: str, found: list[str]) -> None:
    assert places(text) == [found]


def test_an_abbreviation_of_a_weapon_is_no_place() -> None:
    assert places("Через атаку БпЛА в Харкові горить дім.") == [["Kharkiv"]]
