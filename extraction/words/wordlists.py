"""The word lists of a language, read from `data/`: a person can extend them without touching a rule."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from domain.language import Language
from domain.statement import Doubt, Topic
from extraction.words.counting import counting
from extraction.words.declension import forms_of
from extraction.words.eventwords import event_words
from extraction.words.grammar import Grammar, Saying
from extraction.words.lexicon import ATTACKS, DATA, SPOTS, Lexicon
from extraction.words.marks import NOTHING, Marks
from extraction.words.names import stem
from extraction.words.placetables import RULES
from extraction.words.placewords import PlaceWords
from extraction.words.rolewords import cases, given_forms, given_names, nouns, roles
from extraction.words.ruletables import Persons, table_of
from extraction.words.signs import Signs
from extraction.words.stems import Phrases, Stems, phrases, stems
from extraction.words.topicwords import ALONE, GROUND, GROUND_NEAR
from extraction.words.verbforms import beginnings, verbs_of, weak_verbs

_SAYINGS = ("prepositional", "pronominal", "backward", "not_said")


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the word lists of `language`, read once from `data/<language>.toml`."""
    with (DATA / f"{language}.toml").open("rb") as file:
        table = tomllib.load(file)
    parts = (_speech(table, language), _speakers(table, language), _names(table, language), _content(table))
    found = {key: value for part in parts for key, value in part.items()}
    return Lexicon(
        language=language, pronouns=table["pronouns"], signs=table_of(Signs, table["signs"]), **found
    )


