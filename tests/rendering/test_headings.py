"""A heading says who has spoken on a topic, and who denies what another side says; never what is so."""

from collections.abc import Sequence
from datetime import date

import pytest

from domain.answer import PlaceNews, TopicCount
from domain.language import Language, Names
from domain.statement import Side, Speaker, SpeakerKind, Stance, Statement, Topic
from rendering.headings import further, heading, missing
from rendering.reader import reader
from tests.rendering.builders import (
    AID_WORKER,
    ANALYSTS,
    EXPERT,
    MINISTRY,
    MYRNOHRAD,
    NOON,
    SIDES,
    STAFF_CHIEF,
    YESTERDAY,
    news,
    statement,
)

OF_NO_KNOWN_SIDE = Speaker("Iryna Lan", SpeakerKind.OFFICIAL, None, "spokeswoman")


def headings(
    about: PlaceNews, sides: tuple[Side, ...] = SIDES, *, under: Sequence[Statement] | None = None
) -> list[str]:
    """What stands above the statements `under` it, all of them unless some are given."""
    below = about.statements if under is None else under
    return [heading(Topic.ADVANCE, about, below, reader(language, sides, NOON)) for language in Language]


def further_lines(about: PlaceNews, under: Sequence[Statement]) -> list[list[str]]:
    return [
        list(further(Topic.ADVANCE, about, under, reader(language, SIDES, NOON))) for language in Language
    ]


def missing_lines(about: PlaceNews, sides: tuple[Side, ...] = SIDES) -> list[list[str]]:
    return [list(missing(Topic.ADVANCE, about, reader(language, sides, NOON))) for language in Language]


def test_both_sides_speak() -> None:
    about = news(statement(), statement(number=2, speaker=MINISTRY))

    assert headings(about) == [
        "Advance: both sides speak",
        "Просування: говорять обидві сторони",
        "Продвижение: говорят обе стороны",
    ]
    assert missing_lines(about) == [[], [], []]


def test_where_one_side_speaks_the_silence_of_the_other_is_told() -> None:
    about = news(statement(speaker=MINISTRY))

    assert headings(about) == [
        "Advance: only the Russian side",
        "Просування: заявляє лише російська сторона",
        "Продвижение: заявляет только российская сторона",
    ]
    assert missing_lines(about) == [
        ["No Ukrainian statement on this in my answers yet."],
        ["Заяв української сторони про це у відповідях бота поки немає."],
        ["Заявлений украинской стороны об этом в ответах бота пока нет."],
    ]


def test_sides_of_another_war_go_by_their_names() -> None:
    north, south = (
        Side(word, Names(word.title(), word.title(), word.title())) for word in ("north", "south")
    )
    about = news(statement(speaker=Speaker("General", SpeakerKind.MILITARY, "north")))

    assert headings(about, (north, south)) == [
        "Advance: only North",
        "Просування: заявляє лише North",
        "Продвижение: заявляет только North",
    ]
    assert missing_lines(about, (north, south)) == [
        ["No statement from South on this in my answers yet."],
        ["South: заяв про це у відповідях бота поки немає."],
        ["South: заявлений об этом в ответах бота пока нет."],
    ]


def test_a_third_side_is_not_passed_over() -> None:
    about = news(statement(), statement(number=2, speaker=AID_WORKER))

    assert headings(about)[0] == "Advance: the Ukrainian side and others"


@pytest.mark.parametrize("speaker", [EXPERT, AID_WORKER])
def test_who_is_no_side_at_war_leaves_both_unquoted(speaker: Speaker) -> None:
    about = news(statement(speaker=speaker))

    assert headings(about) == [
        "Advance: neither side is quoted",
        "Просування: заяв сторін немає",
        "Продвижение: заявлений сторон нет",
    ]
    assert missing_lines(about) == [[], [], []]


def test_a_side_is_not_called_silent_where_one_of_its_experts_is_counted() -> None:
    about = news(statement(speaker=MINISTRY), statement(number=2, speaker=EXPERT))

    assert headings(about)[0] == "Advance: only the Russian side"
    assert missing_lines(about)[0] == []


def test_the_counts_speak_for_statements_that_are_not_at_hand() -> None:
    about = news(statement(speaker=MINISTRY))
    further = TopicCount(Topic.ADVANCE, "ua", 4, YESTERDAY)

    counted = PlaceNews(about.place, about.totals, about.statements, (), (*about.topics, further))

    assert headings(counted) == [
        "Advance: the Russian side",
        "Просування: російська сторона",
        "Продвижение: российская сторона",
    ]
    assert further_lines(counted, about.statements) == [
        ["The Ukrainian side speaks on this too: see the other statements."],
        ["Українська сторона теж говорить про це: див. інші заяви."],
        ["Украинская сторона тоже говорит об этом: см. другие заявления."],
    ]
    assert missing_lines(counted)[0] == []


def test_both_sides_speak_only_where_both_stand_below() -> None:
    ours, theirs = statement(), statement(number=2, speaker=MINISTRY)
    about = news(ours, theirs)

    assert headings(about, under=[ours])[0] == "Advance: the Ukrainian side"
    assert headings(about, under=[theirs])[0] == "Advance: the Russian side"
    assert headings(about, under=[])[0] == "Advance"
    assert further_lines(about, [ours])[0] == [
        "The Russian side speaks on this too: see the other statements."
    ]
    assert further_lines(about, [ours, theirs]) == [[], [], []]


