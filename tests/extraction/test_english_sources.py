"""English speakers without a name, with a title, or behind a medium that cites them."""

import pytest

from tests.extraction.reading import said

UNNAMED = (
    "two poets in the town",
    "three landlords",
    "several cousins of the mayor",
    "a hotelier at the scene",
    "a nurse who asked not to be named",
    "a guard who declined to be named",
    "two aid workers with the Norwegian Refugee Council",
    "a diplomat close to the government",
    "three high-ranking officers",
    "people briefed on the talks",
    "informed sources",
    "two mayors",
)


@pytest.mark.parametrize("who", UNNAMED)
@pytest.mark.parametrize(
    "saying",
    [
        "{Who} said the bridge was shut.",
        "{Who} confirmed that the bridge was shut.",
        "According to {who}, the bridge was shut.",
        "The bridge was shut, {who} said.",
        "Reuters quoted {who} as saying the bridge was shut.",
    ],
)
def test_people_without_a_name_are_found_with_what_is_said_of_them(who: str, saying: str) -> None:
    [(speaker, _)] = said(saying.format(who=who, Who=who[0].upper() + who[1:]))

    noun = who.removeprefix("a ").removeprefix("two ").removeprefix("three ").removeprefix("several ")
    assert speaker is not None
    assert noun.lower().startswith(
        speaker.lower().removeprefix("two ").removeprefix("three ").removeprefix("several ")
    )


def test_a_verb_that_only_looks_like_an_idiom_says_something() -> None:
    assert said("The mayor denied that water supplies were low.")[0][0] == "mayor"


@pytest.mark.parametrize(
    "after",
    [
        "Petro Lysenko, the mayor, said this on Telegram.",
        "Mayor Petro Lysenko reported this on Monday, according to Reuters.",
        "This was announced on Wednesday by the mayor, Petro Lysenko.",
        "That is according to Mayor Petro Lysenko.",
        "The information was confirmed on Monday by Mayor Petro Lysenko.",
        "Petro Lysenko said this on Facebook following a visit to the front, Ukrinform reports.",
        "Mayor Petro Lysenko reported this after talks with the police.",
        "Petro Lysenko wrote about this on Facebook, according to Ukrinform.",
        "Such data was published by Petro Lysenko.",
        "The relevant statement was made by Mayor Petro Lysenko during a telethon.",
    ],
)
def test_a_sentence_that_names_who_said_the_one_before_is_no_statement(after: str) -> None:
    assert said(f"Three people died in the attack. {after}") == [
        ("Petro Lysenko", "Three people died in the attack.")
    ]


@pytest.mark.parametrize(
    "after",
    [
        "Petro Lysenko said this on Monday, adding that the bridge was shut.",
        "Mayor Petro Lysenko reported this after a strike, stressing that the bridge was shut.",
        "This was announced by the mayor, Petro Lysenko, who added that the bridge was shut.",
    ],
)
def test_who_said_the_sentence_before_may_add_words_of_their_own(after: str) -> None:
    assert said(f"Three people died in the attack. {after}") == [
        ("Petro Lysenko", "Three people died in the attack."),
        ("Petro Lysenko", "the bridge was shut"),
    ]


def test_this_before_a_noun_begins_what_is_said() -> None:
    assert said("The mayor of Izium said this winter would be hard.")[0][1] == "this winter would be hard"


def test_that_before_a_comma_begins_what_is_said() -> None:
    text = "The bridge was shut. Petro Lysenko said that, on Wednesday, the road was open."

    assert said(text)[0][0] is None


@pytest.mark.parametrize("first", ["A senior official", "A Red Cross worker in the town"])
def test_the_source_is_who_spoke_last_without_a_name(first: str) -> None:
    [(one, _), (two, _)] = said(f"{first} said the bridge was shut. “The road is open,” the source said.")

    assert one == two


@pytest.mark.parametrize("of", ["of", "from", "with", "at"])
@pytest.mark.parametrize("body", ["the Steppe Institute", "UNRWA", "Volta", "the 47th Brigade"])
def test_a_person_of_a_body_is_the_person(of: str, body: str) -> None:
    assert said(f"“The bridge is shut,” said Kyle Marsh {of} {body}.")[0][0] == "Kyle Marsh"


