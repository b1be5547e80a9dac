"""One statement: whose words, in which language, where else published, and what is not known."""

from dataclasses import replace
from datetime import date

import pytest

from domain.language import Language, Names
from domain.statement import Appearance, Speaker, SpeakerKind, Stance, Statement
from rendering.reader import reader
from rendering.statements import shown
from tests.rendering.builders import (
    ANALYSTS,
    EXPERT,
    MINISTRY,
    MYRNOHRAD,
    NOON,
    POKROVSK,
    REGION,
    SIDES,
    appearance,
    news,
    statement,
)

READER = reader(Language.EN, SIDES, NOON)
ENGLISH = appearance("the road is open", source="Example News")
UKRAINIAN = appearance("дорогу відкрито", source="Приклад", language=Language.UK)
RUSSIAN = appearance("дорога открыта", source="Пример", language=Language.RU)


def block(each: Statement, language: Language = Language.EN) -> list[str]:
    who = reader(language, SIDES, NOON)
    return str(shown(each, news(each), who).block(400, who)).splitlines()


def words_for(language: Language, *appearances: Appearance) -> str:
    return block(statement(appearances=appearances), language)[1]


def test_a_statement_is_three_lines() -> None:
    assert block(statement()) == [
        "Ukraine · <b>Danylo Horobets</b>, chief of staff",
        "The road is open",
        'published 11 Nov · <a href="https://example.org/a">Example News</a>',
    ]


def test_an_expert_has_no_side_and_the_unnamed_no_name() -> None:
    assert block(statement(speaker=EXPERT))[0] == "<b>Taras Vilnyi</b>, military expert"
    assert block(statement(speaker=ANALYSTS))[0] == "<b>some analysts</b>, no name given"


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("spokesman for the River Guard", "spokesman for the River Guard (англійською)"),
        ("представитель «Речной стражи»", "представитель «Речной стражи»"),
        ("представитель «Выставки»", "представитель «Выставки» (російською)"),
        ("речник «Річкової варти»", "речник «Річкової варти»"),
        ("spokesman for the 63rd brigade", "речник 63-ї бригади"),
    ],
)
def test_a_role_that_stays_in_another_language_is_marked(role: str, shown: str) -> None:
    speaker = Speaker("Iryna Lan", SpeakerKind.MILITARY, "ua", role)

    assert block(statement(speaker=speaker), Language.UK)[0] == f"Україна · <b>Iryna Lan</b>, {shown}"


def test_whose_letters_do_not_tell_is_marked_by_its_article() -> None:
    speaker = Speaker("Iryna Lan", SpeakerKind.MILITARY, "ua", "координатор фонду")

    told = statement(speaker=speaker, appearances=[UKRAINIAN])

    assert block(told)[0] == "Ukraine · <b>Iryna Lan</b>, координатор фонду (in Ukrainian)"


def test_a_body_goes_by_its_name_alone() -> None:
    body = Speaker("Town administration", SpeakerKind.OFFICIAL, "ua")

    assert block(statement(speaker=body))[0] == "Ukraine · <b>Town administration</b>"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "the road is open"),
        (Language.UK, "дорогу відкрито"),
        (Language.RU, "дорога открыта"),
    ],
)
def test_everybody_is_shown_the_appearance_in_their_language(language: Language, words: str) -> None:
    assert words_for(language, ENGLISH, UKRAINIAN, RUSSIAN) == words


def test_who_asks_in_russian_reads_ukrainian_rather_than_a_third_language() -> None:
    assert words_for(Language.RU, ENGLISH, UKRAINIAN) == "дорогу відкрито (на украинском)"


def test_who_asks_in_ukrainian_is_not_shown_russian_before_the_original() -> None:
    assert words_for(Language.UK, ENGLISH, RUSSIAN) == "the road is open (англійською)"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "дорогу відкрито (in Ukrainian)"),
        (Language.RU, "дорогу відкрито (на украинском)"),
    ],
)
def test_an_original_in_another_language_is_marked(language: Language, words: str) -> None:
    assert words_for(language, UKRAINIAN) == words


def test_the_original_is_the_earliest_appearance() -> None:
    later = appearance("дорога открыта", language=Language.RU, published=date(2025, 11, 12))

    assert words_for(Language.EN, later, UKRAINIAN) == "дорогу відкрито (in Ukrainian)"


