"""What agencies write about the front: commanders without names, denials, pictures of a day, offices."""

import pytest

from domain.statement import Stance
from tests.extraction.reading import places, read, said, side, speaker


@pytest.mark.parametrize("told", ["Reuters", "the Kyiv Independent", "the AFP agency", "Sky News"])
def test_whom_it_was_told_is_no_part_of_a_place_behind_it(told: str) -> None:
    text = f"Mayor Petro Lysenko told {told} Kupiansk was shelled."

    assert said(text) == [("Petro Lysenko", "Kupiansk was shelled")]
    assert places(text) == [["Kupiansk"]]


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("Mayor Petro Lysenko", "mayor"),
        ("Kharkiv Mayor Petro Lysenko", "Kharkiv Mayor"),
        ("Kharkiv regional governor Petro Lysenko", "Kharkiv regional governor"),
        ("Regional governor Petro Lysenko", "regional governor"),
        ("Deputy Prime Minister Petro Lysenko", "Deputy Prime Minister"),
        ("Petro Lysenko, Head of the Kharkiv administration,", "head of the Kharkiv administration"),
    ],
)
def test_only_the_first_letter_of_an_office_alone_is_made_small(written: str, role: str) -> None:
    assert speaker(f"{written} said it rained.").role == role


@pytest.mark.parametrize("when", ["published on Nov. 9", "posted on November 9", "shared on Monday"])
def test_the_day_a_picture_was_published_is_not_that_of_the_event(when: str) -> None:
    [one] = read(f"Footage {when} shows troops entering Kupiansk.")

    assert (one.happened_on, one.figures) == (None, ())


def test_the_day_a_picture_was_taken_is_that_of_the_event() -> None:
    [one] = read("Footage filmed on Nov. 9 shows troops entering Kupiansk.")

    assert str(one.happened_on) == "2025-11-09"


@pytest.mark.parametrize(
    "who",
    [
        "Authorities in the occupied part of Kherson region",
        "Officials from the de facto administration in Donetsk",
        "An official in the occupied part of the Zaporizhzhia region",
    ],
)
def test_who_governs_an_occupied_part_is_of_the_side_that_holds_it(who: str) -> None:
    assert side(f"{who} said it rained.") == "ru"


def test_who_governs_what_is_no_longer_occupied_is_not() -> None:
    assert side("Authorities in the formerly occupied part of Kharkiv region said it rained.") == "ua"


def test_what_a_state_dismissed_as_something_is_the_claim_before() -> None:
    text = "Moscow said its army had crossed into Kupiansk, a claim Kyiv has dismissed as propaganda."

    assert said(text) == [
        ("Ukraine's government", "Moscow said its army had crossed into Kupiansk"),
        ("Russia's government", "its army had crossed into Kupiansk"),
    ]
    assert [one.stance for one in read(text)] == [Stance.DENIES, Stance.ASSERTS]


@pytest.mark.parametrize("close", ["told Reuters", "said", "told AFP by telephone", "said on Monday"])
@pytest.mark.parametrize("where", ["defending", "fighting near", "stationed near"])
def test_somebody_who_is_described_may_close_the_sentence(where: str, close: str) -> None:
    [one] = read(f"It rained, the commander of a brigade {where} Kupiansk {close}.")

    assert one.speaker is not None
    assert (one.speaker.name, one.text) == ("commander of a brigade", "It rained")


@pytest.mark.parametrize(
    "reason", ["in line with military protocol", "for security reasons", "under army rules"]
)
def test_why_only_a_call_sign_is_given_may_stand_behind_it(reason: str) -> None:
    text = f"The commander, who asked to be identified only by his call sign, Skif, {reason}, said it rained."

    assert said(text) == [("Skif", "it rained")]


@pytest.mark.parametrize("who", ["A drone operator fighting in", "A sniper near", "A soldier defending"])
def test_where_a_soldier_fights_is_what_their_words_are_about(who: str) -> None:
    assert places(f"{who} Kupiansk told Reuters that the road was cut.") == [["Kupiansk"]]


@pytest.mark.parametrize("how", ["hitting mainly", "striking primarily", "targeting mostly", "hitting"])
def test_a_capital_that_was_mainly_hit_is_a_place(how: str) -> None:
    assert places(f"Russia launched missiles, {how} Kyiv.") == [["Kyiv"]]


def test_local_is_no_resident_before_another_noun() -> None:
    assert speaker("Olena Koval, a local council member, said it rained in Kharkiv.").kind == "official"
    assert speaker("Olena Koval, a local, said it rained in Kharkiv.").kind == "resident"


@pytest.mark.parametrize("where", ["direction", "sector", "area", "district"])
def test_who_fights_in_a_direction_may_report(where: str) -> None:
    text = f"A Ukrainian brigade operating in the Pokrovsk {where} reported on November 11 that it rained."
    [one] = read(text)

    assert one.speaker is not None
    assert (one.speaker.name, one.text, str(one.said_on)) == ("Ukrainian brigade", "it rained", "2025-11-11")