@pytest.mark.parametrize(
    "title", ["Lt. Gen.", "Sgt", "Rev.", "Mullah", "Prince", "Crown Prince", "Chief Justice", "Comrade"]
)
def test_a_title_is_no_part_of_the_name(title: str) -> None:
    assert (
        said(f"“The bridge is shut,” said {title} Kyle Marsh, the region's governor.")[0][0] == "Kyle Marsh"
    )


def test_a_title_stands_between_an_office_and_its_holder() -> None:
    text = "The UN's deputy envoy, Mr. Kyle Marsh, said the bridge was shut."

    assert said(text)[0][0] == "Kyle Marsh"


@pytest.mark.parametrize(
    "sentence",
    [
        "State television, citing the interior ministry, said the bridge was shut.",
        "The bridge was shut, Reuters reported, citing the interior ministry.",
        "The bridge was shut, state media said, quoting the interior ministry.",
    ],
)
def test_whom_a_medium_cites_is_the_speaker(sentence: str) -> None:
    [(speaker, words)] = said(sentence)

    assert (speaker, words.lower()) == ("interior ministry", "the bridge was shut")


def test_a_statement_is_his_who_issued_it() -> None:
    text = "The defence ministry issued a statement on Monday. “The bridge is shut,” the statement read."

    assert said(text)[1][0] == "defence ministry"


def test_a_report_that_is_only_introduced_speaks_for_itself() -> None:
    text = "The mayor said the bridge was shut. A UN-backed report found that it was safe."

    assert [speaker for speaker, _ in said(text)] == ["mayor", "UN-backed report"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Some residents have refused to leave, said Petro Lysenko, the mayor.", "Petro Lysenko"),
        ("A senior official called for a ceasefire.", "senior official"),
        ("The mayor asked residents not to return.", "mayor"),
        ("The ministry named the villages as Dubrava and Lypivka.", "ministry"),
        ("Military experts see the city as a gate.", "Military experts"),
        ("New arrivals in the camp describe looting.", "New arrivals in the camp"),
        ("Moscow tells a different story.", None),
        ("A girl named Nina was there.", None),
        ("A psychologist wrote down the names.", None),
        ("The kidnappers demanded a ransom.", None),
    ],
)
def test_verbs_say_something_with_what_belongs_to_them(sentence: str, speaker: str | None) -> None:
    assert said(sentence)[0][0] == speaker


def test_a_sentence_that_ends_in_a_colon_announces_the_next_paragraph() -> None:
    text = "Mayor Petro Lysenko wrote in a later post:\n\n“The fire is out. Two people are in hospital.”"

    assert said(text) == [("Petro Lysenko", "“The fire is out. Two people are in hospital.”")]


@pytest.mark.parametrize(
    "who",
    [
        "a gunner, call sign Lys",
        "a gunner with the call sign Lys",
        "a gunner with the call sign “Lys”",
        "a gunner who goes by the call sign Lys",
        "a gunner known as Lys",
        "a gunner nicknamed Lys",
        "a gunner who identified himself only as Lys",
        "a gunner who asked to be identified only by his call sign, Lys",
        "a gunner, call sign Dancer",
        "a nurse who gave only her first name, Nadia",
        "Nadia, a nurse who gave only her first name",
    ],
)
@pytest.mark.parametrize("saying", ["{Who}, said the bridge was shut.", "“The bridge is shut,” said {who}."])
def test_a_name_that_is_given_behind_a_trade_is_the_speakers(who: str, saying: str) -> None:
    text = saying.format(who=who, Who=who[0].upper() + who[1:]).replace("as Lys,", "as Lys")

    assert said(text)[0][0] in ("Lys", "Dancer", "Nadia")


def test_an_opener_before_a_trade_is_no_name() -> None:
    assert said("Meanwhile, a nurse said the bridge was shut.")[0][0] == "nurse"
