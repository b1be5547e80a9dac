"""Peoples and faiths are no places, whatever stands beside them, but some of their lands are."""

import pytest

from tests.extraction.reading import places, read

PEOPLES = (
    "Druze",
    "Christian",
    "Alawite",
    "Shiite",
    "Kurdish",
    "Maronite",
    "Yazidi",
    "Hutu",
    "Tutsi",
    "Rohingya",
)
LANDS = ("Kachin", "Karen", "Tigray")


@pytest.mark.parametrize("people", [*PEOPLES, *LANDS])
@pytest.mark.parametrize(
    "text",
    [
        "Shells hit a {p} village near Pokrovsk.",
        "Clashes erupted between {p} fighters and the army near Pokrovsk.",
        "Thousands fled the {p} town of Pokrovsk.",
        "Smoke rose over a {p} neighbourhood of Pokrovsk.",
    ],
)
def test_a_people_before_a_town_or_fighters_is_no_place(text: str, people: str) -> None:
    assert places(text.format(p=people)) == [["Pokrovsk"]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Shells hit two villages in Kachin.", "Kachin"),
        ("Fighting spread in Shan state.", "Shan state"),
        ("Fighting spread in Karen State.", "Karen State"),
    ],
)
def test_the_land_of_a_people_is_a_place(text: str, place: str) -> None:
    assert places(text) == [[f"?{place}"]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Shells hit the Myrivska community.", ["?Myrivska community"]),
        ("Shells hit the Myrivska and Dvorichanska communities.", ["?Myrivska", "?Dvorichanska"]),
        ("Shells frightened the Jewish community.", []),
        ("Shells frightened the Druze community of Pokrovsk.", ["Pokrovsk"]),
        ("The business community has left.", []),
    ],
)
def test_a_community_called_by_its_town_is_a_place(text: str, wanted: list[str]) -> None:
    assert places(text) == [wanted]


def test_a_towns_own_community_is_found_under_the_town() -> None:
    [place] = read("Shells hit the Pokrovsk community.")[0].places

    assert (place.id, place.as_written) == ("pokrovsk", "Pokrovsk community")
