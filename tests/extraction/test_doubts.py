"""What an editor is asked about: words that may be somebody's, marks, names that may be places."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read


def doubts(text: str) -> list[Doubt]:
    """Return the doubts about the last statement of `text`."""
    return list(read(text)[-1].doubts)


@pytest.mark.parametrize(
    "text",
    [
        "На картах проєкту село позначене сірим.",
        "На кадрах от очевидцев село в огне.",
        "Судячи з кадрів, міст зруйновано.",
    ],
)
def test_narration_that_opens_with_somebodys_evidence_is_in_doubt(text: str) -> None:
    assert Doubt.NO_CUE in doubts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The army issued evacuation orders at night.",
        "The winter was thought long.",
        "Two people were feared dead.",
        "They moved in silence and fear past the checkpoints.",
        "The bridge was described in the plans of 1950.",
        "The troops continued to shell the town.",
        "Ворог обстріляв місто вночі.",
        "Войска обстреляли Харьков ночью, были пожары.",
        "Уночі на відрізку дороги стояла карета.",
    ],
)
def test_plain_narration_is_sure(text: str) -> None:
    assert doubts(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Troops hold the hill “for a long time now.", [Doubt.MARKS]),
        ("Війська тримають пагорб уже «довго, як кажуть.", [Doubt.NO_CUE, Doubt.MARKS]),
        ("Troops hold the “hill” now.", []),
        ("The Ukrainian mayor Ivan Bondar said, “The road is a mess now.”", []),
        ("The Ukrainian mayor Ivan Bondar said the “Harvest” road was a mess now.", [Doubt.MARKS]),
        ("Мер Харкова Іван Бондар сказав, що ворог увійшов у «клин» на півночі.", [Doubt.MARKS]),
        ("Мер Харкова Іван Бондар сказав, що ворог увійшов у «сіру зону» на півночі.", []),
        ("Мер Харкова Іван Бондар сказав, що місто атакує дрон типу «Хмара» на півночі.", []),
        ("Мер Харкова Іван Бондар сказав: «Ворог увійшов у клин на півночі».", []),
    ],
)
def test_marks_without_a_partner_or_in_reported_speech_are_in_doubt(text: str, found: list[Doubt]) -> None:
    assert doubts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The rebels were driven into neighbouring Rwanda.", []),
        ("Nothing was heard in distant Rwanda.", [Doubt.PLACE]),
        ("Rwanda moved its troops at night.", []),
        ("Troops came from Lysa Balka at night.", [Doubt.PLACE]),
        ("The village of Lysa Balka burnt. Troops held Lysa Balka at night.", []),
        ("Troops stood in Zarichne Druhe at night.", [Doubt.PLACE]),
    ],
)
def test_a_name_that_only_stands_where_places_stand_is_in_doubt(text: str, found: list[Doubt]) -> None:
    assert doubts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Governor Ivan Bondar said people were taken across the border to distant Rwanda.", [Doubt.PLACE]),
        ("Ukrainian governor Ivan Bondar said people of Rwanda's north left Kharkiv.", []),
        ("Ukrainian governor Ivan Bondar said the envoy to Rwanda was in Kharkiv.", []),
        ("Ukrainian governor Ivan Bondar said Rwanda had sent nobody to Kharkiv.", []),
        ("Ukrainian governor Ivan Bondar said Rwanda had sent nobody.", [Doubt.PLACE]),
        ("Ukrainian governor Ivan Bondar said Russia had sent nobody.", []),
    ],
)
def test_a_state_is_in_doubt_where_somebody_is_or_goes_or_no_place_is_named(
    text: str, found: list[Doubt]
) -> None:
    assert [doubt for doubt in doubts(text) if doubt is not Doubt.SIDE] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The army of Kharkiv region moved. The army said it rained in Kharkiv.", [Doubt.SIDE]),
        ("Shells fell in Kharkiv. The Ukrainian army said it rained in Kharkiv.", []),
        ("Shells fell in Kharkiv. The mayor, Ivan Bondar, said it rained in Kharkiv.", []),
    ],
)
def test_a_nameless_body_whose_side_only_the_ground_gives_is_in_doubt(text: str, found: list[Doubt]) -> None:
    assert doubts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shells fell in Kharkiv. The Ukrainian army said the city was dark.", []),
        ("Shells fell in Kharkiv. It was dark in the city.", []),
        ("Shells fell in Kharkiv and Izium. It was dark in the city.", [Doubt.IMPLIED_PLACE]),
        ("Shells fell in Kharkiv. Shells fell in Izium. Fires broke out in Izium. People left the city.", []),
        ("Shells fell in Kharkiv region. The Ukrainian army said the region was dark.", []),
        ("Shells fell in Kupiansk. The Ukrainian army said the region was dark.", []),
        ("Shells fell in Kupiansk and Pokrovsk. It was dark in the region.", [Doubt.IMPLIED_PLACE]),
        ("Shells fell in Kharkiv. It was dark there.", []),
        ("Shells fell in Kharkiv and Izium. It was dark there.", [Doubt.IMPLIED_PLACE]),
        ("Shells fell in Kharkiv. It rained. It was dark there.", [Doubt.IMPLIED_PLACE]),
        ("Shells fell in Kharkiv. The city and Kharkiv region were dark.", []),
        ("Shells fell in Kharkiv. Smoke hung over the city and Izium.", []),
        ("Shells fell in Kharkiv and Kupiansk. Smoke hung over the city and Izium.", [Doubt.IMPLIED_PLACE]),
        (
            "Shells fell in Izium. The front near Kharkiv moved. It was dark in the area.",
            [Doubt.IMPLIED_PLACE],
        ),
        ("Shells fell in Kharkiv. It was dark in the area.", []),
    ],
)
def test_only_a_town_that_weighs_more_than_all_others_is_surely_the_city(
    text: str, found: list[Doubt]
) -> None:
    assert doubts(text) == found


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("Горохов: четверо ранены, и это не всё.", True),
        ("Ткачук: «Четверо поранених».", True),
        ("Подробиці: четверо поранених.", False),
        ("Гладков приехал, и это не всё.", False),
    ],
)
def test_a_surname_before_a_colon_may_have_said_what_follows(text: str, is_open: bool) -> None:
    [statement] = read(text)

    assert statement.speaker is None
    assert (Doubt.NO_CUE in statement.doubts) is is_open


@pytest.mark.parametrize(
    ("text", "outlet", "found"),
    [
        ("Дрони вдарили по Харкову. Про це повідомив мер Петро Лисенко.", "", [[]]),
        ("Drones hit Kharkiv. Mayor Petro Lysenko said this on Telegram.", "", [[]]),
        (
            "Дрони вдарили по Харкову. Горить склад. Про це повідомив мер Петро Лисенко.",
            "",
            [[Doubt.NO_CUE], []],
        ),
        ("За попередніми даними, поранено двох людей.", "", [[]]),
        ("За даними, наданими лікарями, поранено двох людей.", "", [[Doubt.NO_CUE]]),
        ("По предварительным данным, ранены двое.", "", [[]]),
        ("Як повідомляв Маяк, у Харкові горів склад.", "Маяк", [[]]),
        ("Як раніше повідомлялося, у Харкові горів склад.", "", [[]]),
        ("Как уже сообщал Маяк, в Харькове горел склад.", "Маяк", [[]]),
        ("As Ukrinform reported, a depot burned in Kharkiv.", "Ukrinform", [[]]),
    ],
)
def test_who_said_the_sentence_before_is_sure_and_so_is_what_is_nobodys(
    text: str, outlet: str, found: list[list[Doubt]]
) -> None:
    assert [list(one.doubts) for one in read(text, outlet)] == found
