"""English constructions whose readings nobody doubts, so that none of them may be wrong."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import places, read, said, side, speaker


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("The head of the Donetsk People's Republic, Ivan Koval,", "head of the Donetsk People's Republic"),
        (
            "An aide to the head of the People's Republic, Ivan Koval,",
            "aide to the head of the People's Republic",
        ),
        ("The head of the town's Women's Council, Nina Koval,", "head of the town's Women's Council"),
    ],
)
def test_who_is_named_behind_a_body_is_not_called_as_the_body(written: str, role: str) -> None:
    told = speaker(f"{written} said it rained.")

    assert (told.name.split()[-1], told.role) == ("Koval", role)


GROUPS = [
    (
        "A rights group said 20 people had died. Emergency Lawyers said drones hit a market.",
        "Emergency Lawyers",
    ),
    (
        "A medical charity said 20 people had died. The Doctors Network said many were women.",
        "Doctors Network",
    ),
]


@pytest.mark.parametrize(("text", "name"), GROUPS)
def test_a_group_of_the_lead_is_the_one_named_next(text: str, name: str) -> None:
    assert {one for one, _ in said(text)} == {name}


def test_a_group_of_the_lead_is_no_body_of_the_un() -> None:
    text = "A medical charity said 20 people had died. UNICEF said many were children."

    assert [one for one, _ in said(text)] == ["medical charity", "UNICEF"]


@pytest.mark.parametrize(
    "served", ["former Royal Navy officer", "ex-Royal Marine", "retired Royal Air Force pilot"]
)
def test_who_served_the_british_crown_once_is_on_no_side(served: str) -> None:
    assert side(f"“Kupiansk holds,” said Robert Hill, a {served}.") == "independent"


@pytest.mark.parametrize(
    "office",
    [
        "the Sudan country director for Warm Road",
        "coordinator of the group Peace for All",
        "a civil society leader",
    ],
)
def test_who_leads_a_charity_serves_no_state(office: str) -> None:
    assert side(f"“Congo's army fled from Goma,” said Anna Hill, {office}.") == "independent"


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("Sudan's West Kordofan state", ["?Sudan", "?West Kordofan state"]),
        ("Sudan's war-torn North Darfur state", ["?Sudan", "?North Darfur state"]),
        (
            "Abu Zabad, a town in Sudan's West Kordofan state",
            ["?Abu Zabad", "?Sudan", "?West Kordofan state"],
        ),
    ],
)
def test_a_state_of_a_country_is_a_place(where: str, expected: list[str]) -> None:
    assert places(f"Drones hit a market in {where}, the UN said.") == [expected]


def test_a_state_with_a_government_of_its_own_is_not_where_it_happened() -> None:
    assert places("Gunmen came to Zaria, the Kaduna state governor, Uba Sani, said.") == [["?Zaria"]]


def test_what_others_call_it_is_not_quoted_from_who_speaks() -> None:
    [one] = read("Prosecutors say 200 people died in Kherson, in what locals call the “human safari”.")

    assert not one.direct_quote


def test_a_noun_that_has_meant_two_places_is_in_doubt() -> None:
    text = (
        "Troops have entered Kupiansk, the army said. Up to 150 were in the town, the army said. "
        "Izium was calm. In Izium, 20 people died. In Izium shops closed. "
    )
    last = "The army is unlikely to leave the town, DeepState said."

    assert read(text + last)[-1].doubts == (Doubt.IMPLIED_PLACE,)


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (
            "The strike hit a quarter of Izium, held since 2014, said the head of the region, Ivan Koval.",
            "Ivan Koval",
            "The strike hit a quarter of Izium, held since 2014",
        ),
        (
            "Drones hit the port of Berdiansk, occupied since 2022, said the region's governor, Ivan Koval.",
            "Ivan Koval",
            "Drones hit the port of Berdiansk, occupied since 2022",
        ),
        ("The treasurer, Nina Koval, said the fund was empty.", "Nina Koval", "the fund was empty"),
        ("Ivan Koval told the 161.ru news site that it rained.", "Ivan Koval", "it rained"),
        ("Kadugli, Sudan – Six soldiers died, the UN said.", "United Nations", "Six soldiers died"),
    ],
)
def test_who_speaks_and_the_words_are_whole(text: str, name: str, words: str) -> None:
    assert said(text) == [(name, words)]


@pytest.mark.parametrize("outlet", ["Kyiv Independent", "Ukrinform"])
def test_the_general_staff_of_a_ukrainian_outlet_reports_on_russia_too(outlet: str) -> None:
    text = "Rain fell on Kharkiv. Drones struck a refinery in Yaroslavl, the General Staff said."

    assert said(text, outlet)[-1][0] == "General Staff of the Armed Forces of Ukraine"


def test_a_place_in_a_name_that_is_shortened_behind_it_is_none() -> None:
    text = (
        "The attack hit the base of the UN Interim Security Force for Abyei (UNISFA) in Kadugli, the UN said."
    )

    assert places(text) == [["?Kadugli"]]


def test_the_health_ministry_of_the_palestinians_is_not_the_one_of_gaza() -> None:
    assert (
        speaker("The Palestinian health ministry said two people died.").name == "Palestinian Health Ministry"
    )


@pytest.mark.parametrize("trade", ["Odesa-based broker", "shipwright in Odesa"])
def test_one_of_a_trade_that_no_list_knows_is_nobody_named(trade: str) -> None:
    [one] = read(f"“Some are walking away,” said one {trade}.")

    assert Doubt.UNNAMED_SPEAKER in one.doubts


@pytest.mark.parametrize("aimed", ["a drone strike on Donetsk", "rockets that struck Donetsk"])
def test_whether_a_strike_on_donetsk_is_on_the_city_is_in_doubt(aimed: str) -> None:
    [one] = read(f"Two people were killed in {aimed}, Reuters said.")

    assert Doubt.PLACE in one.doubts


def test_a_call_sign_is_no_part_of_an_office() -> None:
    told = speaker("“We wait,” the commander of an assault group with the call sign Fox said.")

    assert (told.name, told.role) == ("Fox", "commander of an assault group")


SEVERAL = [
    ("the city's mayor and power firm DTEK", ["city's mayor", "DTEK"]),
    ("regional governor Oleh Kiper and grid operator Ukrenergo", ["Oleh Kiper", "Ukrenergo"]),
]


@pytest.mark.parametrize(("written", "names"), SEVERAL)
def test_a_person_and_a_company_are_two_speakers(written: str, names: list[str]) -> None:
    assert [name for name, _ in said(f"Rain fell on Odesa, {written} said.")] == names


def test_a_mayor_is_of_the_city_and_not_of_the_country_that_struck_it() -> None:
    assert side("Russia attacked the city of Odesa, its mayor said.") == "ua"


@pytest.mark.parametrize("doing", ["writing on X", "posting a photo on X", "citing rescuers"])
def test_how_it_was_said_between_commas_is_no_part_of_the_words(doing: str) -> None:
    assert [one for _, one in said(f"Governor Ivan Koval, {doing}, said a drone had hit a house.")] == [
        "a drone had hit a house"
    ]


def test_a_town_that_is_called_a_region_is_one() -> None:
    [one] = read("Two people died in the frontline region of Kherson, Reuters said.")

    assert [place.id for place in one.places] == [read("Two people died in Kherson region.")[0].places[0].id]


def test_what_another_calls_it_is_not_among_the_words() -> None:
    text = "Ukraine accused Russia of hitting a ward, which Moscow dismissed as “a provocation”."

    assert [(one.text, Doubt.NESTED in one.doubts) for one in read(text)] == [
        ("Russia of hitting a ward", False),
        ("as “a provocation”", True),
    ]


@pytest.mark.parametrize("crew", ["Energy workers", "Firefighters", "Reinforcements"])
def test_whence_crews_come_is_not_where_they_work(crew: str) -> None:
    assert places(f"{crew} from Izium have come to Kupiansk, the mayor said.") == [["Kupiansk"]]


@pytest.mark.parametrize(
    "event", ["the Davos forum", "the Munich Security Conference", "the Ramstein meeting"]
)
def test_an_event_called_by_a_town_is_no_place(event: str) -> None:
    assert places(f"Zelenskyy said he would not go to {event}.") == [[]]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("The RSF's ally, the SPLM-N,", "Sudan People's Liberation Movement-North"),
        ("Moscow's ally, Belarus,", "Belarusian government"),
    ],
)
def test_an_ally_is_who_is_named_behind_it(written: str, name: str) -> None:
    assert [one for one, _ in said(f"{written} said it rained.")] == [name]


def test_a_spokesman_named_later_speaks_for_whom_he_is_said_to() -> None:
    text = (
        "An Israeli army spokesperson said it rained. The committee's spokesman, Ivan Koval, said it snowed."
    )

    assert [one for one, _ in said(text)] == ["Israeli army spokesperson", "Ivan Koval"]


def test_a_quotation_that_goes_on_from_a_guess_is_still_one() -> None:
    text = "Nina Bondar has a stall. Olha Koval has a van. “It is cold,” she said. “It is dark.”"

    assert [one.direct_quote for one in read(text)[-2:]] == [True, True]


BUILDINGS = [
    "1,100 Kyiv apartment buildings",
    "a Kyiv subway station",
    "two Kyiv hospitals",
    "a Kyiv shopping mall",
]


@pytest.mark.parametrize("what", BUILDINGS)
def test_buildings_of_a_capital_are_in_it(what: str) -> None:
    assert places(f"The attack hit {what}, Reuters said.") == [["Kyiv"]]


def test_a_state_that_also_struck_is_not_where_it_did() -> None:
    assert places("Russia also struck Kupiansk, Reuters said.") == [["Kupiansk"]]


def test_towns_joined_before_what_they_have_are_no_river() -> None:
    text = "The Pokrovsk and Kupiansk power plants were struck, Reuters said."

    assert places(text) == [["Pokrovsk", "Kupiansk"]]


@pytest.mark.parametrize("silent", ["without elaborating", "without giving any further details"])
def test_what_was_left_unsaid_is_no_part_of_the_words(silent: str) -> None:
    assert [one for _, one in said(f"Governor Ivan Koval said a drone had hit a house {silent}.")] == [
        "a drone had hit a house"
    ]


@pytest.mark.parametrize("who", ["A medic serving near Izium", "An aid worker in Izium"])
def test_one_who_helps_without_a_name_is_nobody_named(who: str) -> None:
    [one] = read(f"{who} said it rained.")

    assert Doubt.UNNAMED_SPEAKER in one.doubts


@pytest.mark.parametrize("agency", ["Polish Air Navigation Services Agency", "Romanian maritime agency"])
def test_an_agency_that_guides_traffic_is_its_states(agency: str) -> None:
    assert side(f"The {agency} said it rained.") == "other"


def test_a_russian_regulator_of_media_is_russias() -> None:
    assert side("State media regulator Roskomnadzor said the app had failed.") == "ru"


def test_an_official_and_media_are_two_speakers() -> None:
    text = "The crossing was open, an Israeli official and Egyptian state media said."

    assert [name for name, _ in said(text)] == ["Israeli official", "Egyptian state media"]


def test_states_listed_before_others_are_one_speaker_together() -> None:
    text = "Jordan, Egypt, Qatar and five other countries said they would go."

    assert [name for name, _ in said(text)] == ["Jordan, Egypt, Qatar and five other countries"]


@pytest.mark.parametrize("force", ["air force", "navy"])
def test_a_states_force_is_no_headquarters_that_spoke(force: str) -> None:
    text = f"“It is calm,” Ukraine's headquarters for prisoners said. Drones came, the {force} said."

    assert said(text)[-1][0] != "Ukraine's headquarters for prisoners"


@pytest.mark.parametrize("asked", ["who asked that her name not be used", "who asked not to be identified"])
def test_who_asked_not_to_be_named_is_nobody_named(asked: str) -> None:
    [one] = read(f"“We had a club,” said a former school director, {asked}.")

    assert Doubt.UNNAMED_SPEAKER in one.doubts


@pytest.mark.parametrize("name", ["Khartoum", "Beirut"])
def test_an_airport_of_a_capital_is_in_it(name: str) -> None:
    assert places(f"{name} International Airport was hit, Reuters said.") == [[f"?{name}"]]


@pytest.mark.parametrize(("where", "meant"), [("in", "ivanivka-kharkiv"), ("12 kilometers from", None)])
def test_how_far_a_region_is_tells_no_namesakes_apart(where: str, meant: str | None) -> None:
    text = f"Troops fought in Ivanivka. They were stopped {where} the Kharkiv region."

    assert read(text)[0].places[0].id == meant
