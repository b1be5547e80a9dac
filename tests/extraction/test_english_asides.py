"""Where somebody spoke or works, told behind their name, is not what the words are about."""

import pytest

from tests.extraction.reading import places, said


@pytest.mark.parametrize(
    "behind",
    [
        "briefing journalists in Geneva by video link from Port Sudan",
        "speaking to reporters in Geneva",
        "speaking by phone from Port Sudan",
        "who works for the Red Cross in Port Sudan, from Geneva",
        "who heads the agency's mission in Port Sudan",
    ],
)
def test_where_somebody_speaks_or_works_is_no_place(behind: str) -> None:
    text = f"“We have two centres in Pokrovsk,” said Olena Koval, {behind}."

    assert places(text) == [["Pokrovsk"]]
    assert [words for _, words in said(text)] == ["“We have two centres in Pokrovsk,”"]


def test_what_happens_while_somebody_speaks_is_one() -> None:
    text = "“We are tired,” said Olena Koval, who leads a team of medics, as shells fell on Pokrovsk."

    assert places(text) == [["Pokrovsk"]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Jets carried out airstrikes on Damascus.", "?Damascus"),
        ("The bombing on Damascus went on.", "?Damascus"),
        ("Airlines have been barred from flying to Haiti.", "?Haiti"),
        ("She was travelling to Syria.", "?Syria"),
    ],
)
def test_what_is_bombed_or_flown_to_is_a_place(text: str, place: str) -> None:
    assert places(text) == [[place]]


@pytest.mark.parametrize("text", ["Pressure on Damascus grew.", "Sanctions on Syria remain."])
def test_what_is_pressed_is_none(text: str) -> None:
    assert places(text) == [[]]


def test_a_surname_without_its_arabic_article_is_the_same_person() -> None:
    text = (
        "“They bury,” said Ali al-Jammal, a cousin. Jammal said the talks had failed. He said he was tired."
    )

    assert [name for name, _ in said(text)] == ["Ali al-Jammal"] * 3


def test_another_first_name_before_it_is_another_person() -> None:
    text = "“They bury,” said Ali al-Jammal, a cousin. Omar Jammal said the talks had failed."

    assert [name for name, _ in said(text)] == ["Ali al-Jammal", "Omar Jammal"]


def test_a_war_monitor_of_the_lead_is_the_observatory_that_speaks_next() -> None:
    lead = "Three people died, a war monitor said."

    names = [name for name, _ in said(f"{lead} The Syrian Observatory for Human Rights said two were armed.")]
    assert names == ["Syrian Observatory for Human Rights"] * 2
    assert next(name for name, _ in said(f"{lead} Reuters said two were armed.")) == "war monitor"
