"""The word lists of a language, read from `data/`: a person can extend them without touching a rule."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from domain.language import Language
from domain.statement import Doubt, SpeakerKind, Topic
from extraction.names import stem
from extraction.stems import Phrases, Stems, phrases, stems

LONGEST_CASE_ENDING = 3
"""Letters of a case ending («Володимирові»), so that «Петропавлівка» is not taken for a form of «Петро»."""

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of saying.

    `sort` is the list it stands in: say, claim, deny, order (takes an infinitive), show (evidence that
    somebody handed over), describe (what is in marks is reported), going (a participle that goes on with
    the same speaker). `doubtful` forms are nouns as well ("claims", "report").
    """

    form: str
    sort: str
    plural: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """What a noun says about the speaker it stands for; `side` only where the word itself has one."""

    kind: SpeakerKind
    body: bool = False
    group: bool = False
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """The small words: what ends a phrase, what may stand in one, what is passed over."""

    breaks: Stems[bool]
    coordinators: Stems[bool]
    that: Stems[bool]
    relative: Stems[bool]
    prepositions: Stems[bool]
    inner_prepositions: Stems[bool]
    fillers: Stems[bool]
    articles: Stems[bool]
    abbreviations: Stems[bool]
    so_called: Stems[bool]
    own_voice: Stems[bool]
    ours: Stems[bool]
    negators: Stems[bool]
    auxiliaries: Stems[bool]
    claims: Stems[bool]
    nobody: Stems[bool]
    openers: Phrases
    adjuncts: Phrases


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """The words that tell places from what looks like them."""

    locatives: Stems[bool]
    governments: Stems[bool]
    nouns: Stems[str]
    rivers: Stems[bool]
    adverbs: Stems[bool]
    regions: Stems[bool]
    name_parts: Stems[bool]
    shorthand: Stems[bool]
    outside: Stems[bool]
    entities: Stems[bool]
    not_places: Stems[bool]
    comparisons: Phrases


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the rules know of one language, in lower case."""

    language: Language
    verbs: Stems[Verb]
    prepositional: Phrases
    pronominal: Phrases
    backward: Phrases
    not_said: Phrases
    roles: Stems[Role]
    sides: Stems[str]
    side_phrases: Mapping[str, Phrases]
    local_offices: Mapping[str, Phrases]
    pointing: Stems[str]
    authorities: Stems[bool]
    heads_of_state: Phrases
    people: Stems[bool]
    pronouns: Mapping[str, str]
    documents: Stems[bool]
    given_names: Stems[bool]
    nominatives: Mapping[str, str]
    irregular_names: Mapping[str, str]
    grammar: Grammar
    furniture: Phrases
    months: Stems[int]
    weekdays: Stems[int]
    days: Mapping[str, tuple[int, str]]
    day_words: frozenset[str]
    numbers: Mapping[str, float]
    topics: Mapping[Topic, Phrases]
    negations: Phrases
    negations_after: Phrases
    denials: Phrases
    places: PlaceWords
    sensitive: Mapping[Doubt, Phrases]


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the word lists of `language`, read once from `data/<language>.toml`."""
    with (DATA / f"{language}.toml").open("rb") as file:
        table = tomllib.load(file)
    return Lexicon(
        language=language,
        verbs=_verbs(table["verbs"], language),
        roles=_roles(table["roles"]),
        sides=_sorted(table["sides"]),
        side_phrases={side: phrases(lines) for side, lines in table["side_phrases"].items()},
        local_offices={side: phrases(lines) for side, lines in table["local_offices"].items()},
        pointing=_sorted(table["pointing"]),
        heads_of_state=phrases(table["names"]["heads_of_state"]),
        authorities=stems(table["names"]["authorities"]),
        people=stems(table["names"]["peoples"]),
        pronouns=table["pronouns"],
        documents=stems(table["names"]["documents"]),
        given_names=stems(table["names"]["given"], LONGEST_CASE_ENDING),
        nominatives={stem(word): word for word in table["names"]["nominatives"].split()},
        irregular_names=dict(pair.split(">") for pair in table["names"]["irregular"].split()),
        grammar=_grammar(table["grammar"]),
        furniture=phrases(table["grammar"]["furniture"]),
        months=_numbered(table["months"]),
        weekdays=_numbered(table["weekdays"]),
        days={words: (int(row[0]), str(row[1])) for words, row in table["days"].items()},
        day_words=frozenset(word for words in table["days"] for word in words.split()),
        numbers=table["numbers"],
        topics={Topic(topic): phrases(lines) for topic, lines in table["topics"].items()},
        negations=phrases(table["stance"]["negations"]),
        negations_after=phrases(table["stance"]["negations_after"]),
        denials=phrases(table["stance"]["denials"]),
        places=_places(table["places"]),
        sensitive={Doubt(doubt): phrases(lines) for doubt, lines in table["sensitive"].items()},
        **{
            key: phrases(table["sayings"][key])
            for key in ("prepositional", "pronominal", "backward", "not_said")
        },
    )


def _verbs(table: Mapping[str, str], language: Language) -> Stems[Verb]:
    doubtful = set(table["nouns_too"].split())
    verbs: dict[str, Verb] = {}
    for sort, words in table.items():
        if sort != "nouns_too":
            for word in words.split():
                for form, plural in _forms(word, language):
                    verbs.setdefault(form, Verb(form, sort, plural, form in doubtful))
    return Stems(verbs)


def _forms(word: str, language: Language) -> list[tuple[str, bool]]:
    """Return the forms `word` stands for and which are plural: `заяви+` is the four past forms."""
    if not word.endswith("+"):
        return [(word, word.endswith(("ли", "ють", "уть", "ать", "ять", "ют", "ут", "ат", "ят")))]
    masculine = "в" if language is Language.UK else "л"
    stem = word[:-1]
    return [(stem + masculine, False), (stem + "ла", False), (stem + "ло", False), (stem + "ли", True)]


def _roles(table: Mapping[str, Any]) -> Stems[Role]:
    roles: dict[str, Role] = {}
    for row in table.values():
        role = Role(
            SpeakerKind(row["kind"]), row.get("body", False), row.get("group", False), row.get("side")
        )
        for word in row["words"].split():
            roles.setdefault(word, role)
    return Stems(roles)


def _grammar(table: Mapping[str, str]) -> Grammar:
    lists = {key: stems(words) for key, words in table.items() if key not in _GRAMMAR_PHRASES}
    return Grammar(openers=phrases(table["openers"]), adjuncts=phrases(table["adjuncts"]), **lists)


_GRAMMAR_PHRASES = ("openers", "adjuncts", "furniture")


def _places(table: Mapping[str, Any]) -> PlaceWords:
    lists = {key: stems(words) for key, words in table.items() if key not in ("nouns", "comparisons")}
    return PlaceWords(nouns=_sorted(table["nouns"]), comparisons=phrases(table["comparisons"]), **lists)


def _sorted(table: Mapping[str, str]) -> Stems[str]:
    return Stems({word: sort for sort, words in table.items() for word in words.split()})


def _numbered(table: Mapping[str, str]) -> Stems[int]:
    return Stems({word: int(number) for number, words in table.items() for word in words.split()})
