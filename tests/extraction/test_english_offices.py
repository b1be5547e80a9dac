"""Whom English offices without a name mean: who is named next, or who was named before."""

import pytest

from tests.extraction.reading import read, said


def _names(text: str) -> list[str | None]:
    return [name for name, _ in said(text)]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("The head of the capital's military administration said it rained.", "Vadym Sirko said it froze."),
        ("Ukraine's top commander has admitted it rained.", "Gen Vadym Sirko said it froze."),
        ("The chief of the regional police said it rained.", "In a video, Vadym Sirko said it froze."),
        ("The Moscow-installed regional leader said it rained.", "Vadym Sirko said it froze."),
        ("The commander of the brigade said it rained.", "Col. Vadym Sirko said it froze."),
    ],
)
def test_who_holds_an_office_is_named_by_the_next_sentence(first: str, then: str) -> None:
    assert _names(f"Shells fell on Kharkiv.\n\n{first} {then}")[1:] == ["Vadym Sirko"] * 2


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("The director of the hospital said it rained.", "Olena Kovalenko said it froze."),
        ("The head of the police said it rained.", "Olena Kovalenko, 41, said it froze."),
        ("The head of the police said it rained.", "Olena Kovalenko, a nurse, said it froze."),
        ("The head of the police said it rained.", "Gen Olena Kovalenko said it froze."),
        ("A senior commander said it rained.", "Olena Kovalenko said it froze."),
        ("Military officials said it rained.", "Olena Kovalenko said it froze."),
        ("The head of the police said it rained.", "Volodymyr Zelensky said it froze."),
    ],
)
def test_somebody_else_is_not_named_so(first: str, then: str) -> None:
    names = _names(f"Shells fell on Kharkiv.\n\n{first} {then}")[1:]
    assert names[0] != names[1]


def test_whom_narration_has_named_before_is_not_whom_the_office_meant() -> None:
    text = (
        "Olena Kovalenko, a nurse, lives in Kharkiv.\n\n"
        "The head of the police said it rained. Olena Kovalenko said it froze."
    )
    assert _names(text)[1:] == ["head of the police", "Olena Kovalenko"]


@pytest.mark.parametrize("office", ["Governor", "The governor", "The official"])
def test_an_office_without_its_article_points_back_too(office: str) -> None:
    text = f"Governor Petro Lysenko said it rained in Kharkiv. {office} also said it froze."
    assert _names(text) == ["Petro Lysenko"] * 2


def test_the_governor_is_no_other_official() -> None:
    text = "Russian-appointed official Yuri Gusev said it rained. It froze, the regional governor said."
    assert _names(text) == ["Yuri Gusev", "regional governor"]


@pytest.mark.parametrize("rank", ["general", "colonel"])
def test_a_rank_points_back_to_the_military_man(rank: str) -> None:
    text = (
        f"It rained, said Ivan Drach, commander of the Ukrainian Land Forces. The {rank} also noted it froze."
    )
    assert _names(text) == ["Ivan Drach"] * 2


def test_the_command_is_the_military_district_that_has_spoken() -> None:
    text = (
        "RIA quoted Russia's southern military district as saying it rained. It froze, the {} command said."
    )
    assert _names(text.format("district")) == ["Russia's southern military district"] * 2
    assert len(set(_names(text.format("naval")))) == 2


def test_one_party_is_not_both() -> None:
    text = (
        "Exiled and Russian-installed authorities said it rained. The pro-Moscow authorities said it froze."
    )
    assert len(set(_names(text))) == 2


def test_the_same_source_is_the_body_just_heard() -> None:
    assert len(set(_names("As ISW noted, it rained. The same source said it froze."))) == 1
    assert len(set(_names("As ISW noted, it rained. The source said it froze."))) == 2


@pytest.mark.parametrize(
    ("whose", "name"),
    [
        ("the Telegram channel of the governor of the Krasnodar Krai, Pavel Gusev", "Pavel Gusev"),
        ("the Telegram channel of Krasnodar Krai Governor Pavel Gusev", "Pavel Gusev"),
        ("the Facebook page of the Kharkiv city council", "Kharkiv city council"),
        ("the Telegram channel Mash", "Mash"),
    ],
)
def test_a_page_speaks_for_whose_it_is(whose: str, name: str) -> None:
    assert _names(f"It rained, according to {whose}.") == [name]


def test_an_administration_confirms_a_strike() -> None:
    assert _names("The administration of the Izium district confirmed the strike on the depot.") == [
        "administration of the Izium district"
    ]
    assert _names("Troops made confirmed gains.") == [None]


def test_a_programme_is_no_day() -> None:
    text = "Speaking to BBC Radio 4's Today programme, governor Petro Lysenko said that it rained."
    assert [one.said_on for one in read(text)] == [None]


def test_that_inside_the_marks_leaves_the_words_direct() -> None:
    [found] = read("Governor Petro Lysenko said in his address “that Kharkiv must be rebuilt.”")
    assert found.direct_quote
