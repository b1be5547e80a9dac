"""One statement or two: what is alike in two languages is proposed, and an editor decides; all can be undone."""

from datetime import date

import pytest

from domain.language import Language
from domain.statement import Article, Extracted, Figure, PlaceMention, Source, Speaker, SpeakerKind, Topic
from gazetteer.gazetteer import Gazetteer
from intake.keeping import Kept, keep
from intake.reading import Reading as Read
from store.store import Store
from tests.people import Clock, Editor, Reader

GOVERNOR = Speaker("Oksana Lypa", SpeakerKind.OFFICIAL, "ua", "governor")
EN = "Eleven buses have left the town"
UK = "Одинадцять автобусів виїхали з міста"
PAIR = (
    "<b>One statement or two?</b>\n\n"
    'No. 1 · <b>Oksana Lypa</b> · <a href="https://first.example/a">First News</a> · published 11 Nov · English\n'
    "Eleven buses have left the town\n\n"
    'No. 2 · <b>Oksana Lypa</b> · <a href="https://second.example/a">Second News</a> · published 11 Nov · Ukrainian\n'
    "Одинадцять автобусів виїхали з міста\n\n"
    "Same speaker, day, place, topic and figures; the words are in two languages."
)


class Desk:
    """Reads articles that hold one statement each, about Pokrovsk."""

    def __init__(self, store: Store, gazetteer: Gazetteer, clock: Clock) -> None:
        self.store = store
        self._clock = clock
        self._place = gazetteer.named("Pokrovsk")[0].place.id

    def reads(
        self,
        text: str,
        outlet: str,
        language: Language = Language.EN,
        *,
        publish: bool = True,
        figure: float = 11,
    ) -> Kept:
        found = Extracted(
            text=text,
            start=0,
            end=len(text),
            sentence=text,
            shown=text,
            speaker=GOVERNOR,
            places=(PlaceMention(self._place, "Pokrovsk", "Pokrovsk"),),
            topics=(Topic.EVACUATION,),
            figures=(Figure(0, 3, figure, "buses"),),
        )
        url = f"https://{outlet.split()[0].lower()}.example/a"
        reading = Read(Article(outlet, url, date(2025, 11, 11), language, "News"), text, (found,))
        return self.store.write_now(
            lambda book: keep(
                book,
                reading,
                Source(outlet),
                extractor="rules",
                publish=publish,
                made_by="ingest",
                now=self._clock(),
            )
        )

    def standing(self, number: int) -> tuple[int, str]:
        found = self.store.standings.of(number)
        assert found
        return found.number, found.state


@pytest.fixture
def desk(synced_store: Store, gazetteer: Gazetteer, clock: Clock) -> Desk:
    return Desk(synced_store, gazetteer, clock)


async def test_what_two_languages_say_is_proposed_and_made_one(
    editor: Editor, reader: Reader, desk: Desk
) -> None:
    desk.reads(EN, "First News")
    desk.reads(UK, "Second News", Language.UK)
    assert "2 statements, 1 speaker, 2 outlets" in await reader.says("Pokrovsk")

    assert "1 pair of statements may be one." in await editor.says("/review")
    shown = await editor.presses("One or two?")
    done = await editor.presses("They are one")

    assert shown == PAIR
    assert done == (
        "No. 2 is part of No. 1 now and points on to it. /undo takes that back.\n\nNo pair waits any more."
    )
    assert (desk.standing(1), desk.standing(2)) == ((1, "published"), (1, "published"))
    assert "1 statement, 1 speaker, 2 outlets" in await reader.says("Pokrovsk")
    assert "Одинадцять автобусів" in await reader.says("Покровськ")


async def test_what_was_made_one_can_be_taken_back(editor: Editor, reader: Reader, desk: Desk) -> None:
    desk.reads(EN, "First News")
    desk.reads(UK, "Second News", Language.UK)
    await editor.says("/review")
    await editor.presses("One or two?")
    await editor.presses("They are one")

    await editor.says("/undo")

    assert (desk.standing(1), desk.standing(2)) == ((1, "published"), (2, "published"))
    assert "2 statements, 1 speaker, 2 outlets" in await reader.says("Pokrovsk")


async def test_what_readers_know_stays_though_it_came_later(editor: Editor, desk: Desk) -> None:
    desk.reads(EN, "First News", publish=False)
    desk.reads(UK, "Second News", Language.UK)
    await editor.says("/review")
    await editor.presses("One or two?")

    await editor.presses("They are one")

    assert (desk.standing(1), desk.standing(2)) == ((2, "published"), (2, "published"))


