"""Labels of a page's paragraphs, also where a store has joined them to one line."""

import pytest

from tests.extraction.reading import said

HEAD = "Ivan Bondar, head of Sumy Oblast Military Administration"
JOINED = (
    f'Two people died in Sumy. Source: {HEAD} Quote: "It rained." '
    "Details: Crews are at work. Background: It was hot."
)


def test_a_line_is_parted_before_its_labels() -> None:
    assert said(JOINED) == [
        ("Ivan Bondar", "Two people died in Sumy."),
        ("Ivan Bondar", '"It rained."'),
        (None, "Crews are at work."),
        (None, "It was hot."),
    ]


def test_of_several_sources_none_has_said_the_news_before() -> None:
    text = f"Two people died in Sumy.\n\nSource: {HEAD}; Petro Tkach, Mayor of Hai"

    assert said(text) == [(None, "Two people died in Sumy.")]


def test_a_quotation_whose_label_names_somebody_goes_on_below() -> None:
    assert said('Quote from Bondar: "It rained.\nIt was dark."') == [("Bondar", '"It rained.\nIt was dark."')]


@pytest.mark.parametrize(
    "text", ["The mayor gave no details: crews are at work.", "He named his source: a driver."]
)
def test_a_word_in_a_sentence_is_no_label(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "We have launched English Telegram!",
        "Follow our coverage of the war on the page.",
        "100’s of premium titles.",
    ],
)
def test_appeals_of_a_page_are_no_news(line: str) -> None:
    assert said(f"It rained in Sumy.\n\n{line}") == [(None, "It rained in Sumy.")]


@pytest.mark.parametrize(
    "line",
    [
        "SUMY, UKRAINE - JANUARY 15: Rescuers search the ruins of a house that was hit.",
        "A woman looks at the ruins in the village of Hai, Ukraine on November 9, 2025 — Reuters photo",
        "A soldier looks at the ruins, Thursday, Nov. 6, 2025. AP Photo/Dana Cole, File.",
        f"A soldier looks at {' and '.join(['what is left of a house'] * 5)}\nPhoto: Hai Brigade",
        "Share to or",
        "Source: Eastern Courier",
    ],
)
def test_captions_and_credits_are_no_news(line: str) -> None:
    assert said(f"It rained in Sumy.\n\n{line}", "Eastern Courier") == [(None, "It rained in Sumy.")]