def test_reprints_are_counted_by_outlet() -> None:
    once_more = appearance("the road is open", source="Example News", url="https://example.org/b")

    assert block(statement(appearances=[ENGLISH, once_more]))[3:] == []
    assert block(statement(appearances=[ENGLISH, once_more, UKRAINIAN, RUSSIAN]))[3:] == [
        "Same words in 2 more outlets."
    ]


def test_a_place_that_only_the_text_before_names_is_said_not_to_be_named() -> None:
    assert block(statement(implied_by=""))[1] == "The road is open (place not named)"
    assert block(statement(implied_by="the city"))[1] == "The road is open"
    assert block(statement(place=MYRNOHRAD, implied_by=""))[1] == "The road is open"


def test_in_a_regions_answer_each_statement_says_which_place_it_is_about() -> None:
    who = reader(Language.UK, SIDES, NOON)
    each = statement("дорогу відкрито", appearances=[UKRAINIAN])
    about = news(each, place=REGION)
    named = replace(about, mentioned=(POKROVSK,))

    assert shown(each, about, who).span(400) == "дорогу відкрито (Pokrovsk)"
    assert shown(each, named, who).span(400) == "дорогу відкрито (Покровськ)"
    assert shown(statement(place=REGION), named, READER).span(400) == "The road is open"


def test_a_city_two_districts_of_which_are_told_of_is_named_once() -> None:
    each = statement()
    [whole] = each.places
    districts = (replace(whole, as_written="the Lazurnyi"), replace(whole, as_written="Tsentr districts"))
    told = replace(each, places=districts)

    assert shown(told, news(told, place=REGION), READER).span(400) == "The road is open (Pokrovsk)"


def test_long_words_are_cut_where_it_shows() -> None:
    each = statement("“The road to the town is open again for everybody”")

    assert shown(each, news(each), READER).span(30) == "“The road to the town is…”"


def test_an_address_that_is_none_leaves_the_outlet_without_a_link() -> None:
    spoof = statement(appearances=[appearance(url="javascript:alert(1)")])

    assert block(spoof)[2] == "published 11 Nov · Example News"


def test_a_name_that_would_break_out_of_its_line_stays_on_it() -> None:
    spoofer = Speaker("A\n<b>Ukraine</b>\u202e", SpeakerKind.OFFICIAL, "ua", "role\n\nrole")

    assert block(statement(speaker=spoofer))[0] == (
        "Ukraine · <b>A &lt;b&gt;Ukraine&lt;/b&gt;</b>, role role"
    )


def test_what_cannot_be_read_at_all_leaves_dots() -> None:
    nobody = Speaker("\u200b", SpeakerKind.OFFICIAL, "ua")

    assert block(statement(speaker=nobody, appearances=[appearance(" \u202e", source="")])) == [
        "Ukraine · <b>…</b>",
        "…",
        'published 11 Nov · <a href="https://example.org/a">…</a>',
    ]


def test_a_well_known_speaker_is_named_in_the_readers_language() -> None:
    names = Names("Volodymyr Zelenskyy", "Володимир Зеленський", "Владимир Зеленский")
    president = Speaker("Volodymyr Zelenskyy", SpeakerKind.OFFICIAL, "ua", "president", names)
    each = statement("The road is open", speaker=president)

    named = [shown(each, news(each), reader(language, SIDES, NOON)).name for language in Language]

    assert named == [
        "<b>Volodymyr Zelenskyy</b>",
        "<b>Володимир Зеленський</b>",
        "<b>Владимир Зеленский</b>",
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "“Nothing is lost” (a denial)"),
        (Language.UK, "“Nothing is lost” (англійською) (заперечення)"),
        (Language.RU, "“Nothing is lost” (на английском) (отрицание)"),
    ],
)
def test_a_denial_of_what_is_not_shown_is_said_to_be_one(language: Language, words: str) -> None:
    """Its own words may not say so, and no heading does."""
    denial = statement("“Nothing is lost”", stance=Stance.DENIES)

    assert block(denial, language)[1] == words


def test_a_denial_beside_what_it_denies_is_one_by_its_heading() -> None:
    denial = statement("“Nothing is lost”", stance=Stance.DENIES)
    claim = statement("The town is taken", number=2, speaker=MINISTRY)

    assert shown(denial, news(denial, claim), READER).span(400) == "“Nothing is lost”"
