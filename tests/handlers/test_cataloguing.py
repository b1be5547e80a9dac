"""Owners grade and take down outlets; editors merge and split speakers; all of it can be taken back."""

import pytest

from domain.catalogue import Merge, SetParty, ShowSources, TakeDown, decode, encode
from domain.correction import Ask, Menu, Put, Reason, Undo, What, Withdraw
from domain.correction import decode as decode_correction
from domain.correction import encode as encode_correction
from domain.statement import Speaker, SpeakerKind
from store.store import Store
from tests.people import HNATOV, RUSSIAN_FORCES, Newsroom, Reader

MISSPELT = Speaker("Andrii Hnatow", SpeakerKind.MILITARY, "ua")

SOURCE = (
    "<b>Example News</b>\n\n"
    "Grade: {grade} (for editors only)\n"
    "Belongs to: {party}\n"
    "Its own words are those of: {voice}\n"
    "2 articles, 2 published statements\n\n"
    "A: always reliable, B: usually, C: fairly, D: not usually, E: unreliable, F: cannot be judged."
)


@pytest.fixture
def two(newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)
    newsroom.hears("claim to have captured buildings", speaker=RUSSIAN_FORCES)


async def test_a_source_is_graded_and_given_party_and_voice(owner: Reader, two: None) -> None:
    assert await owner.says("/sources") == ("<b>1 source</b>\n\nExample News · F · 2 articles, 2 statements")
    assert await owner.presses("Example News") == SOURCE.format(grade="F", party="none", voice="none")
    assert await owner.presses("B") == SOURCE.format(grade="B", party="none", voice="none")
    assert await owner.presses("Russia") == SOURCE.format(grade="B", party="Russia", voice="none")
    await owner.presses("Whose words?")
    assert await owner.says("Hnatov") == SOURCE.format(grade="B", party="Russia", voice="Andriy Hnatov")
    assert await owner.presses("Nobody’s") == SOURCE.format(grade="B", party="Russia", voice="none")
    assert await owner.presses("no side") == SOURCE.format(grade="B", party="none", voice="none")

    # The clock stands still: all of it was one moment, and one act.
    assert (await owner.says("/undo")).startswith("Taken back: Example News changed")
    await owner.says("/sources")
    assert await owner.presses("Example News") == SOURCE.format(grade="F", party="none", voice="none")


async def test_a_source_is_taken_down_in_one_act(owner: Reader, two: None, synced_store: Store) -> None:
    assert await owner.says("/takedown Example News") == (
        "Take down all of Example News? 2 statements go from answers, "
        "and those who were shown them are told. Why?"
    )
    assert await owner.presses("Dangerous to publish") == (
        "Example News is taken down: 2 statements. Readers are told at 12:00:20; "
        "until then /undo takes it back before anybody knows."
    )
    assert synced_store.statements.about("UA14160210010099403").statements == ()

    assert await owner.says("/undo") == (
        "Taken back: Example News taken down, 2 statements (12 Nov, 12:00). "
        "Nobody had been told, and nobody is."
    )
    assert len(synced_store.statements.about("UA14160210010099403").statements) == 2


async def test_an_outlet_of_which_nothing_is_published_is_said_to_be_that(owner: Reader, two: None) -> None:
    for again in range(2):
        await owner.says("/takedown Example News")
        said = await owner.presses("Dangerous to publish")
        assert again == ("there was nothing to take down, and nobody is told." in said)
    assert said == (
        "Nothing of Example News stands in answers: there was nothing to take down, and nobody is told."
    )


async def test_one_article_is_taken_down_by_its_address(
    owner: Reader, two: None, synced_store: Store
) -> None:
    assert (await owner.says("/takedown https://news.example/1")).startswith("Take down the article")
    assert (await owner.presses("The outlet took it out")).endswith(
        "is taken down: 1 statement. Readers are told at 12:00:20; "
        "until then /undo takes it back before anybody knows."
    )
    assert [each.number for each in synced_store.statements.about("UA14160210010099403").statements] == [2]
    assert await owner.says("/takedown nobody") == "I have neither an outlet nor an article “nobody”."


async def test_speakers_are_merged_and_split(
    editor: Reader, newsroom: Newsroom, two: None, synced_store: Store
) -> None:
    newsroom.hears("Nobody has left", speaker=MISSPELT)
    assert await editor.says("/speakers hnato") == (
        "<b>Speakers</b>\n\n"
        "No. 1 <b>Andriy Hnatov</b> · military, Ukraine · 1 statement\n"
        "No. 3 <b>Andrii Hnatow</b> · military, Ukraine · 1 statement"
    )
    await editor.presses("Andrii Hnatow")
    assert await editor.presses("Merge into another") == "Write the name of the speaker that this one is."
    assert await editor.says("Andriy Hnatov") == (
        "<b>Who is Andrii Hnatow really?</b>\n\nNo. 1 <b>Andriy Hnatov</b> · military, Ukraine · 1 statement"
    )
    assert await editor.presses("Andriy Hnatov") == (
        "Andrii Hnatow is Andriy Hnatov from now on; the words stay as they are.\n\n"
        "No. 1 <b>Andriy Hnatov</b> · military, Ukraine · 1 statement"
    )
    assert editor.buttons == ["Merge into another", "Split off Andrii Hnatow"]
    answered = await editor.says("Pokrovsk?")
    assert "3 statements, 2 speakers" in answered
    assert "Hnatow" not in answered

    await editor.says("/undo")
    assert synced_store.statements.about("UA14160210010099403").totals.speakers == 3


async def test_only_owners_change_sources(editor: Reader, reader: Reader, two: None) -> None:
    for who in (editor, reader):
        unknown = await who.says("/nonsense")
        assert await who.says("/sources") == unknown
        assert await who.says("/takedown Example News") == unknown
    assert await reader.says("/speakers x") == await reader.says("/nonsense")


@pytest.mark.parametrize(
    "press", [ShowSources(3), SetParty(5, "ru"), TakeDown(5, 0, Reason.UNSAFE), Merge(7, 10**9)]
)
def test_what_a_button_says_is_read_again(press: object) -> None:
    assert decode(encode(press)) == press  # type: ignore[arg-type]


@pytest.mark.parametrize("data", ["", "o", "o|z", "o|g|1|G", "o|g|1", "o|j|1|-2", "o|x|1|0|because", "p|1"])
def test_what_no_button_says_is_nothing(data: str) -> None:
    assert decode(data) is None


@pytest.mark.parametrize(
    "press",
    [
        Menu(5),
        Ask(5, 6, What.PLACE, typing=True),
        Put(5, 6, What.PLACE, "UA14160210010099403"),
        Withdraw(5, 6, None),
        Withdraw(5, 6, Reason.MISREAD),
        Undo(1762941600),
    ],
)
def test_what_a_correction_button_says_is_read_again(press: object) -> None:
    data = encode_correction(press)  # type: ignore[arg-type]

    assert len(data) <= 64
    assert decode_correction(data) == press
