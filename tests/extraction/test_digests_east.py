"""Digests in Ukrainian and Russian: emoji, bodies before a colon or behind a dash, town services."""

import pytest

from tests.extraction.reading import read, said

UNSAID = {
    "🔴 Миколаїв: пошкоджено елеватор, постраждалих немає, — ОВА.": "ОВА",
    "🔴 Повітряні сили: цієї ночі збито 90 безпілотників.": "Ukrainian Air Force",
    "Сили оборони Сходу: ворог обстріляв Лиман.": "Сили оборони Сходу",
    "⚡️ Оперштаб: ранены трое жителей, объявлена тревога.": "Оперштаб",
    "Ворог наростив угруповання під Лиманом - ОСУВ.": "ОСУВ",
    "У Лимані через удар горить склад — міськрада.": "міськрада",
}


@pytest.mark.parametrize(("text", "speaker"), UNSAID.items())
def test_a_body_before_a_colon_or_behind_a_dash_has_said_it(text: str, speaker: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert one.speaker.name == speaker
    assert one.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Миколаїв: пошкоджено елеватор і два будинки.",
        "Поліція і лікарі: хто першим приїздить на виклик у місті.",
        "Повітряні сили: як змінилася оборона за рік.",
        "Найбільший боржник міста — водоканал.",
        "Серед поранених у Лимані, за чутками, — рятувальник.",
        "Главный должник района — горсовет.",
    ],
)
def test_a_place_a_question_and_what_is_equated_are_narration(text: str) -> None:
    assert [speaker for speaker, _ in said(text)] == [None]


def test_an_emoji_is_no_word_of_the_sentence_behind_it() -> None:
    assert said("🟢 У Лимані тихо.\n\n🔴 У Сумах горить склад.") == [
        (None, "У Лимані тихо."),
        (None, "У Сумах горить склад."),
    ]


SERVICES = {
    "У «Сумитеплоенерго» кажуть, що 40 будинків без опалення.": ("Сумитеплоенерго", "ua"),
    "У «Лиманводоканалі» пообіцяли відновити подачу до вечора.": ("Лиманводоканал", "ua"),
    "В «Белгородэнерго» сообщили, что без света остались 9 сёл.": ("Белгородэнерго", "ru"),
}


@pytest.mark.parametrize(("text", "expected"), SERVICES.items())
def test_a_company_is_known_by_the_noun_that_ends_its_name(text: str, expected: tuple[str, str]) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.side) == expected


@pytest.mark.parametrize(
    ("town", "side"), [("У Полтавській області", "ua"), ("У Новоросійську", "ru"), ("У Мелітополі", None)]
)
def test_a_towns_services_are_of_the_side_whose_places_the_sentence_names(
    town: str, side: str | None
) -> None:
    article = (
        "Губернатор Курської області заявив про удар. Генштаб ЗСУ заявив про удар. У Курську, Брянську, "
        f"Сумах, на Харківщині була тривога. {town} 12 тисяч родин без світла, повідомили в обленерго."
    )

    *_, last = read(article)

    assert last.speaker is not None
    assert last.speaker.name == "обленерго"
    assert last.speaker.side == side


def test_a_day_of_mourning_is_not_when_it_was_declared() -> None:
    [one] = read("Мер Лисенко у вівторок оголосив 13 листопада днем жалоби в місті.")

    assert str(one.said_on) == "2025-11-11"
