"""What English news pages write around their statements: papers told today, marks, offices, republics."""

import pytest

from tests.extraction.reading import read, said, side


def _places(text: str) -> list[list[str]]:
    return [[place.as_written for place in one.places] for one in read(text)]


@pytest.mark.parametrize("paper", ["the Kyiv Independent", "Reuters", "the New York Times"])
def test_the_day_behind_the_paper_that_was_told_is_the_day_of_saying(paper: str) -> None:
    [one] = read(f"Drones hit a depot, a source in Ukraine's security forces told {paper} earlier today.")
    assert (one.text, str(one.said_on)) == ("Drones hit a depot", "2025-11-12")


@pytest.mark.parametrize(
    ("words", "direct"),
    [
        ("he was 'back on the front' to hear reports", True),
        ("his men face 'difficult conditions' there", True),
        ("the soldiers' post near the men's bath was lost", False),
        ("he saw 'em near the soldiers' post", False),
        ("the soldiers 'post' was lost", False),
    ],
)
def test_straight_single_marks_may_hold_some_words(words: str, direct: bool) -> None:
    [one] = read(f"Governor Petro Lysenko said on Telegram that {words}.")
    assert one.direct_quote is direct


def test_two_offices_with_an_article_are_two_speakers() -> None:
    names = [who for who, _ in said("Police and the Prosecutor's Office reported the first cases.")]
    assert names == ["Police", "Prosecutor's Office"]
    assert len(said("The army and navy said it rained.")) == 1


@pytest.mark.parametrize("whose", ["The army", "The head", "Troops", "The headquarters"])
def test_whose_army_it_is_is_no_place(whose: str) -> None:
    text = f"{whose} of the Donetsk People's Republic (DPR) entered Kharkiv."
    assert _places(text) == [["Kharkiv"]]


def test_where_something_is_in_the_republic_it_is_one() -> None:
    assert _places("Shells hit a village of the Donetsk People's Republic.") == [
        ["Donetsk People's Republic"]
    ]


@pytest.mark.parametrize("office", ["Energy Minister", "Interior Minister", "Minister of Health"])
def test_a_minister_of_peace_is_of_the_articles_land(office: str) -> None:
    assert side(f"In Kharkiv and Sumy it rained, {office} Petro Lysenko said.") == "ua"
    assert side(f"In Kharkiv and Sumy it rained, Russian {office} Petr Lysenko said.") == "ru"


@pytest.mark.parametrize("report", ["The report,", "A 60-page report,", "The report, titled"])
def test_a_report_speaks_behind_its_title_too(report: str) -> None:
    text = f"Human Rights Watch said it rained. {report} “Fields of Fear,” says Russian troops held Kharkiv."
    assert said(text)[-1][1] == "Russian troops held Kharkiv"


def test_a_song_is_no_report() -> None:
    text = "Human Rights Watch said it rained. The song, “Fields of Fear,” plays in Kharkiv."
    assert said(text)[-1][0] is None


@pytest.mark.parametrize(("who", "meant"), [("Volunteers in Kharkiv", "it"), ("The army", "army")])
def test_it_is_nobody_of_whom_there_are_several(who: str, meant: str) -> None:
    assert said(f"{who} said it froze. Rain fell on the town, it said in a statement.")[1][0] == meant


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("The colonel, who goes by the call sign Yastrub, served near Kharkiv.", "Yastrub"),
        ("The colonel goes by his callsign Yastrub.", "Yastrub"),
        ("A soldier with the call sign Yastrub was killed.", "He"),
        ("Their call sign was new.", "He"),
    ],
)
def test_he_is_whom_narration_calls_by_a_call_sign(told: str, name: str) -> None:
    assert said(f"{told} He said it rained.")[-1][0] == name
