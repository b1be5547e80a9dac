"""Who speaks in English: every opening and locution, bodies of every make, and sentences that nobody says."""

import pytest

from domain.statement import Speaker, SpeakerKind
from tests.extraction.reading import read, said

SPEAKERS = (
    "Petro Lysenko",
    "Mayor Petro Lysenko",
    "Then-president Petro Lysenko",
    "Chief of staff Petro Lysenko",
    "Private Petro Lysenko",
)
BODIES = (
    "Sudan Tribune",
    "Nation Today",
    "Free Voice of Burma",
    "the commission of inquiry",
    "the Congolese monitoring group",
    "the Geological Survey",
    "the Committee to Protect Rivers",
    "Steppe Watch",
    "Rivers Now",
    "the Steppe Humanitarian Research Lab",
    "the Federation of Red Cross and Red Crescent Societies",
    "the WHO",
)
SAYINGS = (
    "{Who} made it clear that the bridge was shut.",
    "{Who} had this to say: “The bridge is shut.”",
    "{Who} took to Telegram to say the bridge was shut.",
    "{Who} drew attention to the fact that the bridge was shut.",
    "{Who} said late on Monday the bridge was shut.",
    "Per {who}, the bridge was shut.",
    "The bridge was shut, as confirmed by {who}.",
    "The tunnel was open, with {who} saying that the bridge was shut.",
)


def _inside(who: str) -> str:
    return who[0].lower() + who[1:] if who.startswith(("Mayor", "Then", "Chief", "Private")) else who


@pytest.mark.parametrize("who", SPEAKERS)
@pytest.mark.parametrize("saying", SAYINGS)
def test_a_person_speaks_in_every_locution(who: str, saying: str) -> None:
    text = saying.format(Who=who, who=_inside(who)).replace(",,", ",").replace(",.", ".")

    assert [speaker for speaker, _ in said(text)] == ["Petro Lysenko"]


def test_an_age_stands_between_a_name_and_its_apposition() -> None:
    assert said("Petro Lysenko, 62, a retired teacher, said the bridge was shut.")[0][0] == "Petro Lysenko"


@pytest.mark.parametrize("who", BODIES)
@pytest.mark.parametrize("saying", SAYINGS)
def test_a_body_keeps_its_whole_name(who: str, saying: str) -> None:
    text = saying.format(Who=who[0].upper() + who[1:], who=who)
    [(speaker, _)] = said(text)

    assert speaker in (who.removeprefix("the "), "World Health Organization")


@pytest.mark.parametrize(
    "opening", ["In his view", "By his count", "In his estimation", "By Lysenko's count"]
)
def test_a_view_or_a_count_is_the_last_speakers(opening: str) -> None:
    text = f"Petro Lysenko, the mayor, said the bridge was shut. {opening}, forty houses were lost."

    assert [speaker for speaker, _ in said(text)] == ["Petro Lysenko", "Petro Lysenko"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor said goodbye to his driver.",
        "The mayor told the truth.",
        "The army called off the search.",
        "The flood claimed more than 40 lives.",
        "The army added 40 men to the brigade.",
        "The minister concluded the talks on Monday.",
        "Bread costs 20 dollars per kilo.",
        "They left, per a decision of the cabinet.",
        "By contrast, the bridge stood.",
    ],
)
def test_what_only_looks_like_speech_is_nobodys(sentence: str) -> None:
    assert said(sentence)[0][0] is None


@pytest.mark.parametrize(
    ("body", "noun"),
    [
        ("The Rapid Support Forces", "The paramilitary group"),
        ("Hezbollah", "The militant group"),
        ("The Houthis", "The rebels"),
        ("NATO", "The alliance"),
        ("The African Union", "The bloc"),
        ("The Steppe National Union", "The SNU"),
        ("The National Steppe Center", "The Oslo-based center"),
        ("The Syrian Observatory for Human Rights", "The war monitor"),
        ("The World Health Organization", "The UN health agency"),
        ("The Steppe Rights Watch", "The rights group"),
    ],
)
def test_a_common_noun_is_the_body_just_heard(body: str, noun: str) -> None:
    [(first, _), (second, _)] = said(f"{body} said the bridge was shut. {noun} added that the road was open.")

    assert first == second is not None


