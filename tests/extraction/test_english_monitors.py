"""What monitors mark, count or have not seen, days between subject and verb, reports to a superior."""

from itertools import product

import pytest

from tests.extraction.reading import read, said

DAYS = ("on Nov. 10", "on 10 November", "late on Nov. 10", "on Monday, Nov. 10,", "early Monday", "Nov. 10")
WHO = {
    "Ukraine's military": "Ukrainian military",
    "The 63rd Brigade": "63rd Brigade",
    "Petro Lysenko, the governor,": "Petro Lysenko",
}
MONITORS = ("DeepState", "ISW", "The Institute for the Study of War", "Steppe Observatory")


@pytest.mark.parametrize("day", [*DAYS, "on November 10, 2025,"])
def test_a_day_before_the_verb_is_no_part_of_the_name(day: str) -> None:
    for written, name in WHO.items():
        text = f"{written} {day} denied Russian claims that the town had fallen.".replace(",,", ",")
        assert [one.speaker and one.speaker.name for one in read(text)] == [name], text
        assert {str(one.said_on) for one in read(text)} == {"2025-11-10"}, text


@pytest.mark.parametrize(("day", "verb"), list(product(DAYS, ("said", "claimed", "announced"))))
def test_a_day_behind_the_verb_is_no_part_of_the_words(day: str, verb: str) -> None:
    text = f"The 63rd Brigade {verb} {day} the bridge had fallen."
    assert said(text) == [("63rd Brigade", "the bridge had fallen")], text


@pytest.mark.parametrize(
    ("telling", "words"),
    [
        ("has observed no evidence that would confirm it", "no evidence that would confirm it"),
        ("has seen no evidence of an advance", "no evidence of an advance"),
        ("has not observed visual evidence of an advance", "visual evidence of an advance"),
        ("has marked half of the city as lost", "half of the city as lost"),
        ("records 12 attacks in the city", "12 attacks in the city"),
        ("put most of the city under Russian control", "most of the city under Russian control"),
        ("assesses that the city is lost", "the city is lost"),
    ],
)
@pytest.mark.parametrize("who", MONITORS)
def test_a_monitor_tells_what_it_marks_counts_or_has_not_seen(who: str, telling: str, words: str) -> None:
    name = "Institute for the Study of War" if who in ("ISW", "The Institute for the Study of War") else who
    [one] = read(f"{who} {telling}.")
    assert one.speaker is not None
    assert (one.speaker.name, one.text) == (name, words)
    assert ("not" in one.shown.split()) is ("not" in telling)


@pytest.mark.parametrize(
    "text",
    [
        "DeepState updated its map to show the east of the city in red.",
        "DeepState, a group of analysts, updated its map late on Nov. 10 to show the city in red.",
        "DeepState's map, which is compiled from open data, shows the city as a gray zone.",
    ],
)
def test_a_map_is_its_makers(text: str) -> None:
    assert [one.speaker and one.speaker.name for one in read(text)] == ["DeepState"]


def test_the_group_is_the_monitor_that_has_marked_something() -> None:
    text = (
        "The Eastern Command said the city holds.\n\nThe battlefield monitoring group DeepState has marked "
        'the city as contested. "They are inside," the group wrote on Nov. 10.'
    )
    assert [name for name, _ in said(text)] == ["Eastern Command", "DeepState", "DeepState"]


@pytest.mark.parametrize(
    "text",
    [
        "The army marked the day as a holiday.",
        "The Steppe Observatory marked its anniversary.",
        "The newspaper put the matter in the hands of its lawyers.",
        "Police have found no evidence of a crime.",
        "The units reported to the general.",
        "DeepState updated its website.",
    ],
)
def test_others_who_mark_or_find_something_say_nothing(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


@pytest.mark.parametrize("to", ["the president", "President Vladimir Putin", "the minister last month"])
def test_a_report_to_a_superior_is_a_statement(to: str) -> None:
    text = f"The commander, Petro Lysenko, reported to {to} that the city was lost."
    assert said(text) == [("Petro Lysenko", "the city was lost")]
