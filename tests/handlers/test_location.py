"""A shared location becomes the nearest settlement and is not kept."""

import sqlite3
from pathlib import Path

from store.store import Store
from tests.people import ADMINISTRATION, HNATOV, Newsroom, Reader

IN_MYRNOHRAD = {"latitude": 48.3095, "longitude": 37.265}


async def test_the_nearest_places_that_are_spoken_of_are_named_with_their_distance(
    reader: Reader, newsroom: Newsroom
) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)
    newsroom.hears("Two houses were damaged", speaker=ADMINISTRATION, place="Rodynske")

    assert await reader.sends(location=IN_MYRNOHRAD) == (
        "Nearest to you:\n"
        "<b>Myrnohrad</b>, city, Pokrovsk district, Donetsk region · less than 1 km\n\n"
        "Nearest places with statements:\n"
        "<b>Rodynske</b>, 7 km: yesterday, 11 Nov\n"
        "<b>Pokrovsk</b>, 7 km: yesterday, 11 Nov\n\n"
        "I have not kept your location."
    )
    assert reader.buttons == ["Myrnohrad", "Rodynske", "Pokrovsk"]


async def test_silence_around_is_not_called_calm(reader: Reader) -> None:
    assert await reader.sends(location=IN_MYRNOHRAD) == (
        "Nearest to you:\n"
        "<b>Myrnohrad</b>, city, Pokrovsk district, Donetsk region · less than 1 km\n\n"
        "I have no statement about any place around here. Silence does not mean that it is calm.\n\n"
        "I have not kept your location."
    )


async def test_a_location_far_away_is_outside(reader: Reader) -> None:
    assert await reader.sends(location={"latitude": 48.85, "longitude": 2.35}) == (
        "I know the towns and villages of Ukraine only."
    )


async def test_nothing_of_a_location_stays_in_the_store(
    reader: Reader, synced_store: Store, tmp_path: Path
) -> None:
    await reader.sends(location={"latitude": 48.312345, "longitude": 37.254321})

    with sqlite3.connect(tmp_path / "sitrep.db") as store:
        kept = "\n".join(store.iterdump())
    store.close()
    assert "48.312345" not in kept
    assert synced_store.inbox.open("telegram") == []
