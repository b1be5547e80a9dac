"""Whom "he" means behind English narration about somebody without a name, and whose "her group" is."""

import pytest

from tests.extraction.reading import read, said

MEANT = {
    "A nurse was carrying blankets. “We ran out of beds,” she said.": "nurse",
    "An elderly woman sweeps glass from the steps. “Again,” she says.": "elderly woman",
    "The mayor said it rained. A young soldier leans on the wall. “We sleep,” he says.": "young soldier",
    "Ivan Bondar said it rained. A woman waits. “It is cold,” she said.": "woman",
}


@pytest.mark.parametrize(("text", "speaker"), MEANT.items())
def test_he_is_the_person_of_whom_was_just_told(text: str, speaker: str) -> None:
    assert said(text)[-1][0] == speaker


OTHERS = {
    "Ivan Bondar said it rained. A man was killed nearby. “It was loud,” he said.": "Ivan Bondar",
    "A soldier leans on the wall. Ivan Bondar said it rained. “It is cold,” he said.": "Ivan Bondar",
    "Ivan Bondar said it rained. A drone hit a bus. “It is cold,” he said.": "Ivan Bondar",
}


@pytest.mark.parametrize(("text", "speaker"), OTHERS.items())
def test_he_is_no_victim_and_nobody_before_the_last_speaker(text: str, speaker: str) -> None:
    assert said(text)[-1][0] == speaker


def test_he_said_of_a_body_is_in_doubt() -> None:
    found = read("Maxar said the ship was gone. “They load at night,” he said.")

    assert [one.is_sure for one in found] == [True, False]


OWN = {
    "Anna Berg, a researcher at the Centre for Civic Studies, said it rained. Her group said it froze.": (
        "Centre for Civic Studies"
    ),
    "Omar Saleh, director of the Tigris Foundation, said it rained. His organisation said it froze.": (
        "Tigris Foundation"
    ),
}


@pytest.mark.parametrize(("text", "body"), OWN.items())
def test_her_group_is_the_body_of_her_description(text: str, body: str) -> None:
    assert said(text)[-1][0] == body


def test_her_charity_that_nobody_named_is_in_doubt() -> None:
    found = read("The director, Anna Berg, said it rained. Her charity said it froze.")

    assert not found[-1].is_sure


def test_a_chief_of_the_lead_is_the_one_named_next() -> None:
    found = said(
        "It rained, a local chief and an aid group said. It froze, said Adam Musa, the chief of the area."
    )

    assert [name for name, _ in found] == ["Adam Musa", "aid group", "Adam Musa"]


def test_a_second_officer_is_not_the_first() -> None:
    found = said("A police officer said it rained. Adam Musa, a police officer in Nyala, said it froze.")

    assert [name for name, _ in found] == ["police officer", "Adam Musa"]


def test_what_somebody_counted_in_anothers_words_is_no_statement_of_theirs() -> None:
    found = said("Peter Lund said peacekeepers had recorded twelve launches.")

    assert [name for name, _ in found] == ["Peter Lund"]


def test_the_brother_of_whom_was_told_is_not_whose_brother_he_is() -> None:
    text = "Omar Saleh said it rained. His brother stood by. “It was our father's,” the brother said."

    assert said(text)[-1][0] == "brother"


def test_it_is_no_driver() -> None:
    found = said("A driver said it rained. It said the bridge was shut.")

    assert [name for name, _ in found] == ["driver", "It"]
