"""English names in rows before one noun, behind a nationality, of courts, of lands and in comparisons."""

import pytest

from tests.extraction.reading import places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shelling was heard in the Mbundi and Kasoro neighbourhoods of Goma.", ["Mbundi", "Kasoro", "Goma"]),
        ("Gangs burned houses in the Lakay, Fontel and Morin neighborhoods.", ["Lakay", "Fontel", "Morin"]),
        ("Strikes hit the Dorsa and Melik suburbs overnight.", ["Dorsa", "Melik"]),
        ("Clashes erupted in Kavuli, and Ndosho neighbourhoods of Uvira.", ["Kavuli", "Ndosho", "Uvira"]),
        (
            "Rescuers dug in the Tel al-Harit and Sheikh Nasser neighborhoods.",
            ["Tel al-Harit", "Sheikh Nasser"],
        ),
        ("The Asbo and Wedera villages have had no doctor since May.", ["Asbo", "Wedera"]),
    ],
)
def test_a_plural_noun_makes_a_place_of_each_name_in_its_row(text: str, found: list[str]) -> None:
    assert places(text) == [["?" + name for name in found]]


@pytest.mark.parametrize(
    "text",
    [
        "The Christian and Muslim neighbourhoods lived in peace.",
        "The Black and Hispanic neighborhoods voted early.",
        "The Polish and Turkish suburbs have grown.",
        "The Republican and Democratic suburbs were quiet.",
        "The Northern and Southern villages were quiet.",
        "Harris and Trump camps traded blame.",
    ],
)
def test_what_says_who_lives_there_is_no_name(text: str) -> None:
    assert places(text) == [[]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two tankers were hit at the Russian Baltic Sea port of Bakhmut.", ["?Baltic Sea", "Bakhmut"]),
        ("A ship sank off the Turkish Black Sea coast on Friday.", ["?Black Sea"]),
        ("The Yemeni Red Sea port of Hodeidah was struck.", ["?Red Sea", "?Hodeidah"]),
        ("Drones were seen over the Bulgarian Black Sea resort of Varna.", ["?Black Sea", "?Varna"]),
        ("A mine drifted towards the Ukrainian Azov Sea coast.", ["?Azov Sea"]),
        ("A ship sank in the South China Sea on Friday.", ["?South China Sea"]),
        ("A ship sank in the Norwegian Sea on Friday.", ["?Norwegian Sea"]),
        ("The Russian Black Sea Fleet has lost a ship.", []),
    ],
)
def test_a_nationality_is_no_part_of_a_seas_name(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The International Criminal Court in The Hague issued a warrant on Tuesday.", []),
        ("The International Tribunal in Arusha indicted the general.", []),
        ("He was sentenced by the Southern Military Court in Bakhmut.", []),
        ("The International Court of Justice in The Hague will rule on Friday.", []),
        ("They appealed to the Supreme Court in Bakhmut.", []),
        ("The Supreme Court in Bakhmut was hit by a drone.", ["Bakhmut"]),
        ("A drone hit the District Court in Bakhmut.", ["Bakhmut"]),
        ("Shells fell near the Appeals Court in Bakhmut.", ["Bakhmut"]),
        ("He was killed outside the court in Bakhmut.", ["Bakhmut"]),
        ("A fire broke out in the appeals court in Bakhmut.", ["Bakhmut"]),
    ],
)
def test_the_seat_of_a_court_is_a_place_only_where_something_befalls_it(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nepal is prone to landslides, particularly in the Himalayas.", ["?Nepal", "?Himalayas"]),
        ("Afghanistan is prone to deadly quakes in the Hindu Kush range.", ["?Afghanistan", "?Hindu Kush"]),
        ("Haiti remains highly vulnerable to hurricanes.", ["?Haiti"]),
        ("Sudan is home to about 50 million people.", ["?Sudan"]),
        ("Bangladesh is exposed to cyclones and floods.", ["?Bangladesh"]),
        ("Iran is prone to blame others.", []),
        ("Israel is vulnerable to pressure.", []),
        ("Turkey is home and dry.", []),
        ("Russia is exposed to new sanctions.", []),
        ("Rwanda is certain to deny it.", []),
        ("The editor of the Hindu lost her case.", []),
    ],
)
def test_a_land_where_disasters_happen_is_a_place(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“They did the same thing in Bakhmut,” the guard said.", []),
        ("“We have done the same thing at Kupiansk,” the guard said.", []),
        ("“The same thing happened in Bakhmut,” the guard said.", []),
        ("“In Bakhmut they had tanks. Here they have motorcycles,” the guard said.", []),
        ("“In Kupiansk we had cellars. Here there are only trenches,” the guard said.", []),
        ("“They did the repairs in Bakhmut,” the guard said.", ["Bakhmut"]),
        ("“A strange thing happened in Bakhmut,” the guard said.", ["Bakhmut"]),
        ("“In Kupiansk they have no water. Here they have some,” the guard said.", ["Kupiansk"]),
        ("“In Kupiansk we had two trucks. Then we left,” the guard said.", ["Kupiansk"]),
        ("“In Kupiansk we had two trucks,” the guard said.", ["Kupiansk"]),
    ],
)
def test_a_town_that_is_set_against_here_is_a_comparison(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tanks advanced in the neighborhoods of Kasoro and Sheikh Nasser.", ["Kasoro", "Sheikh Nasser"]),
        ("Shells hit the suburbs of Dorsa, Sheikh Hamid and Melik.", ["Dorsa", "Sheikh Hamid", "Melik"]),
        ("The villages of Saint Orlan and King Pelar are empty.", ["Saint Orlan", "King Pelar"]),
        ("Families fled the towns of Wedera, Asbo and San Talwa.", ["Wedera", "Asbo", "San Talwa"]),
        ("The quarters of Mbundi and Imam Sadir in Goma were hit.", ["Mbundi", "Imam Sadir", "Goma"]),
        ("He fled the villages of Asbo and Wedera, Sheikh Hamid.", ["Asbo", "Wedera"]),
        ("The villages of Asbo and Wedera, Sheikh Hamid said, are empty.", ["Asbo", "Wedera"]),
        ("People of the villages of Asbo and Sheikh Hamid met.", ["Asbo"]),
        ("The police and Sheikh Hamid met.", []),
        ("The suburbs of Dorsa and King Pelar know it.", ["Dorsa"]),
    ],
)
def test_a_title_in_a_list_of_quarters_is_part_of_a_name(text: str, found: list[str]) -> None:
    assert [one for row in places(text) for one in row] == ["?" + name for name in found]
