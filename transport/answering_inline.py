"""Answers to inline queries, as requests of the Bot API."""

import logging
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ExtBot

from domain.inline import MOST_CARDS
from domain.turn import Card, Cards
from transport.requests import keyboard

log = logging.getLogger(__name__)

CACHED = 10
"""Seconds that Telegram answers the same query of the same person by itself: a flood of them costs one."""


async def answer_inline(bot: ExtBot[Any], update: Update, cards: Cards) -> None:
    """Answer the query; one that is older than half a minute Telegram does not want answered any more."""
    query = update.inline_query
    if query is None:
        return
    parameters: dict[str, Any] = {
        "inline_query_id": query.id,
        "results": [_result(card) for card in cards.cards[:MOST_CARDS]],
        "cache_time": CACHED,
        "is_personal": True,
        "next_offset": "",
    }
    if cards.hint:
        parameters["button"] = {"text": cards.hint, "start_parameter": "inline"}
    try:
        await bot.do_api_request("answerInlineQuery", parameters)
    except TelegramError as error:
        log.info("inline query not answered update=%d reason=%s", update.update_id, error.message)


def _result(card: Card) -> dict[str, Any]:
    return {
        "type": "article",
        "id": card.id,
        "title": card.title,
        "description": card.description,
        "input_message_content": {
            "message_text": str(card.message.html),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
        **keyboard(card.message.buttons),
    }
