"""What questions mean, as examples of each kind of thing that people type."""

from datetime import date

import pytest

from domain.place import Activity, Meaning, NoPlace
from gazetteer.gazetteer import Gazetteer
from tests.gazetteer.meanings import in_words, meaning, named

DAY = date(2025, 11, 8)
POKROVSK = "Pokrovsk, Donetsk region"


@pytest.mark.parametrize(
    "question",
    [
        "Pokrovsk",
        "status of Pokrovsk?",
        "POKROVSK!!!",
        "/status pokrovsk",
        "@sitrep_bot pokrovsk",
        "#покровськ",
        "що в Покровську?",
        "біля Покровська",
        "під Покровськом",
        "что под Покровском",
        "шо там по покровську",
        "п о к р о в с ь к",
        "p\u200bokr\u200dovsk",
        "\u202ePokrovsk",
        "pоkrоvsk",
        "Pokro\u0301vsk",
    ],
)
def test_a_name_is_understood_in_every_dress(gazetteer: Gazetteer, question: str) -> None:
    assert meaning(gazetteer, question) == POKROVSK


@pytest.mark.parametrize(
    "question",
    ["Красноармейск", "у Красноармійську", "Krasnoarmeysk", "pokrvosk", "пакровск", "gjrhjdcmr", "зщлкщмыл"],
)
def test_a_former_name_a_slip_and_a_wrong_keyboard_are_no_exact_match(
    gazetteer: Gazetteer, question: str
) -> None:
    assert meaning(gazetteer, question) == f"~ {POKROVSK}"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Kupyansk", "Kupiansk, Kharkiv region"),
        ("Куп`янськ", "Kupiansk, Kharkiv region"),
        ("Slavyansk", "Sloviansk, Donetsk region"),
        ("Kiev", "Kyiv"),
        ("гуляй поле", "Huliaipole, Zaporizhzhia region"),
        ("chasivyar", "Chasiv Yar, Donetsk region"),
        ("под Часовым Яром", "Chasiv Yar, Donetsk region"),
        ("в Новой Каховке", "Nova Kakhovka, Kherson region"),
        ("у Великій Новосілці", "Velyka Novosilka, Donetsk region"),
        ("в Работино", "Robotyne, Zaporizhzhia region"),
        ("в Тернополі", "Ternopil, Ternopil region"),
        ("в Кременной", "Kreminna, Luhansk region"),
    ],
)
def test_spellings_and_case_forms_of_two_languages_are_the_name(
    gazetteer: Gazetteer, question: str, expected: str
) -> None:
    assert meaning(gazetteer, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Kharkiv oblast", "Kharkiv region"),
        ("на Харківщині", "Kharkiv region"),
        ("в Донецькій області", "Donetsk region"),
        ("Сумская обл", "Sumy region"),
        ("у Криму", "Crimea"),
        ("Donbas", "Donbas"),
        ("на Донбассе", "Donbas"),
        ("Покровський район", "Pokrovsk district, Donetsk region"),
        ("Kupiansk raion", "Kupiansk district, Kharkiv region"),
    ],
)
def test_districts_regions_and_areas(gazetteer: Gazetteer, question: str, expected: str) -> None:
    assert gazetteer.resolve(question).first.kind is Meaning.REGION
    assert meaning(gazetteer, question) == expected


@pytest.mark.parametrize(
    "question", ["Pokrovsk direction", "на Покровському напрямку", "покровское направление", "pokrovsk front"]
)
def test_a_direction_is_its_town(gazetteer: Gazetteer, question: str) -> None:
    assert meaning(gazetteer, question) == f"> {POKROVSK}"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Миколаївка Донецька область", "Mykolaivka, Donetsk region"),
        ("Гуляйполе запорізька", "Huliaipole, Zaporizhzhia region"),
        ("horodok lviv", "Horodok, Lviv region"),
        ("Покровське Дніпропетровської області", "Pokrovske, Dnipropetrovsk region"),
        ("zelene pole near velyka novosilka", "Zelene Pole, Donetsk region"),
        ("Первомайск луганская область", "~ Sokolohirsk, Luhansk region"),
    ],
)
def test_the_rest_of_a_question_says_which_namesake(
    gazetteer: Gazetteer, question: str, expected: str
) -> None:
    assert meaning(gazetteer, question) == expected