@pytest.mark.parametrize(
    ("body", "noun"),
    [
        ("The defence ministry", "The militant group"),
        ("The Sudanese Armed Forces", "The group"),
        ("Amnesty International", "The rebels"),
        ("The city council", "The agency"),
    ],
)
def test_a_common_noun_of_another_sort_is_somebody_else(body: str, noun: str) -> None:
    [(first, _), (second, _)] = said(f"{body} said the bridge was shut. {noun} added that the road was open.")

    assert first != second


@pytest.mark.parametrize(
    ("role", "noun"),
    [
        ("a surgeon", "the doctor"),
        ("a seismologist", "the scientist"),
        ("a paramedic", "the medic"),
        ("Ukraine's president", "the Ukrainian president"),
        ("a senator", "the lawmaker"),
    ],
)
def test_another_word_for_the_trade_is_the_same_person(role: str, noun: str) -> None:
    text = f"Petro Lysenko, {role}, said the bridge was shut. “The road is open,” {noun} said."

    assert [speaker for speaker, _ in said(text)] == ["Petro Lysenko", "Petro Lysenko"]


THINGS = (
    "The fall of Pokrovsk",
    "Kyiv's losses",
    "The rebels' withdrawal",
    "The bombing of the town by Russian forces",
    "The army's collapse",
    "Experience",
    "The number of drones",
    "It",
)
SHOWN = (
    "{} means that the front is weak.",
    "{} left no doubt that the front was weak.",
    "{} proved that the front was weak.",
)


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("shown", SHOWN)
def test_a_thing_says_nothing(thing: str, shown: str) -> None:
    text = "The army said the bridge was shut. " + shown.format(thing)

    assert [speaker for speaker, _ in said(text)] == ["army", None]


@pytest.mark.parametrize("state", ["is clear", "was certain", "was reported", "is said", "means"])
def test_it_is_nobody_where_the_verb_is_impersonal(state: str) -> None:
    assert said(f"The UN said the bridge was shut. It {state} that the front is weak.")[-1][0] is None


@pytest.mark.parametrize(
    "house", ["The hospital", "The town's airport", "The plant in Enerhodar", "Both sides"]
)
def test_a_house_in_which_people_work_may_say_something(house: str) -> None:
    assert said(f"{house} said that the front was quiet.")[-1][0] is not None


def test_that_behind_a_preposition_begins_no_words() -> None:
    assert said("The army reported 23 clashes in that sector.") == [("army", "23 clashes in that sector")]


@pytest.mark.parametrize(
    "study", ["Initial investigations by", "Figures from", "An analysis by", "Estimates by"]
)
def test_a_study_is_its_authors(study: str) -> None:
    assert said(f"{study} the Steppe Institute suggest that the bridge was shut.")[0][0] == "Steppe Institute"


def test_an_office_behind_the_name_says_more_than_a_rank_cut_short_before_it() -> None:
    [statement] = read("“Nobody left,” said Col. Danylo Repka, spokesman for the eastern command.")

    assert statement.speaker is not None
    assert statement.speaker.role == "spokesman for the eastern command"


@pytest.mark.parametrize("speaker", ["WHO spokesperson", "WHO official", "W.H.O. spokesman"])
def test_those_of_the_health_organization_are_of_no_side(speaker: str) -> None:
    [one] = read(f"A {speaker} said that Kharkiv was hit.")

    assert one.speaker == Speaker(speaker, SpeakerKind.AID, "independent", None)


def test_who_in_capitals_is_no_organization() -> None:
    assert all(one.speaker is None for one in read("WHO SAID THAT IT RAINED? OF ALL MEN WHO SPOKE, NOBODY."))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Putin himself said it rained.", "Vladimir Putin"),
        ("Petro Lysenko himself said it rained.", "Petro Lysenko"),
        ("The army itself said it rained.", "army"),
    ],
)
def test_himself_is_no_part_of_the_name(text: str, name: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert one.speaker.name == name


def test_a_mediums_video_is_not_that_of_the_brigade_which_has_just_spoken() -> None:
    first, second = read(
        "The 3rd Brigade said it rained. Reuters geolocated video showing a flag at the gate."
    )

    assert first.speaker == Speaker("3rd Brigade", SpeakerKind.MILITARY, None, None)
    assert second.speaker is None
