"""The answer about a place, whole, as each reader sees it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain import following
from domain.answer import Neighbour, PlaceNews, SinceAsked
from domain.language import Language
from domain.place import Activity, Resolved
from domain.press import AskPlace, AskTopic, More, Press, ReportMistake, decode
from domain.statement import Precision, Topic
from domain.turn import Message
from rendering.answers import place_answer
from rendering.plain import plain_text
from tests.rendering.builders import (
    ANALYSTS,
    EXPERT,
    GOVERNOR,
    MINISTRY,
    MYRNOHRAD,
    NOON,
    REGION,
    SIDES,
    YESTERDAY,
    appearance,
    news,
    statement,
    understood,
)

EVERYTHING = replace(
    news(
        statement(
            "soldiers hold the southern outskirts",
            number=1,
            appearances=[
                appearance("soldiers hold the southern outskirts"),
                appearance("бійці тримають південну околицю", source="Приклад", language=Language.UK),
            ],
        ),
        statement("“difficult”; some 300 are inside", number=2, speaker=GOVERNOR),
        statement("dozens of buildings have been taken", number=3, speaker=MINISTRY),
        statement(
            "the garrison is surrounded",
            number=4,
            speaker=MINISTRY,
            topic=Topic.ENCIRCLEMENT,
            said_on=date(2025, 11, 4),
            precision=Precision.WEEK,
        ),
        statement("“It is their first aim.”", number=5, speaker=GOVERNOR, said_on=date(2025, 11, 8)),
        statement("strongholds stand ready", number=6, speaker=EXPERT),
        statement("doubt a quick capture", number=7, speaker=ANALYSTS, checked_by="editor"),
        narration=[statement("most have left", number=8, speaker=None)],
    ),
    neighbours=(Neighbour(MYRNOHRAD, Activity(3, YESTERDAY)),),
)


IN_ENGLISH = """\
<b>Pokrovsk</b>
Pokrovsk district, Donetsk region
Newest: yesterday, 11 Nov · 7 statements, 4 speakers, 2 outlets

<b>Advance: both sides speak</b>
Ukraine · <b>Danylo Horobets</b>, chief of staff
soldiers hold the southern outskirts
published 11 Nov · <a href="https://example.org/a">Example News</a>
Same words in 1 more outlet.

Ukraine · <b>Oksana Lypa</b>, governor
“difficult”; some 300 are inside
published 11 Nov · <a href="https://example.org/a">Example News</a>

Russia · <b>Russian Defence Ministry</b>
dozens of buildings have been taken
published 11 Nov · <a href="https://example.org/a">Example News</a>

<b>Encirclement: only the Russian side</b>
Russia · <b>Russian Defence Ministry</b>
the garrison is surrounded
about a week before 11 Nov · <a href="https://example.org/a">Example News</a>
No Ukrainian statement on this in my answers yet.

<blockquote expandable><b>More from Ukraine</b>
<b>Oksana Lypa</b>, 8 Nov: “It is their first aim.”
<b>Experts and unnamed</b>
<b>Taras Vilnyi</b>, military expert: strongholds stand ready
<b>some analysts</b>, no name given: doubt a quick capture
All: published 11 Nov · <a href="https://example.org/a">Example News</a></blockquote>

People’s words, not findings. Read by machine, not yet checked by an editor."""

IN_UKRAINIAN = """\
Покровськ
Покровський район, Донецька область
Остання заява: учора, 11 листопада · 7 заяв, 4 особи й відомства, 2 видання

Просування: говорять обидві сторони
Україна · Danylo Horobets, начальник штабу
бійці тримають південну околицю
опубліковано 11 листопада · Приклад <https://example.org/a>
Ті самі слова ще в 1 виданні.

Україна · Oksana Lypa, губернатор
“difficult”; some 300 are inside (англійською)
опубліковано 11 листопада · Example News <https://example.org/a>

Росія · Russian Defence Ministry
dozens of buildings have been taken (англійською)
опубліковано 11 листопада · Example News <https://example.org/a>

Оточення: заявляє лише російська сторона
Росія · Russian Defence Ministry
the garrison is surrounded (англійською)
приблизно за тиждень до 11 листопада · Example News <https://example.org/a>
Заяв української сторони про це у відповідях бота поки немає.

| Ще з українського боку
| Oksana Lypa, 8 листопада: “It is their first aim.” (англійською)
| Експерти й неназвані
| Taras Vilnyi, військовий експерт: strongholds stand ready (англійською)
| some analysts, без імені: doubt a quick capture (англійською)
| Усе: опубліковано 11 листопада · Example News <https://example.org/a>

Це слова тих, кого названо, а не висновки бота. Розібрано автоматично, редактор ще не перевіряв."""

IN_RUSSIAN = """\
Покровск
Покровский район, Донецкая область
Последнее заявление: вчера, 11 ноября · 7 заявлений, 4 человека и ведомства, 2 издания

