"""Denials that say no more than that it is not so, with a quotation behind them, beside other news."""

import pytest

from domain.statement import Doubt, Stance, Topic
from tests.extraction.reading import read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Russia said it had seized Kupiansk. Kyiv said this was a lie.", "this was a lie"),
        ("Russia says it has taken Kupiansk. Ukraine says it has not.", "it has not"),
        ("Peskov said Kupiansk had fallen. Syrskyi said it hadn't.", "it hadn't"),
        (
            "Peskov said Kupiansk fell. Syrskyi said those reports were false.",
            "those reports were false",
        ),
        ("Росіяни увійшли до Куп'янська, заявив Пушилін. У Генштабі це назвали фейком.", "фейком"),
        ("Росія заявила про взяття Куп'янська. Генштаб назвав це брехнею.", "це брехнею"),
        ("Росія заявила про взяття Куп'янська. Сирський сказав, що це не так.", "це не так"),
        ("Россия заявила о взятии Купянска. В Генштабе ВСУ назвали это фейком.", "это фейком"),
        ("Россия заявила о взятии Купянска. Сырский сказал, что это не так.", "это не так"),
    ],
)
def test_a_bare_denial_stands_at_its_claims_place_in_doubt(text: str, words: str) -> None:
    claim, denial = read(text)

    assert denial.text == words
    assert [place.name for place in denial.places] == [place.name for place in claim.places] == ["Kupiansk"]
    assert (denial.topics, denial.stance) == (claim.topics, Stance.DENIES)
    assert denial.doubts == (Doubt.IMPLIED_PLACE,)


def test_a_bare_denial_of_nothing_said_before_is_in_doubt() -> None:
    [denial] = read("“That is a lie,” Syrskyi said.")

    assert (denial.places, denial.doubts) == ((), (Doubt.IMPLIED_PLACE,))


def test_who_tells_what_is_false_needs_no_claim_before() -> None:
    [denial] = read("Syrskyi said it was a lie that Russian troops had taken Kupiansk.")

    assert denial.doubts == ()


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "Генштаб ЗСУ це заперечив: «Куп'янськ під контролем Сил оборони».",
            "General Staff of the Armed Forces of Ukraine",
            "«Куп'янськ під контролем Сил оборони»",
        ),
        (
            "Генштаб ВСУ это опроверг: «Врага в Купянске нет».",
            "General Staff of the Armed Forces of Ukraine",
            "«Врага в Купянске нет»",
        ),
        (
            "Сили оборони Сходу спростували: «Ворога в Куп'янську немає».",
            "Сили оборони Сходу",
            "«Ворога в Куп'янську немає»",
        ),
        (
            "Силы обороны Востока опровергли: «Врага в Купянске нет».",
            "Силы обороны Востока",
            "«Врага в Купянске нет»",
        ),
        ("Влада Києва оточення заперечує: «Дороги працюють».", "Влада Києва", "оточення"),
    ],
)
def test_a_quotation_behind_a_denial_is_the_words(text: str, speaker: str, words: str) -> None:
    assert [(one.speaker and one.speaker.name, one.text) for one in read(text)] == [(speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Troops hold Pokrovsk, Syrskyi said, rejecting Moscow's assertion that the city was surrounded.",
        "Syrskyi said fighting went on in Pokrovsk, dismissing reports of an encirclement.",
        "Syrskyi said an encirclement of Pokrovsk was out of the question.",
        "Бої йдуть у Покровську, проте про оточення міста не йдеться, сказав Сирський.",
        "Про оточення Покровська мова не йде, сказав Сирський.",
        "Сирський заявив, що бої йдуть у Покровську, відкинувши твердження про оточення міста.",
        "Дороги в Покровск открыты, сообщил Генштаб ВСУ, опровергнув заявления Москвы об окружении города.",
    ],
)
def test_a_claim_rejected_beside_other_news_is_denied(text: str) -> None:
    [one] = read(text)

    assert (one.topics[0], one.stance) == (Topic.ENCIRCLEMENT, Stance.DENIES)


@pytest.mark.parametrize(
    "text",
    [
        "Syrskyi said drones were denying the enemy control of the road to Pokrovsk.",
        "Сирський сказав, що ворог оточує Покровськ, і відкинув план відходу.",
    ],
)
def test_what_is_refused_or_kept_from_somebody_is_no_claim(text: str) -> None:
    assert [one.stance for one in read(text)] == [Stance.ASSERTS]


def test_of_a_claim_on_drones_and_a_town_the_town_is_denied() -> None:
    claim, denial = read(
        "Russia said it had shot down drones over the Donetsk region and captured Kupiansk. Kyiv denied this."
    )

    assert [place.name for place in claim.places] == ["Donetsk region", "Kupiansk"]
    assert [place.name for place in denial.places] == ["Kupiansk"]
    assert (denial.topics, denial.stance) == ((Topic.CONTROL,), Stance.DENIES)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Petro Lysenko cast doubt on the claim.",
        "Moscow said talks would come, but Mayor Petro Lysenko cast doubt on the claim.",
        "Mayor Petro Lysenko threw doubt on the claim.",
    ],
)
def test_who_casts_doubt_denies_and_ends_what_was_said_before(text: str) -> None:
    last = read(text)[-1]

    assert (last.speaker and last.speaker.name, last.text, last.stance) == (
        "Petro Lysenko",
        "the claim",
        Stance.DENIES,
    )
