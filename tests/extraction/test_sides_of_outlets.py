"""On which side a speaker is because of the outlet, and where the ground leaves it open."""

import pytest

from domain.statement import Doubt
from extraction.extractor import extract
from tests.extraction.reading import PUBLISHED, read
from tests.extraction.towns import Towns


def test_a_russian_outlet_quotes_russian_offices_in_occupied_places() -> None:
    text = "В Бердянске прозвучали взрывы. Представитель оперативных служб сказал, что пострадавших нет."

    found = extract(text, published=PUBLISHED, places=Towns(), outlet="РИА Новости / ria.ru").statements
    assert [one.speaker.side for one in found if one.speaker] == ["ru"]


SHARED = {
    "ТАСС / tass.ru": ("Удар нанесен по Купянску. ", "ru"),
    "УНИАН / unian.net": ("Оккупанты обстреляли Харьков. Захватчики били по Купянску. ", "ua"),
    "Вести": ("Харьков обстреляли ночью, в Белгороде были взрывы. ", None),
}


@pytest.mark.parametrize("outlet", SHARED)
@pytest.mark.parametrize("body", ["Генпрокуратура", "Минэнерго", "Минздрав", "МИД"])
def test_a_body_that_both_countries_have_is_of_the_ground_or_of_nobody(body: str, outlet: str) -> None:
    before, expected = SHARED[outlet]
    text = before + f"{body} сообщает, что погибли двое."
    found = extract(text, published=PUBLISHED, places=Towns(), outlet=outlet).statements[-1]

    assert found.speaker is not None
    assert found.speaker.side == expected
    assert (Doubt.SIDE in found.doubts) is (expected is None)


def test_a_body_that_both_countries_have_is_the_one_that_spoke_with_its_country() -> None:
    text = "Оккупанты били по Купянску. Захватчики отошли. Минобороны РФ сообщило, что тихо. "
    text += "Минобороны добавило, что сухо."
    found = [one.speaker for one in read(text) if one.speaker]

    assert [one.side for one in found] == ["ru", "ru"]
    assert found[0] == found[1]


def test_an_expert_of_a_russian_outlet_is_russian_unless_it_says_otherwise() -> None:
    text = "Военный эксперт Иван Орлов сказал, что идет дождь. Немецкий эксперт Петер Браун сказал, что сухо."

    found = extract(text, published=PUBLISHED, places=Towns(), outlet="ТАСС / tass.ru").statements
    assert [one.speaker.side for one in found if one.speaker] == ["ru", "independent"]
    assert [one.speaker.side for one in read(text) if one.speaker] == ["independent", "independent"]


def test_the_registry_knows_more_of_a_person_than_a_staff_both_sides_have() -> None:
    text = "Взрывы были в Киеве. Начальник Генштаба Валерий Герасимов сказал, что идет дождь."

    assert [one.speaker.side for one in read(text) if one.speaker] == ["ru"]


def test_a_funds_coordinator_is_of_no_side_and_a_russian_mediums_partisans_are_russian() -> None:
    text = "Обстріляли Харків. Координаторка фонду Ірина Бондар сказала, що йде дощ."
    assert [one.speaker.side for one in read(text) if one.speaker] == ["independent"]

    text = "Взрывы были в Николаеве. Координатор николаевского подполья Иван Орлов сказал, что идет дождь."
    found = extract(text, published=PUBLISHED, places=Towns(), outlet="РИА Новости / ria.ru").statements
    assert [one.speaker.side for one in found if one.speaker] == ["ru"]


def test_an_outlets_own_reporters_are_its_narration() -> None:
    text = "Shots were heard in Goma, AFP journalists said."
    found = extract(text, published=PUBLISHED, places=Towns(), outlet="AFP").statements

    assert [one.speaker for one in found] == [None]


def test_his_spokesman_may_be_another_one_than_has_spoken() -> None:
    text = "Rebel spokesman Patrick Bahati said it rained. The UN chief called for peace, his spokesman said."
    found = read(text)[-1]

    assert found.speaker is None or found.speaker.name != "Patrick Bahati" or found.doubts
