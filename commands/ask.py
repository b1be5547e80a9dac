"""`ask QUESTION`: one answer as plain text, as a reader in a private chat gets it; writes nothing."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

import config
from commands.as_json import resolution_json, to_json
from commands.moments import instant
from commands.parts import reading
from domain.clock import system_clock
from domain.language import CODES, Language
from domain.place import Meaning, Resolution
from handlers.answering import LONGEST_QUESTION, meant, outlet_health, place_news, replies
from handlers.languages import is_cyrillic, language_of_question, reply_language, unshown_language
from handlers.services import Services
from rendering import conversation
from rendering.plain import plain_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", metavar="QUESTION", help='such as "status of Pokrovsk?"')
    parser.add_argument(
        "--lang",
        choices=CODES,
        help="language of the answer; default: the question's",
    )
    parser.add_argument("--now", metavar="WHEN", help="when it is asked: a day, or an instant with zone")
    parser.add_argument("--json", action="store_true", help="the objects behind the answer, as JSON")


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    settings = config.load(config_path)
    now = instant("--now", options.now, settings.timezone) if options.now else system_clock()
    chosen = Language(options.lang) if options.lang else None
    with reading(settings) as services:
        if len(options.question) > LONGEST_QUESTION:
            language = chosen or reply_language(options.question[:LONGEST_QUESTION], None, None)
            print(plain_text(conversation.too_long(language)))
            return 0
        resolution = services.gazetteer.resolve(options.question, services.store.activity)
        language = chosen or _language(resolution)
        if options.json:
            print(to_json(_behind(services, resolution, language, now)))
        else:
            messages = replies(services, resolution, language, now)
            print("\n\n".join(plain_text(message) for message in messages))
    return 0


def _language(resolution: Resolution) -> Language:
    cyrillic = resolution.other_layout or is_cyrillic(resolution.query)
    return language_of_question(resolution) or unshown_language(None, None, cyrillic=cyrillic)


def _behind(services: Services, resolution: Resolution, language: Language, now: datetime) -> dict[str, Any]:
    places = [
        meant(part)
        for part in (resolution.first, *resolution.also)
        if part.kind in (Meaning.PLACE, Meaning.REGION)
    ]
    return {
        "language": language,
        "now": now,
        "resolution": resolution_json(resolution),
        "answers": [
            place_news(services, place, health=outlet_health(services, place, now)) for place in places
        ],
    }
