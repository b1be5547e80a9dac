"""What a reader is told where nobody has spoken, while feeds are read."""

from datetime import timedelta

from domain.feed import FeedSettings
from domain.statement import Source
from store.store import Store
from tests.people import HNATOV, RUSSIAN_FORCES, Clock, Newsroom, Reader


def read_hourly(store: Store, outlet: str, clock: Clock) -> None:
    settings = FeedSettings(interval=timedelta(hours=1))
    url = f"https://{outlet.split()[0].lower()}.example/rss"
    store.write_now(lambda book: book.add_feed(Source(outlet), url, settings, clock(), by="owner"))


async def test_an_answer_that_was_true_is_not_repeated_when_outlets_fail(
    reader: Reader, newsroom: Newsroom, synced_store: Store, clock: Clock
) -> None:
    newsroom.hears("The enemy has got into the southern outskirts", speaker=HNATOV)
    read_hourly(synced_store, "First News", clock)
    before = await reader.says("Pokrovsk")

    clock.passes(hours=2, minutes=1)
    after = await reader.says("Pokrovsk")

    assert "have not answered" not in before
    assert after.splitlines()[3:5] == [
        "Since you asked at 12:00: nothing new.",
        (
            "The one outlet I read for Donetsk region has not answered since 12 Nov, 12:00. "
            "There may be news that I have not seen."
        ),
    ]


async def test_a_village_nobody_named_is_not_called_calm(
    reader: Reader, synced_store: Store, clock: Clock
) -> None:
    read_hourly(synced_store, "First News", clock)

    assert (await reader.says("Rodynske")).splitlines()[-3:] == [
        "There is no statement about this place in my answers yet. Small towns and villages are often not named in the news.",
        "The one outlet I read for Donetsk region answers.",
        "Silence does not mean that it is calm.",
    ]


async def test_what_waits_for_an_editor_is_not_said_to_be_nowhere(reader: Reader, newsroom: Newsroom) -> None:
    """A side is silent in answers; a draft is in the store, and nobody is told of it."""
    newsroom.hears("The enemy has got into the southern outskirts", speaker=HNATOV)
    without = await reader.says("Pokrovsk")

    newsroom.hears("We hold the station", speaker=RUSSIAN_FORCES, draft=True)
    newsroom.hears("We hold the village", place="Rodynske", speaker=RUSSIAN_FORCES, draft=True)

    assert "No Russian statement on this in my answers yet." in without
    again = "Since you asked at 12:00: nothing new.\n"
    assert (await reader.says("Pokrovsk")).replace(again, "") == without
    assert await reader.says("Rodynske") == (
        "<b>Rodynske</b>\nPokrovsk district, Donetsk region\n\n"
        "There is no statement about this place in my answers yet. "
        "Small towns and villages are often not named in the news.\n"
        "Silence does not mean that it is calm."
    )


async def test_where_nothing_is_known_nothing_is_called_new(reader: Reader) -> None:
    first = await reader.says("Rodynske")

    assert await reader.says("Rodynske") == first