def test_what_is_said_under_another_topic_does_not_stand_below() -> None:
    ours = statement()
    about = news(ours, statement(number=2, speaker=MINISTRY, topic=Topic.CONTROL, also=[Topic.ADVANCE]))

    assert headings(about, under=[ours])[0] == "Advance: the Ukrainian side"
    assert further_lines(about, [ours])[0] == [
        "The Russian side speaks on this too: see the other statements."
    ]


def test_others_are_named_only_where_they_stand_below() -> None:
    ours = statement()
    about = news(ours, statement(number=2, speaker=OF_NO_KNOWN_SIDE))

    assert headings(about)[0] == "Advance: the Ukrainian side and others"
    assert headings(about, under=[ours])[0] == "Advance: the Ukrainian side"


def test_a_denial_that_does_not_stand_below_is_pointed_to() -> None:
    claim = statement("the town has been taken", number=1, speaker=MINISTRY)
    by_a_side = news(claim, statement(number=2, stance=Stance.DENIES))
    by_an_expert = news(claim, statement(number=2, speaker=EXPERT, stance=Stance.DENIES))

    assert headings(by_a_side, under=[claim])[0] == "Advance: the Russian side"
    assert further_lines(by_a_side, [claim]) == [
        ["The Ukrainian side denies this: see the other statements."],
        ["Українська сторона це заперечує: див. інші заяви."],
        ["Украинская сторона это отрицает: см. другие заявления."],
    ]
    assert further_lines(by_an_expert, [claim]) == [
        ["Taras Vilnyi denies this: see the other statements."],
        ["Taras Vilnyi це заперечує: див. інші заяви."],
        ["Taras Vilnyi это отрицает: см. другие заявления."],
    ]


def claim_and(denial: Statement) -> PlaceNews:
    return news(statement("the town has been taken", number=1, speaker=MINISTRY), denial)


def test_a_denial_of_the_other_sides_words_is_named() -> None:
    denial = statement(number=2, speaker=STAFF_CHIEF, stance=Stance.DENIES)

    assert headings(claim_and(denial)) == [
        "Advance: denied by the Ukrainian side",
        "Просування: українська сторона заперечує",
        "Продвижение: украинская сторона отрицает",
    ]


def test_somebody_of_no_side_denies_under_their_own_name() -> None:
    denial = statement(number=2, speaker=EXPERT, stance=Stance.DENIES)

    assert headings(claim_and(denial)) == [
        "Advance: denied by Taras Vilnyi",
        "Просування: заперечує Taras Vilnyi",
        "Продвижение: отрицает Taras Vilnyi",
    ]


@pytest.mark.parametrize(
    "denial",
    [
        statement(number=2, speaker=MINISTRY, stance=Stance.DENIES),
        statement(number=2, topic=Topic.STRIKE, stance=Stance.DENIES),
        statement(number=2, stance=Stance.DENIES, published=date(2025, 9, 1)),
        statement(number=2, speaker=EXPERT, stance=Stance.DENIES, place=MYRNOHRAD),
        statement(number=2, speaker=ANALYSTS, stance=Stance.DENIES),
    ],
    ids=[
        "of the same side",
        "on another topic",
        "of another time",
        "about another place of the region",
        "by a nobody",
    ],
)
def test_what_denies_no_words_of_another_side_is_not_called_a_denial(denial: Statement) -> None:
    assert "denied" not in headings(claim_and(denial))[0]


def test_two_sides_that_both_deny_deny_nothing_of_each_other() -> None:
    denials = [
        statement(number=1, stance=Stance.DENIES),
        statement(number=2, speaker=MINISTRY, stance=Stance.DENIES),
    ]

    assert headings(news(*denials))[0] == "Advance: both sides speak"


def test_a_side_that_only_denies_is_not_said_to_claim() -> None:
    about = news(statement(stance=Stance.DENIES))

    assert headings(about) == [
        "Advance: denied by the Ukrainian side",
        "Просування: українська сторона заперечує",
        "Продвижение: украинская сторона отрицает",
    ]
    assert missing_lines(about)[0] == ["No Russian statement on this in my answers yet."]


def test_a_side_that_only_denies_openly_is_said_to_deny_whatever_is_said_further_down() -> None:
    denial = statement(stance=Stance.DENIES)
    about = news(denial, statement(number=2), statement(number=3, speaker=MINISTRY, place=MYRNOHRAD))

    assert headings(about, under=[denial])[0] == "Advance: denied by the Ukrainian side"
    assert further_lines(about, [denial])[0] == [
        "The Russian side speaks on this too: see the other statements."
    ]


def test_a_side_that_claims_beside_its_denial_speaks() -> None:
    about = news(statement(stance=Stance.DENIES), statement(number=2))

    assert headings(about)[0] == "Advance: only the Ukrainian side"


@pytest.mark.parametrize("speaker", [EXPERT, AID_WORKER, OF_NO_KNOWN_SIDE])
def test_a_denial_of_nothing_that_is_known_by_no_side_at_war_is_not_called_one(speaker: Speaker) -> None:
    assert "denied" not in headings(news(statement(speaker=speaker, stance=Stance.DENIES)))[0]
