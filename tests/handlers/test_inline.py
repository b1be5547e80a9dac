"""`@bot place` in any chat: cards to choose from, put right when what they show does not stand."""

from collections.abc import Mapping
from typing import Any

import pytest

from domain.statement import Topic
from tests.botapi.server import Server
from tests.handlers.conftest import TimePasses
from tests.people import ADMINISTRATION, HNATOV, Newsroom, Reader


class Typing:
    """Somebody types `@bot ...` in a chat the bot is not in."""

    def __init__(self, telegram: Server, reader: Reader) -> None:
        self._telegram = telegram
        self._reader = reader

    async def types(self, query: str, offset: str = "") -> Mapping[str, Any]:
        update = self._telegram.world.types_inline(query, offset=offset)
        await self._reader.notices(update)
        return self._telegram.world.inline[update["inline_query"]["id"]]

    async def chooses(self, result: Mapping[str, Any]) -> None:
        await self._reader.notices(self._telegram.world.chooses(result))


@pytest.fixture
def somebody(telegram: Server, reader: Reader) -> Typing:
    return Typing(telegram, reader)


CARD = """\
<b>Pokrovsk</b>, Donetsk region · newest 11 Nov
<b>Advance: only the Ukrainian side</b>
{who} · published 11 Nov · <a href="https://news.example/1">Example News</a>{note}
No Russian statement on this in my answers yet.
People’s words, not findings. Read by machine, not yet checked by an editor."""

ROAD = "Ukraine · <b>Pokrovsk military administration</b>: the road is open"


async def test_a_card_is_the_short_answer(somebody: Typing, newsroom: Newsroom) -> None:
    newsroom.hears("the road is open", speaker=ADMINISTRATION)

    answer = await somebody.types("status of Pokrovsk?")

    (card,) = answer["results"]
    assert card["title"] == "Pokrovsk"
    assert card["description"] == "Pokrovsk district, Donetsk region. Newest: yesterday, 11 Nov, 1 statement"
    assert card["input_message_content"]["message_text"] == CARD.format(who=ROAD, note="")
    assert card["reply_markup"]["inline_keyboard"][0][0]["text"] == "Open in private"
    assert (answer["is_personal"], answer["cache_time"], answer["next_offset"]) == (True, 10, "")
    assert "button" not in answer


async def test_every_place_of_a_name_is_a_card_of_its_own(somebody: Typing) -> None:
    results = (await somebody.types("Покровське"))["results"]

    assert len(results) == 20
    assert len({result["description"] for result in results}) > 10
    assert "Заяв поки немає" in results[0]["description"]


async def test_before_anything_is_typed_the_places_asked_about_are_offered(
    somebody: Typing, reader: Reader
) -> None:
    assert (await somebody.types(""))["button"]["text"] == "Type a town or village in Ukraine"

    await reader.says("Pokrovsk")
    await reader.says("Myrnohrad")

    await reader.says("/follow Kupiansk")
    assert (await somebody.types(""))["results"][0]["title"] == "Kupiansk"

    titles = [result["title"] for result in (await somebody.types(" "))["results"]]
    assert sorted(titles) == ["Kupiansk", "Myrnohrad", "Pokrovsk"]


@pytest.mark.parametrize("query", ["Paris", "ыыыы", "x" * 256, "\u202e\u200b", "<b>&", "' OR 1=1 --"])
async def test_what_is_no_place_gets_no_card_and_a_word(somebody: Typing, query: str) -> None:
    answer = await somebody.types(query)

    assert len(answer["results"]) <= 10
    assert answer["results"] or answer["button"]["text"]


async def test_there_is_no_second_page(somebody: Typing, newsroom: Newsroom) -> None:
    assert (await somebody.types("Pokrovsk", offset="50"))["results"] == []
    assert (await somebody.types("Pokrovsk", offset="'; DROP"))["results"] == []


async def test_a_card_that_was_sent_is_put_right(
    somebody: Typing, newsroom: Newsroom, telegram: Server, time_passes: TimePasses
) -> None:
    number = newsroom.hears("the road is open", speaker=ADMINISTRATION)
    (card,) = (await somebody.types("Pokrovsk"))["results"]
    await somebody.chooses(card)

    newsroom.withdraws(number)
    await time_passes(seconds=20)

    struck = CARD.format(who=ROAD, note="</s>\nWithdrawn 12 Nov: it was a mistake.")
    assert telegram.world.cards["card-1"] == struck.replace(ROAD, f"<s>{ROAD}").replace(
        "Advance: only the Ukrainian side", "Advance"
    )
    assert telegram.called("sendMessage") == []


async def test_a_card_shows_what_stood_when_it_was_chosen_from(
    somebody: Typing, newsroom: Newsroom, telegram: Server, time_passes: TimePasses
) -> None:
    number = newsroom.hears("the road is open", speaker=ADMINISTRATION)
    newsroom.hears("the town is ours", speaker=HNATOV, topic=Topic.CONTROL, place="Myrnohrad")
    (card,) = (await somebody.types("Pokrovsk"))["results"]
    newsroom.withdraws(number)
    await somebody.chooses(card)
    await time_passes(seconds=20)

    assert "Withdrawn 12 Nov: it was a mistake." in telegram.world.cards["card-1"]


async def test_a_card_that_is_gone_is_let_be_and_who_is_forgotten_has_none(
    somebody: Typing, reader: Reader, newsroom: Newsroom, telegram: Server, time_passes: TimePasses
) -> None:
    number = newsroom.hears("the road is open", speaker=ADMINISTRATION)
    (card,) = (await somebody.types("Pokrovsk"))["results"]
    await somebody.chooses(card)
    telegram.world.cards.clear()
    newsroom.withdraws(number)
    await time_passes(seconds=20)
    assert len(telegram.called("editMessageText")) == 1

    newsroom.restores(number)
    await somebody.chooses(card)
    await reader.says("/forget")
    newsroom.withdraws(number)
    await time_passes(seconds=20)
    assert len(telegram.called("editMessageText")) == 1


async def test_a_flood_of_queries_is_no_trouble(
    somebody: Typing, reader: Reader, newsroom: Newsroom, telegram: Server
) -> None:
    newsroom.hears("the road is open", speaker=ADMINISTRATION)
    updates = [telegram.world.types_inline(f"Pokrovsk {number}"[:256]) for number in range(200)]
    await reader._bot.receive(updates)
    await reader._bot.drain()

    assert (await somebody.types("Pokrovsk"))["results"] or telegram.called("answerInlineQuery")
    assert telegram.called("sendMessage") == []
