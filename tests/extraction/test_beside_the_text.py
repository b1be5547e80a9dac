"""What a page has beside the article's sentences: captions, credits, notes, appeals, datelines."""

import pytest

from domain.language import Language
from extraction.texts.sentences import sentences
from extraction.words.wordlists import lexicon


def split(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text, lexicon(Language.EN))]


@pytest.mark.parametrize(
    "line",
    [
        "Ivan Bondar, left, helps a woman in the town of Dubove in early June.",
        "Nurses rest between shifts in the camp (Anna Lee/AP).",
        "Ivan Bondar, head of a bakery, shows the splinters he found. (Anna Lee for NPR)",
        "Smoke rises over the port in this still image taken from video. Handout via REUTERS/ File Photo",
        "Gunners fire a howitzer near the town of Dubove, Ukraine, Nov. 2, 2025.",
        "A picture taken on June 3 shows a shelter in the town.",
        "(Additional reporting by Anna Lee and Tom Grant, in London and in Rome; Editing by Rosa Bell.)",
        "(This story has not been edited by our staff and comes from a feed.)",
        "This is a developing story and will be updated.",
        "For all the latest headlines follow our channel.",
        "Reporters stand on the wall. Support our newsroom or become our patron!",
        "It's 2am in Kyiv. Here's where things stand:",
        "Here is a roundup of the day's headlines:",
        "- Nova Balka",
        "Courtesy of Anna Lee",
    ],
)
def test_it_is_left_out(line: str) -> None:
    assert split(f"It rains.\n\n{line}\n\nIt pours.") == ["It rains.", "It pours."]


@pytest.mark.parametrize(
    "line",
    [
        "Soldiers wave a flag in a photo shared on Telegram, the brigade said.",
        "He spoke to the agency via Telegram.",
        "The talks in Dubove began on Nov. 2, 2025.",
        "Dubove, left without power, is dark.",
        "Two officers told AFP/Reuters.",
        "(The army denied it.)",
        "The fire burnt 200 hectares (494 acres/2 square km).",
        "This report has not been confirmed.",
        "This video was shot near the town.",
        "We are closing this road, the police said.",
        "These are the words of a man who has lost his home.",
    ],
)
def test_a_sentence_that_looks_like_it_stays(line: str) -> None:
    assert split(f"It rains.\n\n{line}\n\nIt pours.")[1] == line


@pytest.mark.parametrize(
    "before",
    ["PESHAWAR: ", "PORT SUDAN: ", "MULTAN, AUG 17: ", "(Reuters) – ", "(Kyiv, June 3, 2025) – "],
)
def test_a_dateline_is_no_part_of_the_sentence(before: str) -> None:
    assert split(f"{before}It rains.") == ["It rains."]


def test_a_body_in_capitals_before_a_colon_is_no_dateline() -> None:
    assert split("UNICEF: Two schools burned.") == ["UNICEF: Two schools burned."]
