"""Words under a cue that turns them round are never shown without it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.statement import Stance, Topic
from tests.extraction.reading import read


@pytest.mark.parametrize(
    ("text", "speaker", "shown"),
    [
        (
            "Some analysts doubt Russia would be able to take Pokrovsk.",
            "Some analysts",
            "doubt Russia would be able to take Pokrovsk",
        ),
        ("Kyiv denied that Pokrovsk had fallen.", "Ukraine's government", "denied that Pokrovsk had fallen"),
        (
            "Ivan Bondar, an analyst, rejected claims that Pokrovsk is encircled.",
            "Ivan Bondar",
            "rejected claims that Pokrovsk is encircled",
        ),
        (
            "Ivan Bondar, an analyst, does not believe that Pokrovsk will fall.",
            "Ivan Bondar",
            "does not believe that Pokrovsk will fall",
        ),
        (
            "Ivan Bondar, an analyst, no longer believes the town can be held.",
            "Ivan Bondar",
            "no longer believes the town can be held",
        ),
        (
            "The Kremlin did not deny that its troops had left Pokrovsk.",
            "Russia's government",
            "did not deny that its troops had left Pokrovsk",
        ),
        (
            "Ivan Bondar, an analyst, said reports that Pokrovsk had fallen were false.",
            "Ivan Bondar",
            "said reports that Pokrovsk had fallen were false",
        ),
        (
            "Ivan Bondar, an analyst, said nobody believes that Pokrovsk will fall.",
            "Ivan Bondar",
            "said nobody believes that Pokrovsk will fall",
        ),
        (
            "Ivan Bondar, an analyst, said observers had found no evidence that Pokrovsk fell.",
            "Ivan Bondar",
            "observers had found no evidence that Pokrovsk fell",
        ),
        (
            "Речник корпусу Іван Бондар заперечив, що Покровськ оточено.",
            "Іван Бондар",
            "заперечив, що Покровськ оточено",
        ),
        ("Влада оточення заперечує.", "Влада", "оточення заперечує"),
        (
            "Експерт Іван Бондар не вірить, що Покровськ упаде.",
            "Іван Бондар",
            "не вірить, що Покровськ упаде",
        ),
        (
            "Речник корпусу Іван Бондар назвав фейком повідомлення, що Покровськ оточено.",
            "Іван Бондар",
            "назвав фейком повідомлення, що Покровськ оточено",
        ),
        (
            "Эксперт Иван Бондарь сомневается, что россияне возьмут Покровск.",
            "Иван Бондарь",
            "сомневается, что россияне возьмут Покровск",
        ),
        (
            "Слухи о том, что Покровск окружен, Иван Бондарь назвал ложью.",
            "Иван Бондарь",
            "Слухи о том, что Покровск окружен, Иван Бондарь назвал ложью",
        ),
        (
            "Генштаб ВСУ эту информацию опроверг.",
            "General Staff of the Armed Forces of Ukraine",
            "эту информацию опроверг",
        ),
        (
            "Эксперт Иван Бондарь не исключает, что Покровск будет оставлен.",
            "Иван Бондарь",
            "не исключает, что Покровск будет оставлен",
        ),
    ],
)
def test_what_turns_words_round_is_shown_with_them(text: str, speaker: str, shown: str) -> None:
    [statement] = read(text)

    assert statement.speaker is not None
    assert (statement.speaker.name, statement.shown.removeprefix("said ")) == (
        speaker,
        shown.removeprefix("said "),
    )


FRAMES = {
    "Pokrovsk is encircled": [
        f"Ivan Bondar {cue} {{}}."
        for cue in (
            *("denied that", "denies", "doubts that", "rejected claims that", "mocked reports that"),
            *("does not think that", "never believed that", "disputed that", "no longer says that"),
        )
    ],
    "Покровськ оточено": [
        f"Іван Бондар {cue}, що {{}}."
        for cue in ("заперечив", "сумнівається", "не вірить", "спростував чутки", "назвав неправдою те")
    ],
    "Покровск окружён": [
        f"Иван Бондарь {cue}, что {{}}."
        for cue in ("отрицает", "опроверг", "не верит", "отверг сообщения", "назвал ложью слухи")
    ],
}


@given(
    claim=st.sampled_from(sorted(FRAMES)),
    data=st.data(),
    before=st.sampled_from(("", "Снег. ", "It rained. ")),
)
def test_no_reversed_claim_stands_alone(claim: str, data: st.DataObject, before: str) -> None:
    statement = read(before + data.draw(st.sampled_from(FRAMES[claim])).format(claim))[-1]

    assert claim in statement.shown
    assert not statement.shown.startswith((claim, "that", "що", "что"))
    assert statement.stance is Stance.DENIES


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Pokrovsk has not fallen, as Moscow has claimed.", [None]),
        ("Покровськ не оточено, як заявляє Москва.", [None]),
        ("Pokrovsk has fallen, as Moscow has claimed.", ["Russia's government"]),
    ],
)
def test_a_claim_that_another_negates_is_not_given_to_its_claimant(
    text: str, speakers: list[str | None]
) -> None:
    assert [one.speaker and one.speaker.name for one in read(text)] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "Neither Kyiv nor Moscow confirmed that Pokrovsk had fallen.",
        "No official has said that Pokrovsk had fallen.",
        "Few analysts believe that Pokrovsk can be held.",
        "Ніхто з аналітиків не вірить, що Покровськ упаде.",
        "Никто не говорит, что Покровск взят.",
    ],
)
def test_what_nobody_said_is_narration(text: str) -> None:
    assert [(one.speaker, one.shown) for one in read(text)] == [(None, text)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kyiv warned against believing that Pokrovsk is safe.", "against believing that Pokrovsk is safe"),
        (
            "Аналітик Іван Бондар вважає малоймовірним, що росіяни візьмуть Покровськ.",
            "малоймовірним, що росіяни візьмуть Покровськ",
        ),
        (
            "Эксперт Иван Бондарь считает маловероятным, что россияне возьмут Покровск.",
            "маловероятным, что россияне возьмут Покровск",
        ),
    ],
)
def test_a_judgement_before_that_goes_with_its_words(text: str, shown: str) -> None:
    [statement] = read(text)

    assert statement.text == shown
    assert statement.shown.endswith(shown)


def test_a_claim_another_denies_ends_before_the_denial() -> None:
    claim = "Moscow said its forces had encircled Pokrovsk"
    denial, said = read(f"{claim}, a claim Kyiv denied.")

    assert (said.text, denial.shown) == (claim.removeprefix("Moscow said "), f"{claim}, a claim Kyiv denied")
    assert (said.stance, denial.stance) == (Stance.ASSERTS, Stance.DENIES)


@pytest.mark.parametrize(
    "text",
    [
        "Kyiv denied that its troops in Pokrovsk were encircled as Russian assault groups advance.",
        "“Pokrovsk is not encircled, roads are open, logistics and roads work,” Ivan Bondar said.",
        "Влада заперечує, що Покровськ в оточенні: наступ триває, штурми й бої, логістика працює.",
        "Генштаб ВСУ опроверг, что Покровск окружен, хотя наступление, штурмы и бои идут.",
    ],
)
def test_a_denied_encirclement_is_about_encirclement(text: str) -> None:
    [statement] = read(text)

    assert (statement.topics[0], statement.stance) == (Topic.ENCIRCLEMENT, Stance.DENIES)


def test_a_claim_that_is_rejected_gives_its_topic_and_place_to_the_rejection() -> None:
    claim, denial = read("Moscow said its troops had encircled Pokrovsk. Kyiv rejected the claim.")

    assert (denial.topics, denial.stance) == (claim.topics, Stance.DENIES)
    assert [(place.id, place.as_written, place.implied) for place in denial.places] == [
        ("pokrovsk", "", True)
    ]


def test_to_have_no_doubt_is_no_denial() -> None:
    [statement] = read("Ivan Bondar, an analyst, did not deny that Pokrovsk had fallen.")

    assert statement.stance is Stance.ASSERTS