async def test_two_stay_two_and_are_not_asked_about_again(editor: Editor, desk: Desk) -> None:
    desk.reads(EN, "First News")
    desk.reads(UK, "Second News", Language.UK)
    await editor.says("/review")
    await editor.presses("One or two?")

    assert await editor.presses("They are two") == "They stay two.\n\nNo pair waits any more."

    desk.reads(f"{UK}.", "Second News", Language.UK)
    assert desk.store.proposals.count() == 0
    assert (desk.standing(1), desk.standing(2)) == ((1, "published"), (2, "published"))


async def test_the_slower_editor_is_told(editor: Editor, desk: Desk, clock: Clock) -> None:
    desk.reads(EN, "First News")
    desk.reads(UK, "Second News", Language.UK)
    await editor.says("/review")
    await editor.presses("One or two?")
    desk.store.write_now(lambda book: book.withdraw(2, clock(), made_by="editor 5", reason="a mistake"))

    assert await editor.presses("They are one") == (
        "Another editor was faster, or one of the two has been changed. Nothing was done.\n\n"
        "No pair waits any more."
    )
    assert desk.standing(1) == (1, "published")


async def test_other_figures_in_like_words_are_proposed(editor: Editor, desk: Desk) -> None:
    rest = "buses with residents have left the town towards Dnipro since the early morning"
    desk.reads(f"11 {rest}", "First News", figure=11)
    desk.reads(f"12 {rest}", "Second News", figure=12)
    await editor.says("/review")

    shown = await editor.presses("One or two?")

    assert shown.endswith("Same speaker, day, place and nearly the same words; the figures differ.")


async def test_the_card_of_an_article_asks_about_its_pair(editor: Editor, desk: Desk) -> None:
    desk.reads(EN, "First News")
    desk.reads(UK, "Second News", Language.UK, publish=False)
    await editor.says("/review")

    card = await editor.presses("1")

    assert card.endswith("No. 1 and No. 2 may be one statement.")
    assert await editor.presses("One or two?") == PAIR


async def test_a_reprint_in_one_language_is_an_appearance_at_once(reader: Reader, desk: Desk) -> None:
    desk.reads(EN, "First News")
    desk.reads(EN, "Second News")

    assert "1 statement, 1 speaker, 2 outlets" in await reader.says("Pokrovsk")
    assert desk.store.proposals.count() == 0


async def test_a_changed_article_is_shown_until_it_was_seen(editor: Editor, desk: Desk) -> None:
    desk.reads(EN, "First News")
    desk.reads("All is quiet at the station", "First News", publish=False)
    assert "1 article was changed after I had read it." in await editor.says("/review")

    shown = await editor.presses("Changed articles")
    seen = await editor.presses("I have seen it")

    assert shown == (
        "<b>First News: changed after it was read</b>\n"
        '<a href="https://first.example/a">News</a>\n\n'
        "<b>New in it</b>, as drafts in /review:\n"
        "No. 2 · <b>Oksana Lypa</b>: All is quiet at the station\n\n"
        "<b>No longer in it</b>, but still in answers:\n"
        "No. 1 · <b>Oksana Lypa</b>: Eleven buses have left the town\n\n"
        "To take one back: /withdraw 1 and the reason."
    )
    assert seen == "No changed article waits any more."
    assert desk.store.changes.open() == []


async def test_a_changed_article_shows_only_what_is_still_to_be_decided(
    editor: Editor, desk: Desk, clock: Clock
) -> None:
    desk.reads(EN, "First News")
    desk.reads("All is quiet at the station", "First News")
    desk.store.write_now(lambda book: book.withdraw(1, clock(), made_by="editor 5", reason="a mistake"))

    assert await editor.says("/review") == "1 article was changed after I had read it."
    assert await editor.presses("Changed articles") == (
        '<b>First News: changed after it was read</b>\n<a href="https://first.example/a">News</a>'
    )


async def test_what_is_gone_from_one_outlet_and_stands_in_another_says_so(editor: Editor, desk: Desk) -> None:
    desk.reads(EN, "First News")
    desk.reads(EN, "Second News")
    desk.reads("All is quiet at the station", "First News")
    await editor.says("/review")

    assert (
        "No. 1 · <b>Oksana Lypa</b>: Eleven buses have left the town\nSame words in 1 more outlet.\n"
    ) in await editor.presses("Changed articles")


async def test_what_waits_is_not_for_readers(reader: Reader, desk: Desk) -> None:
    desk.reads(EN, "First News")
    desk.reads(UK, "Second News", Language.UK)

    assert await reader.says("/review") == await reader.says("/nothing")
    assert desk.store.proposals.count() == 1