@pytest.mark.parametrize("who", ["Another", "A second", "A third"])
def test_one_more_blogger_is_of_the_side_of_the_one_before(who: str) -> None:
    text = f"A Russian milblogger claimed that it rained. {who} milblogger denied it."

    assert speaker(text, 1).side == "ru"


def test_whom_the_registry_knows_without_an_office_may_be_named_behind_it() -> None:
    text = "It rained, the head of the local military administration said. Andrii Besedin said it froze."

    assert [who for who, _ in said(text)] == ["Andrii Besedin", "Andrii Besedin"]


def test_the_militarys_general_staff_is_the_general_staff() -> None:
    name = speaker("The Ukrainian military's General Staff said it rained.").name

    assert name == "General Staff of the Armed Forces of Ukraine"


def test_the_region_of_a_governor_abroad_is_written_whole() -> None:
    text = "The governor of the Kursk Region, Petr Lysenko, said that drones flew over the region."

    assert places(text) == [["?Kursk Region*"]]


def test_one_of_the_sources_is_of_their_side() -> None:
    text = "Two Ukrainian military sources told Reuters it rained. One of the sources said it froze."

    assert speaker(text, 1).side == "ua"


@pytest.mark.parametrize("audience", ["the national newscast", "a video conference", "the telethon"])
def test_an_audience_that_no_list_knows_may_close_the_sentence(audience: str) -> None:
    text = f"It rained, spokesman Viktor Trehubov told {audience}."

    assert [words for _, words in said(text)] == ["It rained"]


@pytest.mark.parametrize(
    "unit", ["operational-strategic grouping", "operational-tactical group", "tactical group"]
)
def test_a_grouping_called_by_a_town_is_not_there(unit: str) -> None:
    assert places(f"Soldiers of the Kupiansk {unit} hit Pokrovsk.") == [["Pokrovsk"]]


@pytest.mark.parametrize(
    ("opening", "doubts"),
    [
        ("As reported,", 0),
        ("As previously reported,", 0),
        ("As reported by Ukrinform,", 0),
        ("As Ukrinform reported earlier,", 0),
        ("As reported by someone,", 1),
    ],
)
def test_the_outlets_own_reminder_is_narration_beyond_doubt(opening: str, doubts: int) -> None:
    [one] = read(f"{opening} drones hit Kupiansk on Tuesday.", "Ukrinform")

    assert (one.speaker, len(one.doubts)) == (None, doubts)


def test_a_front_that_is_no_line_is_no_denial() -> None:
    [one] = read("“There is no front line in the classic sense,” the commander said.")

    assert one.stance is Stance.ASSERTS


def test_a_press_chief_with_a_name_speaks_not_the_battlegroup() -> None:
    text = "Units hit Kupiansk, the battlegroup's press center chief Petr Lysenko told TASS."

    assert [who for who, _ in said(text)] == ["Petr Lysenko"]


@pytest.mark.parametrize("office", ["Defense Ministry in Moscow", "Defence Ministry in Moscow"])
def test_the_ministry_in_a_capital_is_that_states(office: str) -> None:
    assert speaker(f"Drones were shot down, the {office} said.").name == "Russian Defense Ministry"


def test_officials_in_a_neighbouring_state_are_its_own() -> None:
    text = "Drones hit Kharkiv, Governor Petro Lysenko said. In neighboring Moldova, officials reported rain."

    assert speaker(text, 1).side == "other"


def test_something_that_is_disputed_is_all_before() -> None:
    text = "Russia claims to have captured Kupiansk, something Western analysts dispute."

    assert said(text)[0] == ("Western analysts", "Russia claims to have captured Kupiansk")


def test_who_gives_a_call_sign_is_what_they_were_introduced_as() -> None:
    who = speaker("Another soldier, a medic who goes by the callsign Pysar, said it rained.")

    assert (who.name, who.kind) == ("Pysar", "military")


@pytest.mark.parametrize(
    "tail", ["without elaborating", "without giving details", "citing police", "referring to the port"]
)
@pytest.mark.parametrize("words", ["It rained in Kupiansk", "“It rained in Kupiansk,”"])
def test_how_it_was_said_is_no_part_of_the_words(words: str, tail: str) -> None:
    comma = "" if words.endswith("”") else ","
    text = f"{words}{comma} Petro Lysenko said, {tail}."

    assert said(text)[0][1] == words


def test_what_analysts_question_is_all_before() -> None:
    text = "The army said its troops cleared the area, a figure that outside analysts have questioned."

    assert said(text)[0] == ("outside analysts", "The army said its troops cleared the area")


def test_where_a_soldier_recovers_is_not_what_their_words_are_about() -> None:
    text = "“They are everywhere,” said Serhii, an infantryman recovering at a hospital in Kupiansk."

    assert places(text) == [[]]


@pytest.mark.parametrize("who", ["Russian pro-war channels", "Local Telegram channels"])
def test_channels_without_a_name_are_nobody_named(who: str) -> None:
    assert speaker(f"{who} said it rained.").kind == "unnamed"


def test_a_service_with_its_letters_before_it_is_the_one_known() -> None:
    name = speaker("Ukraine's SBU security service said drones hit a plant.").name

    assert name == "Security Service of Ukraine"
