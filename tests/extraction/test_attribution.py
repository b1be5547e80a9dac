"""Who says what in an English sentence."""

import pytest

from tests.extraction.reading import read, said

ONE_SPEAKER = {
    "Serhiy Koval said the bridge was closed.": ("Serhiy Koval", "the bridge was closed"),
    "Serhiy Koval said on Monday that the bridge was closed.": ("Serhiy Koval", "the bridge was closed"),
    "Serhiy Koval told reporters that the bridge was closed.": ("Serhiy Koval", "the bridge was closed"),
    "The bridge was closed, Serhiy Koval said.": ("Serhiy Koval", "The bridge was closed"),
    "The bridge was closed, said Serhiy Koval.": ("Serhiy Koval", "The bridge was closed"),
    "“The bridge is closed,” Serhiy Koval said.": ("Serhiy Koval", "“The bridge is closed,”"),
    "“The bridge is closed,” said Serhiy Koval.": ("Serhiy Koval", "“The bridge is closed,”"),
    '"The bridge is closed," said Serhiy Koval.': ("Serhiy Koval", '"The bridge is closed,"'),
    "“Is it closed? It is,” Serhiy Koval said.": ("Serhiy Koval", "“Is it closed? It is,”"),
    "Serhiy Koval said: “The bridge is closed.”": ("Serhiy Koval", "“The bridge is closed.”"),
    "“One span is down,” Serhiy Koval said, “and two are cracked.”": (
        "Serhiy Koval",
        "“One span is down,” Serhiy Koval said, “and two are cracked.”",
    ),
    "According to Serhiy Koval, the bridge was closed.": ("Serhiy Koval", "the bridge was closed"),
    "The bridge was closed, according to Serhiy Koval.": ("Serhiy Koval", "The bridge was closed"),
    "The bridge, according to Serhiy Koval, was closed.": (
        "Serhiy Koval",
        "The bridge, according to Serhiy Koval, was closed",
    ),
    "Serhiy Koval, the mayor, said the bridge was closed.": ("Serhiy Koval", "the bridge was closed"),
    "Mayor Serhiy Koval, who left on Sunday, said the bridge was closed.": (
        "Serhiy Koval",
        "the bridge was closed",
    ),
    "The head of the city administration, Serhiy Koval, ordered residents to leave.": (
        "Serhiy Koval",
        "residents to leave",
    ),
    "Local authorities warned that the bridge was closed.": ("Local authorities", "the bridge was closed"),
    "Video released by the 12th Brigade shows soldiers crossing the bridge.": (
        "12th Brigade",
        "soldiers crossing the bridge",
    ),
}


@pytest.mark.parametrize("sentence", ONE_SPEAKER)
def test_the_words_go_to_their_speaker(sentence: str) -> None:
    assert said(sentence) == [ONE_SPEAKER[sentence]]


NARRATION = [
    "The bridge was closed.",
    "Russia's claims of new ground could not be checked.",
    "The ministry did not respond to a request for comment.",
    "The report was published on Monday.",
    "The areas claimed by Russia lie to the east.",
]


@pytest.mark.parametrize("sentence", NARRATION)
def test_where_nobody_speaks_it_is_narration(sentence: str) -> None:
    assert said(sentence) == [(None, sentence)]


def test_two_speakers_of_one_sentence_get_their_own_clauses() -> None:
    text = "Ukraine vowed to hold the town, while Russian forces claimed to have entered it."

    assert said(text) == [
        ("Ukraine's government", "to hold the town"),
        ("Russian forces", "to have entered it"),
    ]


def test_a_speaker_inside_anothers_words_is_nested() -> None:
    text = "The town was cut off, as Russia said it had planned, two sources said on Friday."

    assert [(one.speaker and one.speaker.name, one.text, [*one.doubts]) for one in read(text)] == [
        (
            "two sources",
            "The town was cut off, as Russia said it had planned",
            ["unnamed_speaker"],
        ),
        ("Russia's government", "it had planned", ["nested"]),
    ]


def test_a_source_named_in_the_next_sentence_counts_and_is_no_statement_itself() -> None:
    text = "Shells hit the market. This was reported by the governor, Petro Lysenko, on Telegram."

    assert said(text) == [("Petro Lysenko", "Shells hit the market.")]


def test_a_source_in_the_next_sentence_does_not_reach_over_anothers_words() -> None:
    text = "Shells hit the market. Ivan Bondar said two people died. This was reported by Petro Lysenko."

    assert said(text) == [(None, "Shells hit the market."), ("Ivan Bondar", "two people died")]


def test_a_quotation_goes_on_in_the_next_sentence() -> None:
    text = "“We hold the bridge,” Ivan Bondar said. “Nobody has crossed it.”"

    assert said(text) == [
        ("Ivan Bondar", "“We hold the bridge,”"),
        ("Ivan Bondar", "“Nobody has crossed it.”"),
    ]


def test_the_outlet_is_no_speaker_of_its_own_article() -> None:
    text = "Ivan Bondar told the Courier that the bridge was closed. It was raining, the Courier reported."

    assert said(text, outlet="Courier") == [
        ("Ivan Bondar", "the bridge was closed"),
        (None, "It was raining, the Courier reported."),
    ]


def test_a_word_in_marks_is_a_quotation_only_where_it_is_somebodys_judgement() -> None:
    text = "Mayor Ivan Bondar called the losses “heavy”. The rebels “liberated” it, according to Ivan Bondar."

    assert [one.direct_quote for one in read(text)] == [True, False]


def test_a_voice_makes_narration_the_sources_own_words() -> None:
    [statement] = read("Shells hit the market.", voice="OCHA")

    assert statement.speaker is not None
    assert (statement.speaker.name, statement.doubts) == ("OCHA", ())


def test_a_span_that_does_not_read_alone_takes_its_cue_along() -> None:
    text = (
        "Ukraine vowed to hold the town. Ivan Bondar said the bridge was closed. Ivan Bondar denied that "
        "it fell. Ivan Bondar described the day as “difficult,” adding that shells fell."
    )

    assert [one.shown for one in read(text)] == [
        "vowed to hold the town",
        "the bridge was closed",
        "denied that it fell",
        "described the day as “difficult,” adding that shells fell",
    ]


@pytest.mark.parametrize(
    ("text", "direct"),
    [
        ("The ministry said the village had been “liberated”.", True),
        ("A security source spoke of “several dozen” soldiers.", True),
        ("The army said it was providing “safe corridors” for families.", True),
        ("The army said on Sunday it had “routed” the rebels.", True),
        ("Residents say they have heard nothing from the “authorities” about buses.", False),
        ("The spokesman said troops had left the “Kanal” district.", False),
        ("The mayor said the so-called “safe corridors” were shelled.", False),
    ],
)
def test_marks_hold_own_words_of_a_speaker_or_a_name_or_a_distance(text: str, *, direct: bool) -> None:
    assert [one.direct_quote for one in read(text)] == [direct]