def test_a_shared_name_without_a_leader_is_a_choice_of_its_bearers(gazetteer: Gazetteer) -> None:
    answer = gazetteer.resolve("Іванівка").first

    assert answer.kind is Meaning.AMBIGUOUS
    assert {match.place.names.uk for match in answer.matches} == {"Іванівка"}
    assert len(answer.matches) > 100
    assert sum(match.score for match in answer.matches) == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Першотравневе", "? Manhush, Donetsk region"),
        ("Осипенко", "? Berdiansk, Zaporizhzhia region"),
        ("Красный Лиман", "~ Lyman, Donetsk region"),
    ],
)
def test_a_former_name_that_others_bear_now_is_a_choice_unless_they_are_tiny_beside_it(
    gazetteer: Gazetteer, question: str, expected: str
) -> None:
    assert meaning(gazetteer, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Pokrovsk and Myrnohrad", "Pokrovsk, Donetsk region; Myrnohrad, Donetsk region"),
        ("між Торецьком і Костянтинівкою", "Toretsk, Donetsk region; Kostiantynivka, Donetsk region"),
        ("Донецк, Киев, Крым, Лиман, Изюм", "Donetsk, Donetsk region; Kyiv; Crimea; Lyman, Donetsk region"),
    ],
)
def test_several_places_are_answered_up_to_four(gazetteer: Gazetteer, question: str, expected: str) -> None:
    assert meaning(gazetteer, question) == expected


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("", NoPlace.EMPTY),
        (" \u200b\u2066 ", NoPlace.EMPTY),
        ("?!", NoPlace.EMPTY),
        ("hello", NoPlace.TALK),
        ("дякую", NoPlace.TALK),
        ("what does Zelensky say", NoPlace.TALK),
        ("комар вкусив", NoPlace.TALK),
        ("what does Kyiv say", NoPlace.TALK),
        ("коли мир?", NoPlace.TALK),
        ("Paris", NoPlace.OUTSIDE),
        ("в Курске что", NoPlace.OUTSIDE),
        ("Moscow drone attack", NoPlace.OUTSIDE),
        ("Лондон", NoPlace.OUTSIDE),
        ("Воронеж", NoPlace.OUTSIDE),
        ("new york weather", NoPlace.OUTSIDE),
        ("Петренко", NoPlace.UNKNOWN),
        ("Покровський", NoPlace.UNKNOWN),
        ("погані лози ростуть", NoPlace.UNKNOWN),
        ("asdfghjkl", NoPlace.UNKNOWN),
    ],
)
def test_none_is_a_decision_with_a_reason(gazetteer: Gazetteer, question: str, reason: NoPlace) -> None:
    assert meaning(gazetteer, question) == f"- {reason}"


def test_an_unknown_name_offers_the_names_that_are_like_it(gazetteer: Gazetteer) -> None:
    answer = gazetteer.resolve("Клищийивка")

    assert "Klishchiivka, Donetsk region" in {
        named(match.place) for match in (*answer.near, *answer.first.matches)
    }


def test_a_place_written_about_outranks_its_larger_namesakes(gazetteer: Gazetteer) -> None:
    ivanivka = gazetteer.resolve("Іванівка").first.matches[-1].place
    written_about = {ivanivka.id: Activity(3, newest=DAY)}

    answer = gazetteer.resolve("Іванівка", written_about).first

    assert (answer.kind, answer.matches[0].place) == (Meaning.PLACE, ivanivka)
    assert not answer.is_certain
    assert len(answer.namesakes) == len(gazetteer.resolve("Іванівка").first.matches) - 1


@pytest.mark.parametrize("question", ["Іваніввка", "Ivanyvka"])
def test_a_slip_that_only_news_settle_has_namesakes_too(gazetteer: Gazetteer, question: str) -> None:
    ivanivka = gazetteer.resolve("Іванівка").first.matches[-1].place

    answer = gazetteer.resolve(question, {ivanivka.id: Activity(1, newest=DAY)}).first

    assert answer.matches[0].place == ivanivka
    assert len(answer.namesakes) > 100


def test_a_lead_that_needs_no_news_has_no_namesakes(gazetteer: Gazetteer) -> None:
    pokrovsk = gazetteer.resolve("Pokrovsk").first.matches[0].place

    assert gazetteer.resolve("Pokrovsk", {pokrovsk.id: Activity(9, newest=DAY)}).first.is_certain


def test_a_tiny_place_that_is_nearly_a_large_town_is_asked_about(gazetteer: Gazetteer) -> None:
    answer = gazetteer.resolve("Клинівка").first

    assert answer.kind is Meaning.AMBIGUOUS
    assert [match.place.names.uk for match in answer.matches] == ["Клинівка", "Калинівка"]


def test_what_was_typed_is_kept_as_it_was_typed(gazetteer: Gazetteer) -> None:
    assert gazetteer.resolve("А що під «Красноармійськом»?").first.typed == "Красноармійськом"


def test_a_hundred_thousand_characters_are_answered_from_the_first(gazetteer: Gazetteer) -> None:
    assert in_words(gazetteer.resolve("Pokrovsk " + "а" * 100_000)) == POKROVSK


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Нью-Йорк", "Niu-York, Donetsk region"),
        ("що в Нью-Йорку", "Niu-York, Donetsk region"),
        ("New York", "- outside"),
        ("new york weather", "- outside"),
    ],
)
def test_a_town_called_like_a_city_abroad_is_meant_where_its_own_name_is_written(
    gazetteer: Gazetteer, question: str, expected: str
) -> None:
    assert meaning(gazetteer, question) == expected


@pytest.mark.parametrize("question", ["qq", "ккк", "q" * 3000])
def test_one_letter_said_again_and_again_is_no_name(gazetteer: Gazetteer, question: str) -> None:
    assert meaning(gazetteer, question).startswith("- ")


def test_a_quarter_of_the_sky_is_no_village(gazetteer: Gazetteer) -> None:
    assert meaning(gazetteer, "схід України").startswith("- ")
