"""Asked about one topic, the answer is of that topic, or says honestly that there is nothing."""

from dataclasses import replace
from datetime import date

from domain.answer import Neighbour, PlaceNews, SinceAsked
from domain.following import FollowPlace
from domain.language import Language
from domain.place import Activity
from domain.press import AskPlace, More, ReportMistake
from domain.statement import Topic
from domain.turn import Message
from rendering.answers import place_answer
from rendering.plain import plain_text
from tests.rendering.builders import MINISTRY, MYRNOHRAD, NOON, SIDES, YESTERDAY, news, statement
from tests.rendering.test_place_answer import pressed


def ask(about: PlaceNews, topic: Topic | None, language: Language = Language.EN) -> Message:
    return place_answer(about, None, language=language, sides=SIDES, now=NOON, topic=topic)


def test_only_what_touches_the_topic_is_shown_under_it() -> None:
    about = news(
        statement("tanks at the gate", number=1),
        statement("buses leave at dawn", number=2, topic=Topic.ADVANCE, also=(Topic.EVACUATION,)),
        statement("all have left", number=3, topic=Topic.EVACUATION, speaker=MINISTRY),
        narration=[statement("streets are empty", number=4, topic=Topic.EVACUATION, speaker=None)],
    )

    message = ask(about, Topic.EVACUATION)

    assert plain_text(message) == (
        "Pokrovsk · evacuation\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 2 statements\n"
        "\n"
        "Evacuation: both sides speak\n"
        "Ukraine · Danylo Horobets, chief of staff\n"
        "buses leave at dawn\n"
        "published 11 Nov · Example News <https://example.org/a>\n"
        "\n"
        "Russia · Russian Defence Ministry\n"
        "all have left\n"
        "published 11 Nov · Example News <https://example.org/a>\n"
        "\n"
        "People’s words, not findings. Read by machine, not yet checked by an editor."
    )
    assert message.shows == ((2, 1002), (3, 1003))
    place, en = about.place.id, Language.EN
    assert pressed(message) == [
        [("1 more", More(en, place, Topic.EVACUATION)), ("Pokrovsk", AskPlace(en, place))],
        [("Follow this topic", FollowPlace(en, place, Topic.EVACUATION))],
        [("Report a mistake", ReportMistake(en))],
    ]


def test_what_is_new_since_is_told_of_the_whole_place_only() -> None:
    about = replace(news(statement()), since=SinceAsked(NOON, 1, 0, 0))

    head = plain_text(ask(about, Topic.ADVANCE)).split("\n\n", maxsplit=1)[0]

    assert head.splitlines()[2:] == ["Newest: yesterday, 11 Nov · 1 statement"]


def test_silence_on_a_topic_names_the_last_word_on_anything() -> None:
    about = news(
        statement(),
        statement(number=2, speaker=MINISTRY),
        statement(number=3, topic=Topic.STRIKE, said_on=date(2025, 11, 1)),
    )

    said = [
        plain_text(ask(about, Topic.EVACUATION, language)).split("\n\n", maxsplit=1)[1]
        for language in Language
    ]

    assert said == [
        (
            "There is no statement on this topic here in my answers yet.\n"
            "The last word about this place on anything: yesterday, 11 Nov, advance, 2 statements.\n"
            "Silence does not mean that it is calm."
        ),
        (
            "На цю тему про це місце у відповідях бота поки немає жодної заяви.\n"
            "Востаннє про це місце говорили учора, 11 листопада (просування: 2 заяви).\n"
            "Тиша в новинах не означає, що там тихо."
        ),
        (
            "На эту тему об этом месте в ответах бота пока нет ни одного заявления.\n"
            "В последний раз об этом месте говорили вчера, 11 ноября (продвижение: 2 заявления).\n"
            "Тишина в новостях не значит, что там тихо."
        ),
    ]


def test_a_topic_that_only_outlets_speak_of_shows_their_words_as_theirs() -> None:
    narrated = statement("streets are empty", number=4, topic=Topic.EVACUATION, speaker=None)

    message = ask(news(statement(), narration=[narrated]), Topic.EVACUATION)

    assert plain_text(message) == (
        "Pokrovsk · evacuation\n"
        "Pokrovsk district, Donetsk region\n"
        "\n"
        "In my answers nobody is quoted on this topic here yet.\n"
        "\n"
        "Outlets in their own words\n"
        "streets are empty · published 11 Nov · Example News <https://example.org/a>\n"
        "\n"
        "People’s words, not findings. Read by machine, not yet checked by an editor."
    )
    assert message.shows == ((4, 1004),)


def test_a_place_nobody_has_ever_spoken_about_is_said_to_be_one() -> None:
    about = replace(news(), neighbours=(Neighbour(MYRNOHRAD, Activity(3, YESTERDAY)),))

    message = ask(about, None)

    assert plain_text(message) == (
        "Pokrovsk\n"
        "Pokrovsk district, Donetsk region\n"
        "\n"
        "There is no statement about this place in my answers yet. "
        "Small towns and villages are often not named in the news.\n"
        "Silence does not mean that it is calm."
    )
    assert message.shows == ()
    assert pressed(message) == [
        [("Tell me when there is one", FollowPlace(Language.EN, about.place.id, at_once=True))],
        [("Myrnohrad", AskPlace(Language.EN, MYRNOHRAD.id))],
    ]


def test_a_place_that_only_outlets_speak_of_says_that_nobody_is_quoted() -> None:
    narration = [
        statement("most have left", number=1, speaker=None),
        statement("shops are shut", number=2, speaker=None),
    ]

    message = ask(news(narration=narration), None)

    assert plain_text(message) == (
        "Pokrovsk\n"
        "Pokrovsk district, Donetsk region\n"
        "\n"
        "In my answers nobody is quoted about this place yet.\n"
        "\n"
        "Outlets in their own words\n"
        "most have left\n"
        "shops are shut\n"
        "All: published 11 Nov · Example News <https://example.org/a>\n"
        "\n"
        "People’s words, not findings. Read by machine, not yet checked by an editor."
    )
    assert message.shows == ((1, 1001), (2, 1002))
