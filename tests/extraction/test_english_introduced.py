"""Who somebody is, told beside the name or in the sentence before; what a denial or a gesture goes with."""

from datetime import date

import pytest

from tests.extraction.reading import read, said, speaker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The UN mine action service, UNMAS, said it had cleared two roads.", "UNMAS"),
        ("Its refugee agency, UNHCR, said on Monday that 300 families had left Pokrovsk.", "UNHCR"),
        ("The monitoring group, Open Sky, reported that troops had taken Yampil.", "Open Sky"),
        ("The charity, Ivan Bondar, said the road was closed.", "Ivan Bondar"),  # a person is its head
    ],
)
def test_a_body_has_the_name_that_stands_behind_its_description(text: str, name: str) -> None:
    assert speaker(text).name == name


@pytest.mark.parametrize(
    ("text", "name", "role", "kind", "side"),
    [
        (
            "Taras Moroz, 41, is a police officer with the White Angels, a unit. He said a road was closed.",
            "Taras Moroz",
            "police officer with the White Angels",
            "military",
            "ua",
        ),
        (
            "Oksana Moroz is a volunteer with Road of Hope, a charity. She said two roads were closed.",
            "Oksana Moroz",
            "volunteer with Road of Hope",
            "aid",
            "independent",
        ),
        (
            "Oksana Moroz, 58, was a teacher in Bakhmut before the war. “I will not go back,” she said.",
            "Oksana Moroz",
            "teacher in Bakhmut",
            "resident",
            "independent",
        ),
        (
            "Taras Moroz serves in the 65th Mechanized Brigade. He said the Russians attack in small groups.",
            "Taras Moroz",
            None,
            "military",
            "ua",
        ),
    ],
)
def test_he_is_whom_the_sentence_before_introduces(
    text: str, name: str, role: str | None, kind: str, side: str
) -> None:
    found = speaker(text)
    assert (found.name, found.role, found.kind, found.side) == (name, role, kind, side)


@pytest.mark.parametrize(
    "denial",
    [
        "a charge Kyiv denies",
        "an accusation that Kyiv denies",
        "a figure which Kyiv disputes",
        "allegations Kyiv rejected as lies",
        "a report Kyiv dismissed as a crude lie",
    ],
)
def test_what_is_denied_stands_before_whatever_it_is_called(denial: str) -> None:
    found = read(f"Moscow says ten people died in Belgorod, {denial}.")
    assert [(one.speaker and one.speaker.name, one.text, one.stance) for one in found] == [
        ("Ukraine's government", "Moscow says ten people died in Belgorod", "denies"),
        ("Russia's government", "ten people died in Belgorod", "asserts"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Asked about it, Moroz shrugged and said he had nowhere to go.", ("Moroz", "he had nowhere to go")),
        (
            "Taras Moroz sighed and added that the cellar held.",
            ("Taras Moroz", "the cellar held"),
        ),
        (
            "Pressed on the figures, the ministry corrected them and said 40 had died.",
            ("ministry", "40 had died"),
        ),
    ],
)
def test_a_gesture_or_deed_before_the_verb_keeps_the_speaker(text: str, told: tuple[str, str]) -> None:
    assert said(text) == [told]


def test_what_a_body_calls_for_begins_behind_the_preposition() -> None:
    assert said("The UN called for a truce in Goma. OCHA called on all sides to open the road.") == [
        ("United Nations", "a truce in Goma"),
        ("OCHA", "all sides to open the road"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The governor called on residents on Monday to leave Sumy.",
        "The navy confirmed the attack early on Monday, saying that two boats had sunk.",
    ],
)
def test_a_day_behind_whom_or_what_is_spoken_of_is_the_day_of_saying(text: str) -> None:
    assert [one.said_on for one in read(text)] == [date(2025, 11, 10)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Updated: On Monday, Vitalii Kim said a woman had died in hospital.",
            "a woman had died in hospital",
        ),
        ("UPD: Мер повідомив, що загинула ще одна людина.", "загинула ще одна людина"),
        ("Обновлено 14:05. Мэр сообщил, что погиб еще один человек.", "погиб еще один человек"),
    ],
)
def test_news_that_came_later_is_no_label(text: str, words: str) -> None:
    assert [one.text for one in read(text)] == [words]


def test_a_day_of_updating_is_no_text() -> None:
    text = "Updated: Wednesday, November 12, 2025 at 10:40 a.m.\n\nA drone hit a house in Sumy."
    assert [one.text for one in read(text)] == ["A drone hit a house in Sumy."]
