"""What stood behind the button comes page by page, the outlets' own words last."""

from collections.abc import Sequence

from domain.language import Language
from domain.press import More
from domain.statement import Speaker, SpeakerKind, Statement, Topic
from domain.turn import Message
from rendering.answers import more
from rendering.measuring import MESSAGE, visible
from rendering.plain import plain_text
from tests.rendering.builders import EXPERT, GOVERNOR, MINISTRY, NOON, SIDES, news, statement
from tests.rendering.test_place_answer import pressed

ABOUT = news(statement())


def page(remaining: Sequence[Statement], left: int, topic: Topic | None = None) -> Message:
    return more(ABOUT, remaining, left, language=Language.EN, sides=SIDES, now=NOON, topic=topic)


def test_a_page_lists_people_by_side_and_then_the_outlets() -> None:
    remaining = [
        statement("one", number=1, speaker=EXPERT),
        statement("two", number=2, speaker=MINISTRY),
        statement("three", number=3, speaker=GOVERNOR, checked_by="editor"),
        statement("four", number=4, speaker=None),
    ]

    message = page(remaining, left=4)

    assert plain_text(message) == (
        "Pokrovsk: more statements\n"
        "\n"
        "Ukraine\n"
        "Oksana Lypa, governor: three\n"
        "Russia\n"
        "Russian Defence Ministry: two\n"
        "Experts and unnamed\n"
        "Taras Vilnyi, military expert: one\n"
        "Outlets in their own words\n"
        "four\n"
        "All: published 11 Nov · Example News <https://example.org/a>\n"
        "\n"
        "People’s words, not findings. Read by machine, not yet checked by an editor."
    )
    assert message.shows == ((1, 1001), (2, 1002), (3, 1003), (4, 1004))
    assert message.buttons == ()


def test_a_page_says_how_many_are_left_and_skips_none() -> None:
    remaining = [statement(f"word {number}", number=number) for number in range(1, 21)]

    message = page(remaining, left=30, topic=Topic.ADVANCE)

    assert plain_text(message).splitlines()[0] == "Pokrovsk · advance: more statements"
    assert [number for number, _ in message.shows] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert pressed(message) == [[("22 more", More(Language.EN, ABOUT.place.id, Topic.ADVANCE))]]


def test_a_page_of_long_statements_stays_short() -> None:
    speakers = [Speaker(f"Speaker {number}", SpeakerKind.OFFICIAL, "ua", "role " * 12) for number in range(8)]
    remaining = [
        statement("word " * 200, number=number, speaker=speaker) for number, speaker in enumerate(speakers)
    ]

    message = page(remaining, left=8)

    assert [number for number, _ in message.shows] == [0, 1, 2, 3, 4, 5, 6]
    assert visible(message.html) <= MESSAGE


def test_a_page_after_the_last_says_that_there_is_no_more() -> None:
    message = page([], left=0)

    assert plain_text(message) == "Pokrovsk: more statements\n\nThat was all I have."
    assert message.buttons == ()
