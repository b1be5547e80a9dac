"""To the fold an answer has 1,100 characters: words are cut before statements are left out."""

import pytest
from markupsafe import Markup

from domain.answer import PlaceNews
from domain.language import Language
from domain.statement import Speaker, SpeakerKind, Statement, Topic
from rendering.head import head
from rendering.measuring import TO_THE_FOLD, visible
from rendering.open_part import LONGEST_SPAN, SHORTEST_SPAN, OpenPart, common_limit, open_part
from rendering.reader import reader
from tests.rendering.builders import GOVERNOR, MINISTRY, NOON, SIDES, STAFF_CHIEF, appearance, news, statement

READER = reader(Language.EN, SIDES, NOON)


def opened(about: PlaceNews) -> tuple[OpenPart, int]:
    top = head(about, None, READER)
    part = open_part(about, top, READER)
    return part, visible(top) + len("\n\n") + visible(part.html)


def four(words: str) -> PlaceNews:
    speakers = (STAFF_CHIEF, MINISTRY)
    return news(
        *(statement(words, number=number, speaker=speaker) for number, speaker in enumerate(speakers, 1)),
        *(
            statement(words, number=number, speaker=speaker, topic=Topic.STRIKE)
            for number, speaker in enumerate(speakers, 3)
        ),
    )


def test_four_long_statements_share_the_room() -> None:
    part, length = opened(four("word " * 200))

    assert [each.statement.number for each in part.shown] == [1, 2, 3, 4]
    assert TO_THE_FOLD - 40 < length <= TO_THE_FOLD


@pytest.mark.parametrize("length", range(150, 260))
def test_no_length_of_words_goes_beyond_the_room(length: int) -> None:
    assert opened(four("x" * length))[1] <= TO_THE_FOLD


def test_one_statement_is_shown_however_long_the_head_is() -> None:
    part = open_part(four("word " * 200), Markup("x" * TO_THE_FOLD), READER)

    assert [str(each.span(SHORTEST_SPAN)) in part.html for each in part.shown] == [True]


def test_a_short_statement_leaves_its_room_to_the_long_one() -> None:
    about = news(statement("word " * 200, number=1), statement("no", number=2, speaker=MINISTRY))

    part, length = opened(about)

    assert visible(part.shown[0].span(LONGEST_SPAN)) > LONGEST_SPAN - 10
    assert length < TO_THE_FOLD


def test_both_rivals_of_a_topic_are_left_out_rather_than_all_cut_to_nothing() -> None:
    wordy = [Speaker("N" * 80, SpeakerKind.OFFICIAL, side, "R" * 80) for side in ("ua", "ru")]
    outlet = "O" * 40

    def said(number: int, speaker: Speaker, topic: Topic) -> Statement:
        article = appearance("word " * 50, source=outlet)
        return statement(number=number, speaker=speaker, topic=topic, appearances=[article])

    about = news(
        said(1, wordy[0], Topic.ADVANCE),
        said(2, wordy[1], Topic.ADVANCE),
        said(3, wordy[0], Topic.STRIKE),
        said(4, wordy[1], Topic.STRIKE),
    )

    part, length = opened(about)

    assert [each.statement.number for each in part.shown] == [1, 2]
    assert part.html.startswith("<b>Advance: both sides speak</b>\n")
    assert length <= TO_THE_FOLD


def test_a_rival_for_whom_there_is_no_room_is_not_said_to_stand_there() -> None:
    about = news(statement("the road is open"), statement("all is taken", number=2, speaker=MINISTRY))

    part = open_part(about, Markup("x" * TO_THE_FOLD), READER)

    assert part.html == (
        "<b>Advance: the Ukrainian side</b>\n"
        "Ukraine · <b>Danylo Horobets</b>, chief of staff\n"
        "the road is open\n"
        'published 11 Nov · <a href="https://example.org/a">Example News</a>\n'
        "The Russian side speaks on this too: see the other statements."
    )


def test_sides_stand_in_their_order_and_the_newest_of_a_side_first() -> None:
    about = news(
        statement(number=1, speaker=MINISTRY),
        statement(number=2, speaker=GOVERNOR),
        statement(number=3, speaker=STAFF_CHIEF),
    )

    part, _ = opened(about)

    assert [each.statement.number for each in part.shown] == [2, 3, 1]


@pytest.mark.parametrize(
    ("lengths", "room", "limit"),
    [
        ([100, 100], 200, 100),
        ([100, 300], 200, 100),
        ([50, 300], 200, 150),
        ([10, 20, 300, 400], 230, 100),
    ],
)
def test_the_limit_uses_the_room_that_short_texts_leave(lengths: list[int], room: int, limit: int) -> None:
    assert common_limit(lengths, room) == limit
