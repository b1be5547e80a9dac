"""What is said besides answers: whole messages in three languages, with their buttons."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import Language, Names
from domain.place import Activity, Match, Meaning, Place, PlaceKind, Resolved
from domain.press import AskPlace, NoneOfThese, Speak
from domain.turn import Message
from rendering import conversation
from rendering.measuring import LABEL, visible
from rendering.plain import plain_text
from tests.rendering.builders import DISTRICT, MYRNOHRAD, NOON, POKROVSK, REGION, YESTERDAY
from tests.rendering.test_place_answer import pressed

SYNELNYKOVE = Names("Synelnykove district", "Синельниківський район", "Синельниковский район")
DNIPROPETROVSK = Names("Dnipropetrovsk region", "Дніпропетровська область", "Днепропетровская область")
POKROVSKE = Place(
    "UA12140270010059374",
    PlaceKind.TOWN,
    Names("Pokrovske", "Покровське", "Покровское"),
    within=(
        Place(
            "UA12140000000043555",
            PlaceKind.DISTRICT,
            SYNELNYKOVE,
        ),
        Place(
            "UA12000000000090473",
            PlaceKind.REGION,
            DNIPROPETROVSK,
        ),
    ),
)
NAMESAKE = replace(POKROVSKE, id="UA14000000000000001", kind=PlaceKind.VILLAGE, within=(DISTRICT, REGION))

SIMPLE: Sequence[Callable[[Language], Message]] = (
    conversation.welcome,
    conversation.help_text,
    conversation.small_talk,
    conversation.outside,
    conversation.ask_district,
    conversation.cannot_read,
    conversation.too_long,
    conversation.forgotten,
    conversation.choose_language,
    conversation.language_set,
    conversation.failed,
    conversation.pick_place,
)


@pytest.mark.parametrize("say", SIMPLE, ids=lambda say: say.__name__)
def test_each_language_has_its_own_words(say: Callable[[Language], Message]) -> None:
    assert len({say(language).html for language in Language}) == 3


@pytest.mark.parametrize("language", list(Language))
def test_each_message_shows_no_statement_and_is_short(language: Language) -> None:
    said = [say(language) for say in SIMPLE]

    assert [message.shows for message in said] == [()] * len(said)
    assert max(visible(message.html) for message in said) < 1000


def test_the_welcome_says_what_it_is_and_what_it_is_not() -> None:
    assert conversation.welcome(Language.EN).html == (
        "Ask me about a town or village in Ukraine: I show <b>who said what about it, when and where it was "
        "published</b>, with links, the rival claims together.\n"
        "\n"
        "I am <b>not an alarm</b> and I do not check who is right. In danger, follow the sirens and the "
        "official channels.\n"
        "\n"
        "Try: Pokrovsk · що в Куп’янську · evacuation from Rodynske\n"
        "\n"
        "I keep your settings and, for 30 days, what I showed you, so that I can tell you if it is "
        "withdrawn. /forget deletes everything."
    )


@pytest.mark.parametrize(
    ("say", "greeting"), [(conversation.welcome, True), (conversation.choose_language, False)]
)
def test_languages_are_offered_in_their_own_names(say: Callable[[Language], Message], greeting: bool) -> None:
    offered = zip(["English", "Українська", "Русский"], Language, strict=True)
    buttons = [[(name, Speak(language, greeting)) for name, language in offered]]

    assert [pressed(say(language)) for language in Language] == [buttons, buttons, buttons]


def test_an_unknown_name_is_repeated_and_near_ones_offered() -> None:
    message = conversation.unknown("Pokrovk<b>\u202e", [POKROVSK, MYRNOHRAD], Language.EN)

    assert message.html == (
        "I don’t know a place called “Pokrovk&lt;b&gt;”. Did you mean one of these?\n"
        "<b>Pokrovsk</b>, city, Pokrovsk district, Donetsk region\n"
        "<b>Myrnohrad</b>, city, Pokrovsk district, Donetsk region"
    )
    assert pressed(message) == [
        [
            ("Pokrovsk", AskPlace(Language.EN, POKROVSK.id)),
            ("Myrnohrad", AskPlace(Language.EN, MYRNOHRAD.id)),
        ]
    ]


def test_near_namesakes_are_told_apart_on_their_buttons() -> None:
    message = conversation.unknown("Pokrovskee", [POKROVSKE, NAMESAKE, POKROVSK], Language.EN)

    assert [[button.label for button in row] for row in message.buttons] == [
        ["Pokrovske, Dnipropetrovsk…", "Pokrovske, Donetsk region"],
        ["Pokrovsk"],
    ]


@pytest.mark.parametrize("asked", ["", "  ", "\u200b\u202e"])
def test_an_empty_question_is_asked_for_a_name(asked: str) -> None:
    assert plain_text(conversation.unknown(asked, [], Language.EN)) == (
        "Write me the name of a town or village in Ukraine."
    )


def test_a_question_of_100000_characters_is_repeated_in_short() -> None:
    assert plain_text(conversation.unknown("x" * 100_000, [], Language.EN)) == (
        f"I don’t know a place called “{'x' * 37}…”. "
        "Please write the name of a town, village, district or region of Ukraine."
    )


def choice_of(*places: Place, language: Language = Language.EN, page: int = 0) -> Message:
    resolved = Resolved(Meaning.AMBIGUOUS, tuple(Match(place, 0.9, "x") for place in places), "pokrovsk?")
    activity = {POKROVSKE.id: Activity(2, date(2025, 11, 4)), POKROVSK.id: Activity(9, YESTERDAY)}
    return conversation.choice(resolved, activity, language=language, now=NOON, page=page)


def test_namesakes_are_listed_with_district_region_and_newest_day() -> None:
    message = choice_of(POKROVSKE, NAMESAKE)

    assert message.html == (
        "Which <b>Pokrovske</b>? 2 places have this name.\n"
        "1. <b>Pokrovske</b>, town, Synelnykove district, Dnipropetrovsk region: 4 Nov\n"
        "2. <b>Pokrovske</b>, village, Pokrovsk district, Donetsk region: no statements"
    )
    assert pressed(message) == [
        [("1", AskPlace(Language.EN, POKROVSKE.id)), ("2", AskPlace(Language.EN, NAMESAKE.id))],
        [("None of these", NoneOfThese(Language.EN))],
    ]


def test_the_choice_in_ukrainian_needs_no_gender() -> None:
    assert plain_text(choice_of(POKROVSKE, NAMESAKE, language=Language.UK)).splitlines() == [
        "Покровське: про яке місце мова? Таких назв 2.",
        "1. Покровське, селище, Синельниківський район, Дніпропетровська область: 4 листопада",
        "2. Покровське, село, Покровський район, Донецька область: заяв немає",
    ]


def test_different_names_are_asked_by_what_was_typed() -> None:
    assert plain_text(choice_of(POKROVSKE, POKROVSK)).splitlines()[0] == (
        "Which place do you mean by “pokrovsk?”?"
    )


def test_at_most_eight_are_offered_in_three_rows() -> None:
    places = [replace(NAMESAKE, id=f"UA{number:017d}") for number in range(22)]

    message = choice_of(*places)

    assert plain_text(message).splitlines()[0] == "Which Pokrovske? 22 places have this name."
    assert [[button.label for button in row] for row in message.buttons] == [
        ["1", "2", "3", "4"],
        ["5", "6", "7", "8"],
        ["Show all 22", "None of these"],
    ]


def test_further_pages_go_on_counting_and_the_last_offers_no_next() -> None:
    places = [replace(NAMESAKE, id=f"UA{number:017d}") for number in range(22)]

    second, third = choice_of(*places, page=1), choice_of(*places, page=2)

    assert plain_text(second).splitlines()[1].startswith("9. Pokrovske")
    assert [[button.label for button in row] for row in second.buttons] == [
        ["9", "10", "11", "12"],
        ["13", "14", "15", "16"],
        ["Next", "None of these"],
    ]
    assert [[button.label for button in row] for row in third.buttons] == [
        ["17", "18", "19", "20"],
        ["21", "22"],
        ["None of these"],
    ]


@given(asked=st.text(), language=st.sampled_from(Language))
def test_what_was_asked_is_never_read_as_markup(asked: str, language: Language) -> None:
    message = conversation.unknown(asked, [POKROVSK], language)

    assert message.html.count("<") in (0, 2)
    assert all(len(button.label) <= LABEL for row in message.buttons for button in row)
