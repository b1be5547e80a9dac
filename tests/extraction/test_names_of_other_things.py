"""Names of towns that are others' here: of clubs, ships, goods, offices, and of towns named as examples."""

import pytest

from tests.extraction.reading import places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kupiansk has become a symbol, like Bakhmut before it.", ["Kupiansk"]),
        ("“Kupiansk is not Bakhmut,” the commander said.", ["Kupiansk"]),
        ("Bakhmut taught the army a hard lesson.", []),
        ("The lessons of Bakhmut were learnt in Kupiansk.", ["Kupiansk"]),
        ("FC Shakhtar Kharkiv played in Bakhmut.", ["Bakhmut"]),
        ("The police's Kharkiv department arrested a man in Bakhmut.", ["Bakhmut"]),
        ("The Black Sea Grain Initiative ended long ago.", []),
        ("Bakhmut pottery is sold in Kharkiv.", ["Kharkiv"]),
        ("The ship Bakhmut sank off the coast.", []),
        ("Damascus was quiet on Friday.", ["?Damascus"]),
        ("Damascus was angry on Friday.", []),
        ("The Black Sea was rough.", ["?Black Sea"]),
        ("Покровськ – це не Бахмут, але бої там тяжкі.", ["Pokrovsk"]),
        ("Бахмут навчив армію берегти людей.", []),
        ("Київ прокинувся від вибухів.", ["Kyiv"]),
        ("Київ відкинув пропозицію.", []),
    ],
)
def test_a_towns_name_that_others_bear_is_no_place(text: str, found: list[str]) -> None:
    assert places(text) == [found]
