"""What is shown: newest topics first, no rival left out, sides in their fixed order."""

from datetime import date

from domain.answer import PlaceNews
from domain.statement import Speaker, SpeakerKind, Stance, Topic
from rendering.selection import TOPICS, above_the_fold, in_turn, narrowed, topics_in_order
from rendering.sides import by_side, side_of
from tests.rendering.builders import (
    AID_WORKER,
    ANALYSTS,
    EXPERT,
    GOVERNOR,
    INDEPENDENT,
    MINISTRY,
    RUSSIA,
    SIDES,
    STAFF_CHIEF,
    news,
    statement,
)

TODAY = date(2025, 11, 12)
OLD = date(2025, 10, 1)


def openly(about: PlaceNews) -> list[int]:
    topics = topics_in_order(about, SIDES)[:TOPICS]
    return [each.number for each in above_the_fold(about, topics, SIDES)]


def test_experts_and_monitors_speak_for_no_side() -> None:
    monitor = Speaker("Crop Watch", SpeakerKind.MONITOR, "ua")

    assert side_of(statement(speaker=EXPERT), SIDES) is None
    assert side_of(statement(speaker=monitor), SIDES) is None
    assert side_of(statement(speaker=AID_WORKER), SIDES) == INDEPENDENT


def test_the_unnamed_of_a_side_at_war_speak_for_it_and_others_for_nobody() -> None:
    officials = Speaker("Russian officials", SpeakerKind.UNNAMED, "ru")
    analysts = Speaker("some analysts", SpeakerKind.UNNAMED, "independent")

    assert side_of(statement(speaker=officials), SIDES) == RUSSIA
    assert side_of(statement(speaker=analysts), SIDES) is None


def test_a_side_that_is_not_configured_is_none() -> None:
    assert side_of(statement(speaker=Speaker("X", SpeakerKind.OFFICIAL, "mars")), SIDES) is None


def test_the_topic_with_the_newest_day_comes_first_and_other_last() -> None:
    about = news(
        statement(number=1, topic=Topic.OTHER, published=TODAY),
        statement(number=2, topic=Topic.STRIKE, published=OLD),
        statement(number=3, topic=Topic.EVACUATION, published=TODAY),
    )

    assert topics_in_order(about, SIDES) == [Topic.EVACUATION, Topic.STRIKE, Topic.OTHER]


def test_on_one_day_the_topic_of_both_sides_comes_first() -> None:
    about = news(
        statement(number=1, topic=Topic.CONTROL),
        statement(number=2, topic=Topic.STRIKE),
        statement(number=3, topic=Topic.STRIKE, speaker=MINISTRY),
    )

    assert topics_in_order(about, SIDES) == [Topic.STRIKE, Topic.CONTROL]


def test_topics_of_experts_alone_count_only_where_no_side_has_spoken() -> None:
    only_experts = statement(number=1, topic=Topic.CONTROL, speaker=EXPERT, published=TODAY)
    sided = statement(number=2, topic=Topic.STRIKE, published=OLD)

    assert topics_in_order(news(only_experts, sided), SIDES) == [Topic.STRIKE]
    assert topics_in_order(news(only_experts), SIDES) == [Topic.CONTROL]


def test_rivals_of_both_topics_come_before_further_words_of_one_side() -> None:
    about = news(
        *(statement(number=number, speaker=GOVERNOR) for number in (1, 2, 3)),
        statement(number=4, speaker=MINISTRY),
        statement(number=5, topic=Topic.STRIKE, published=OLD),
        statement(number=6, topic=Topic.STRIKE, speaker=MINISTRY, published=OLD),
    )

    assert openly(about) == [1, 4, 5, 6]


def test_room_that_rivals_leave_goes_to_further_words_of_the_newest_topic() -> None:
    about = news(
        statement(number=1),
        statement(number=2, speaker=GOVERNOR),
        statement(number=3, speaker=MINISTRY),
        statement(number=4, topic=Topic.ENCIRCLEMENT, speaker=MINISTRY, published=OLD),
        statement(number=5, speaker=EXPERT),
    )

    assert openly(about) == [1, 3, 4, 2]


def test_a_further_side_gives_way_to_the_rivals() -> None:
    about = news(
        statement(number=1, speaker=AID_WORKER),
        statement(number=2, speaker=GOVERNOR),
        statement(number=3, speaker=MINISTRY),
        statement(number=4, topic=Topic.STRIKE, published=OLD),
        statement(number=5, topic=Topic.STRIKE, speaker=MINISTRY, published=OLD),
    )

    assert openly(about) == [2, 3, 4, 5]


def test_a_denial_and_what_it_denies_are_shown_before_newer_words() -> None:
    about = news(
        statement(number=1, published=TODAY),
        statement(number=2, speaker=GOVERNOR, published=TODAY),
        statement(number=3, speaker=MINISTRY),
        statement(number=4, speaker=GOVERNOR, stance=Stance.DENIES),
    )

    assert openly(about)[:2] == [4, 3]


def test_an_experts_denial_is_shown_openly_beside_what_it_denies() -> None:
    about = news(
        statement(number=1, speaker=MINISTRY, published=TODAY),
        statement(number=2, speaker=EXPERT, published=TODAY),
        statement(number=3, speaker=EXPERT, stance=Stance.DENIES),
    )

    assert openly(about) == [1, 3]


def test_experts_are_shown_openly_where_nobody_else_has_spoken() -> None:
    about = news(statement(number=1, speaker=EXPERT), statement(number=2, speaker=ANALYSTS))

    assert openly(about) == [1, 2]


def test_sides_are_grouped_in_their_order_whoever_spoke_last() -> None:
    said = [
        statement(number=1, speaker=EXPERT),
        statement(number=2, speaker=MINISTRY),
        statement(number=3, speaker=STAFF_CHIEF),
    ]

    grouped = {side: [each.number for each in group] for side, group in by_side(said, SIDES).items()}

    assert list(grouped.items()) == [("ua", [3]), ("ru", [2]), (None, [1])]


def test_groups_take_turns() -> None:
    one, two, three = (statement(number=number) for number in (1, 2, 3))

    assert in_turn([[one, three], [two]]) == [one, two, three]


def test_a_topic_is_narrowed_to_whatever_touches_it() -> None:
    touching = statement(number=1, topic=Topic.ADVANCE, also=(Topic.EVACUATION,), published=OLD)
    narrated = statement(number=3, topic=Topic.EVACUATION, speaker=None)

    about = narrowed(news(touching, statement(number=2), narration=[narrated]), Topic.EVACUATION)

    assert [each.topic for each in about.statements] == [Topic.EVACUATION]
    assert (about.totals.statements, about.totals.newest) == (1, OLD)
    assert about.narration == (narrated,)
