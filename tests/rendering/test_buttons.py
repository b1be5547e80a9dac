"""Buttons offer what people need first, fit their 30 characters and Telegram's 64 bytes."""

from dataclasses import replace
from datetime import date

from domain.answer import Neighbour, PlaceNews
from domain.language import Language, Names
from domain.place import Activity
from domain.press import AskPlace
from domain.statement import Topic
from domain.turn import Button
from rendering.buttons import Rows, button, private_button, rows, under_answer
from rendering.reader import reader
from tests.rendering.builders import MYRNOHRAD, NOON, POKROVSK, SIDES, YESTERDAY, news, statement

READER = reader(Language.EN, SIDES, NOON)


def labels(offered: Rows) -> list[list[str]]:
    return [[each.label for each in row] for row in offered]


def topics_offered(about: PlaceNews, *above: Topic) -> list[str]:
    return labels(under_answer(about, above, 0, READER))[0]


def test_evacuation_and_strikes_are_offered_even_where_nobody_speaks_of_them() -> None:
    assert topics_offered(news(statement()), Topic.ADVANCE) == ["Follow", "Evacuation: 0", "Strikes: 0"]


def test_what_stands_openly_gives_way_to_the_newest_other_topic() -> None:
    about = news(
        statement(number=1, topic=Topic.STRIKE),
        statement(number=2, topic=Topic.OTHER),
        statement(number=3, topic=Topic.CONTROL, published=date(2025, 11, 1)),
        statement(number=4, topic=Topic.NEGOTIATION, published=date(2025, 11, 5)),
        statement(number=5, topic=Topic.NEGOTIATION, published=date(2025, 11, 4)),
    )

    assert topics_offered(about, Topic.STRIKE) == ["Follow", "Evacuation: 0", "Negotiations: 2"]
    assert topics_offered(about, Topic.STRIKE, Topic.EVACUATION)[1:] == ["Negotiations: 2", "Control: 1"]


def test_two_neighbours_are_offered_beside_what_is_left() -> None:
    near = tuple(Neighbour(replace(MYRNOHRAD, id=f"UA{n}"), Activity(1, YESTERDAY)) for n in range(5))

    offered = under_answer(replace(news(statement()), neighbours=near), (), 7, READER)

    assert labels(offered)[1:] == [["7 more", "Myrnohrad", "Myrnohrad"], ["Report a mistake"]]


def test_nothing_left_needs_no_button() -> None:
    assert labels(under_answer(news(statement()), (), 0, READER)) == [
        ["Follow", "Evacuation: 0", "Strikes: 0"],
        ["Report a mistake"],
    ]


def test_a_long_name_is_cut_to_what_a_phone_shows() -> None:
    pressed = button("Novohrodivka and all that lies about it", AskPlace(Language.EN, "UA1"))

    assert pressed == Button("Novohrodivka and all that…", "p|en|UA1")


def test_a_label_is_text_and_not_markup() -> None:
    about = news(statement(), place=replace(POKROVSK, names=Names("A & <B>", "A", "A")))

    assert private_button(about, "example_bot", READER).label == "Open in private"
    assert button(READER.words("you-wrote", typed="A & <B>"), AskPlace(Language.EN, "UA1")) == Button(
        "(you wrote “A & <B>”)", "p|en|UA1"
    )


def test_a_place_whose_id_is_too_long_for_a_button_has_none() -> None:
    assert rows([button("Far away", AskPlace(Language.EN, "geonames:" + "1" * 60))]) == ()


def test_a_place_of_geonames_can_be_opened_in_private() -> None:
    about = news(statement(), statement(number=2), place=replace(POKROVSK, id="geonames:2060814"))

    assert private_button(about, "example_bot", READER) == Button(
        "All 2, in private", url="https://t.me/example_bot?start=p_geonames-2060814"
    )
