"""What does not stand openly is listed in short, each line with its day and outlet, or once for all."""

from datetime import date

from domain.language import Language
from domain.statement import Speaker, SpeakerKind, Statement
from rendering.fold import Context, listed_in_order, listed_in_turn
from rendering.measuring import visible
from rendering.reader import reader
from rendering.statements import shown
from tests.rendering.builders import (
    AID_WORKER,
    EXPERT,
    GOVERNOR,
    MINISTRY,
    NOON,
    SIDES,
    appearance,
    news,
    statement,
)

READER = reader(Language.EN, SIDES, NOON)
LINK = '<a href="https://example.org/a">Example News</a>'


def context(*above: Statement) -> Context:
    return Context(news(*above), READER, tuple(shown(each, news(*above), READER) for each in above))


def listed(*statements: Statement, above: tuple[Statement, ...] = ()) -> list[str]:
    return str(listed_in_turn(statements, context(*above), room=1200, most=12).html).splitlines()


def elsewhere(number: int, speaker: Speaker, words: str = "elsewhere") -> Statement:
    article = appearance(words, source="Another", url=f"https://example.org/{number}")
    return statement(number=number, speaker=speaker, appearances=[article])


def test_statements_of_one_article_name_it_once() -> None:
    assert listed(
        statement("one", number=1, speaker=MINISTRY),
        statement("two", number=2, speaker=GOVERNOR, said_on=date(2025, 11, 8)),
    ) == [
        "<b>Ukraine</b>",
        "<b>Oksana Lypa</b>, governor, 8 Nov: two",
        "<b>Russia</b>",
        "<b>Russian Defence Ministry</b>: one",
        f"All: published 11 Nov · {LINK}",
    ]


def test_statements_of_several_articles_name_each() -> None:
    assert listed(statement("one", number=1, speaker=MINISTRY), elsewhere(2, GOVERNOR)) == [
        "<b>Ukraine</b>",
        '<b>Oksana Lypa</b>, governor: elsewhere · published 11 Nov · <a href="https://example.org/2">Another</a>',
        "<b>Russia</b>",
        f"<b>Russian Defence Ministry</b>: one · published 11 Nov · {LINK}",
    ]


def test_a_known_day_stands_once_on_a_line() -> None:
    said = statement("one", number=1, said_on=date(2025, 11, 8))

    assert listed(said) == ["<b>Ukraine</b>", f"<b>Danylo Horobets</b>, chief of staff: one · 8 Nov · {LINK}"]


def test_one_speakers_statements_stand_together_and_each_keeps_its_speaker() -> None:
    assert listed(
        statement("one", number=1, speaker=GOVERNOR),
        statement("other", number=2),
        statement("two", number=3, speaker=GOVERNOR, said_on=date(2025, 11, 8)),
    )[:4] == [
        "<b>Ukraine</b>",
        "<b>Oksana Lypa</b>, governor: one",
        "<b>Oksana Lypa</b>, 8 Nov: two",
        "<b>Danylo Horobets</b>, chief of staff: other",
    ]


def test_who_stands_openly_above_is_not_introduced_again() -> None:
    assert listed(
        statement("one", number=1, speaker=GOVERNOR), above=(statement(number=2, speaker=GOVERNOR),)
    ) == ["<b>More from Ukraine</b>", f"<b>Oksana Lypa</b>: one · published 11 Nov · {LINK}"]


def test_experts_residents_and_outlets_come_last_under_their_own_headings() -> None:
    resident = Speaker("Marta", SpeakerKind.RESIDENT, None, "resident")

    assert listed(
        statement("no one's", number=1, speaker=None),
        statement("three", number=3, speaker=EXPERT),
        statement("two", number=2, speaker=resident),
        statement("four", number=4, speaker=AID_WORKER),
    )[:-1] == [
        "<b>Independent</b>",
        "<b>Nora Lind</b>, aid coordinator: four",
        "<b>Others</b>",
        "<b>Marta</b>, resident: two",
        "<b>Experts and unnamed</b>",
        "<b>Taras Vilnyi</b>, military expert: three",
        "<b>Outlets in their own words</b>",
        "no one&#39;s",
    ]


def test_reprints_are_told_in_short_lists_too() -> None:
    reprinted = statement(appearances=[appearance(), appearance(source="Another")])

    assert listed(reprinted)[-1] == "Same words in 1 more outlet."


LONG = "word " * 40


def test_each_side_has_its_turn_where_room_is_short() -> None:
    said = [statement(LONG, number=number, speaker=GOVERNOR) for number in range(1, 9)]

    chosen = listed_in_turn(
        [*said, statement(LONG, number=9, speaker=MINISTRY)], context(), room=700, most=12
    )

    assert [each.statement.number for each in chosen.shown] == [1, 9]
    assert visible(chosen.html) <= 700


def test_a_page_leaves_none_out() -> None:
    said = [statement(LONG, number=1), statement(LONG, number=2), statement("short", number=3)]

    chosen = listed_in_order(said, context(), room=450, most=8)

    assert [each.statement.number for each in chosen.shown] == [1]


def test_a_page_holds_no_more_than_it_is_to() -> None:
    said = [statement("short", number=number) for number in range(1, 20)]

    assert len(listed_in_order(said, context(), room=2000, most=8).shown) == 8


def test_a_fold_holds_no_more_than_it_is_to() -> None:
    said = [statement("short", number=number) for number in range(1, 20)]

    assert len(listed_in_turn(said, context(), room=2000, most=5).shown) == 5


def test_nothing_is_listed_as_nothing() -> None:
    assert listed_in_turn([], context(), room=1200, most=12).html == ""