def _speech(table: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """Return what makes somebody a speaker: verbs, phrases, small words."""
    verbs = verbs_of(table["verbs"], language)
    return {
        "verbs": verbs,
        "cue_words": beginnings(table["sayings"], verbs),
        "weak": weak_verbs(table["verbs"], language),
        "locutions": phrases(table["sayings"].get("locutions", "")),
        "locutions_say": phrases(table["sayings"].get("locutions_say", "")),
        "locutions_deny": phrases(table["sayings"].get("locutions_deny", "")),
        "esteem": stems(table["sayings"].get("esteem", "")),
        "topics_back": phrases(table["sayings"].get("topics_back", "")),
        "documents": stems(table["names"]["documents"]),
        "grammar": _grammar(table["grammar"]),
        "furniture": phrases(table["grammar"]["furniture"]),
        **{key: phrases(table["sayings"][key]) for key in _SAYINGS},
    }


def _speakers(table: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """Return who speaks: roles, offices, sides."""
    inflected = nouns(table["roles"], language)
    return {
        "roles": roles(table["roles"], language, inflected),
        "sides": _sorted(table["sides"]),
        "side_phrases": {side: phrases(lines) for side, lines in table["side_phrases"].items()},
        "charities": phrases(table["charities"]["words"]),
        "local_offices": {side: phrases(lines) for side, lines in table["local_offices"].items()},
        "home": _sorted(table.get("home", {})),
        "voice": _sorted(table.get("voice", {})),
        "pointing": _pointing(table["pointing"], language),
        "cases": cases(table["roles"], inflected),
        "offices": _offices(table.get("offices", {}), language),
        "office_of": {office: phrases(lines) for office, lines in table.get("office_of", {}).items()},
    }


def _names(table: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """Return the names and nouns of `[names]`."""
    names, given = table["names"], given_forms(table["names"], language)
    return {
        "national": stems(names.get("national", "")),
        "shared": stems(names.get("shared", "")),
        "heads_of_state": phrases(names["heads_of_state"]),
        "authorities": stems(names["authorities"]),
        "people": stems(names["peoples"]),
        "privates": stems(names["privates"]),
        "serving": stems(names.get("serving", "")),
        "given_names": given_names(names, given),
        "female": stems(names.get("female", "")),
        "given_forms": given,
        "nominatives": {stem(word): word for word in names["nominatives"].split()},
        "media": phrases(names.get("media", "")),
        "capitals": stems(names.get("capitals", "")),
        "things": stems(names.get("things", "")),
        "institutions": stems(names.get("institutions", "")),
        "own_outlets": phrases(names.get("own_outlets", "")),
        "no_sources": stems(names.get("no_sources", "")),
        "no_trades": stems(names.get("no_trades", "")),
        "not_people": stems(names.get("not_people", "")),
        "media_nouns": stems(names.get("media_nouns", "")),
    }


def _content(table: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is said: places, days, numbers, topics."""
    months, weekdays = _numbered(table["months"]), _numbered(table["weekdays"])
    first = {words.split()[0] for words in (*table["days"], *table["same_days"])}
    stance = {key: phrases(lines) for key, lines in table["stance"].items()}
    return {
        "dated": stems(" ".join([*first, *months.words, *weekdays.words])),
        "months": months,
        "weekdays": weekdays,
        "days": {words: (int(row[0]), str(row[1])) for words, row in table["days"].items()},
        "same_days": _same_days(table),
        "saying": Saying(**{key: stems(words) for key, words in table["saying"].items()}),
        "day_words": frozenset(word for words in table["days"] for word in words.split()),
        "counting": counting(table),
        "events": event_words(table["events"], table["hours"]),
        "about": _about(table, stance),
        "negations": stance["negations"],
        "denials": stance["denials"],
        "persons": table_of(Persons, table["persons"]),
        "places": _places(table["places"]),
        "sensitive": _sensitive(table),
    }


def _same_days(table: Mapping[str, Any]) -> dict[str, tuple[int, bool]]:
    """Return the days back of words that point to a day named before, and whether it may be today."""
    return {words: (int(row[0]), row[1] == "today") for words, row in table["same_days"].items()}


def _about(table: Mapping[str, Any], stance: Mapping[str, Phrases]) -> Marks[Topic | str]:
    """Return the words of the topics, of what is none of them, and of `[stance]`."""
    topics = {_topic(topic): phrases(lines) for topic, lines in table["topics"].items()}
    return Marks({**topics, **stance})


def _topic(name: str) -> Topic | str:
    return name if name in (NOTHING, ATTACKS, GROUND, GROUND_NEAR, *ALONE) else Topic(name)


def _sensitive(table: Mapping[str, Any]) -> Marks[Doubt | str]:
    """Return the words of what an editor has to see, and those of a place where somebody stands (`SPOTS`)."""
    doubts = {Doubt(doubt): phrases(lines) for doubt, lines in table["sensitive"].items()}
    return Marks({**doubts, SPOTS: phrases(table["spots"]["words"])})


def _grammar(table: Mapping[str, str]) -> Grammar:
    lists = {key: stems(words) for key, words in table.items() if key not in _GRAMMAR_PHRASES}
    lists = {**{key: stems("") for key in _OF_SOME}, **lists}
    return Grammar(
        openers=phrases(table["openers"]),
        adjuncts=phrases(table["adjuncts"]),
        compounds=phrases(table.get("compounds", "")),
        idioms=phrases(table.get("idioms", "")),
        **lists,
    )


_GRAMMAR_PHRASES = ("openers", "adjuncts", "compounds", "idioms", "furniture")
_OF_SOME = (
    *("parting", "audiences", "determiners", "plurals", "evidence", "first_person", "hints", "several"),
    *("shown", "past", "of_people", "closing"),
)


def _places(table: Mapping[str, Any]) -> PlaceWords:
    lists: dict[str, Any] = {name: table_of(kind, table[name]) for name, kind in RULES.items()}
    lists |= dict.fromkeys(_OF_SOME_PLACES, stems(""))
    lists |= {key: stems(words) for key, words in table.items() if key not in _PLACE_PHRASES}
    return PlaceWords(
        nouns=_sorted(table["nouns"]),
        pointers=_sorted(table.get("pointers", {})),
        seats=_sorted(table.get("seats", {})),
        called=_sorted(table.get("called", {})),
        city_parts={city: stems(words) for city, words in table.get("city_parts", {}).items()},
        comparisons=phrases(table["comparisons"]),
        facilities=phrases(table.get("facilities", "")),
        centres=phrases(table.get("centres", "")),
        bodies=phrases(table.get("bodies", "")),
        of_regions=stems(table.get("of_regions", "")),
        local_heads=stems(table.get("local_heads", "")),
        **lists,
    )


_OF_SOME_PLACES = (
    *("taking", "takings", "capitals_abroad", "reached", "mottoes", "kinds", "streams", "flowing"),
    *("dealings", "offices_led", "posted", "peoples", "lands", "everyday"),
)

_PLACE_PHRASES = (
    *("nouns", "pointers", "seats", "called", "city_parts", "comparisons", "facilities", "centres"),
    "bodies",
    *("of_regions", "local_heads", *RULES),
)


def _offices(table: Mapping[str, str], language: Language) -> Stems[str]:
    """Return what office each word tells, in Ukrainian and Russian in all cases of the singular."""
    rows = {word: office for office, words in table.items() for word in words.split()}
    for word, office in list(rows.items()):
        if language is Language.EN or len(word) < SHORTEST_DECLINED or word.endswith(("*", "ий", "ый", "ой")):
            continue
        for form, what in forms_of([word], language).items():
            one = not what.plural or (what.oblique and word.endswith(("ка", "ниця", "ница")))
            if one and not form.endswith(_OF_SEVERAL):
                rows.setdefault(form, office)
    return Stems(rows)


SHORTEST_DECLINED = 5
"""Letters of an office word of which the cases are made; shorter ones are abbreviations."""


def _sorted(table: Mapping[str, str]) -> Stems[str]:
    return Stems({word: sort for sort, words in table.items() for word in words.split()})


def _pointing(table: Mapping[str, str], language: Language) -> Stems[str]:
    """Return the nouns that point back, in Ukrainian and Russian in all cases of the singular."""
    rows = {word: sort for sort, words in table.items() for word in words.split()}
    if language is not Language.EN:
        for word, sort in list(rows.items()):
            for form, what in forms_of([word], language).items():
                one = not what.plural or (what.oblique and sort in ("body", "office"))
                if one and not form.endswith(_OF_SEVERAL):
                    rows.setdefault(form, sort)
    return Stems(rows)


_OF_SEVERAL = (
    *("лей", "рей", "чей", "дей", "тей", "ів", "їв", "ам", "ям", "ами", "ями", "ах", "ях"),
    *("ов", "ев", "их", "ых", "ими", "ыми"),
)
"""Endings of the plural, in which a noun points back to nobody in particular."""


def _numbered(table: Mapping[str, str]) -> Stems[int]:
    return Stems({word: int(number) for number, words in table.items() for word in words.split()})