Продвижение: говорят обе стороны
Украина · Danylo Horobets, начальник штаба
бійці тримають південну околицю (на украинском)
опубликовано 11 ноября · Приклад <https://example.org/a>
Те же слова ещё в 1 издании.

Украина · Oksana Lypa, губернатор
“difficult”; some 300 are inside (на английском)
опубликовано 11 ноября · Example News <https://example.org/a>

Россия · Russian Defence Ministry
dozens of buildings have been taken (на английском)
опубликовано 11 ноября · Example News <https://example.org/a>

Окружение: заявляет только российская сторона
Россия · Russian Defence Ministry
the garrison is surrounded (на английском)
примерно за неделю до 11 ноября · Example News <https://example.org/a>
Заявлений украинской стороны об этом в ответах бота пока нет.

| Ещё с украинской стороны
| Oksana Lypa, 8 ноября: “It is their first aim.” (на английском)
| Эксперты и неназванные
| Taras Vilnyi, военный эксперт: strongholds stand ready (на английском)
| some analysts, без имени: doubt a quick capture (на английском)
| Всё: опубликовано 11 ноября · Example News <https://example.org/a>

Это слова тех, кто назван, а не выводы бота. Разобрано автоматически, редактор ещё не проверял."""


def ask(
    about: PlaceNews,
    resolved: Resolved | None = None,
    language: Language = Language.EN,
    topic: Topic | None = None,
) -> Message:
    return place_answer(about, resolved, language=language, sides=SIDES, now=NOON, topic=topic)


def pressed(message: Message) -> list[list[tuple[str, Press | following.FollowPress | None]]]:
    return [
        [(button.label, decode(button.data) or following.decode(button.data)) for button in row]
        for row in message.buttons
    ]


def test_the_answer_in_english() -> None:
    assert ask(EVERYTHING, understood()).html == IN_ENGLISH


def test_the_answer_in_ukrainian_shows_ukrainian_words_where_there_are_any() -> None:
    assert plain_text(ask(EVERYTHING, language=Language.UK)) == IN_UKRAINIAN


def test_the_answer_in_russian_spares_ukrainian_words_a_translation() -> None:
    assert plain_text(ask(EVERYTHING, language=Language.RU)) == IN_RUSSIAN


def test_the_answer_carries_the_version_of_every_statement_in_it() -> None:
    assert ask(EVERYTHING).shows == tuple((number, number + 1000) for number in range(1, 8))


def test_the_buttons_offer_silent_topics_what_is_left_and_a_neighbour() -> None:
    place, en = EVERYTHING.place.id, Language.EN

    assert pressed(ask(EVERYTHING)) == [
        [
            ("Follow", following.FollowPlace(en, place)),
            ("Evacuation: 0", AskTopic(en, place, Topic.EVACUATION)),
            ("Strikes: 0", AskTopic(en, place, Topic.STRIKE)),
        ],
        [("1 more", More(en, place)), ("Myrnohrad", AskPlace(en, MYRNOHRAD.id))],
        [("Report a mistake", ReportMistake(en))],
    ]


def head(message: Message) -> list[str]:
    return plain_text(message).split("\n\n")[0].splitlines()


def test_an_inexact_name_is_repeated_beside_what_it_was_taken_for() -> None:
    resolved = understood(typed="Krasno<b>armiisk", exact=False)

    assert [head(ask(EVERYTHING, resolved, language))[0] for language in Language] == [
        "Pokrovsk (you wrote “Krasno<b>armiisk”)",
        "Покровськ (ви написали «Krasno<b>armiisk»)",
        "Покровск (вы написали «Krasno<b>armiisk»)",
    ]


def test_a_direction_is_answered_with_its_place() -> None:
    resolved = replace(understood(), direction=True)

    assert head(ask(EVERYTHING, resolved))[0] == "Pokrovsk (the direction of Pokrovsk)"


def test_a_region_has_no_line_of_surroundings() -> None:
    about = news(statement(place=REGION), place=REGION)

    assert head(ask(about)) == [
        "Donetsk region",
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet",
    ]


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (
            SinceAsked(NOON - timedelta(hours=2, minutes=20), 0, 0, 0),
            "Since you asked at 09:40: nothing new.",
        ),
        (SinceAsked(NOON - timedelta(hours=1), 2, 0, 1), "Since you asked at 11:00: 2 new, 1 withdrawn."),
        (SinceAsked(NOON - timedelta(days=4), 0, 3, 0), "Since you asked on 8 Nov at 12:00: 3 corrected."),
    ],
)
def test_who_asks_again_is_told_what_has_changed(since: SinceAsked, said: str) -> None:
    assert head(ask(replace(EVERYTHING, since=since)))[3:] == [said]


def test_the_end_says_that_no_editor_has_checked_only_where_that_is_so() -> None:
    checked = ask(news(statement(checked_by="editor"), statement(number=2, checked_by="editor")))

    assert plain_text(checked).splitlines()[-1] == "People’s words, not findings."
