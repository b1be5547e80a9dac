"""The word lists of a language, read from `data/`: a person can extend them without touching a rule."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from domain.language import Language
from domain.statement import Doubt, SpeakerKind, Topic
from extraction.counting import Counting, counting
from extraction.declension import Form, forms_of
from extraction.marks import Marks
from extraction.names import stem
from extraction.stems import Phrases, Stems, phrases, stems

LONGEST_CASE_ENDING = 3
"""Letters of a case ending («Володимирові»), so that «Петропавлівка» is not taken for a form of «Петро»."""

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of saying.

    `sort` is the list it stands in: say, clause (only before a clause or with a quotation), state (after
    "be": was confident that), claim, deny, doubt, order (takes an infinitive), show (evidence that somebody
    handed over), going (a participle that goes on with the same speaker). `doubtful` forms are nouns as well
    ("claims", "report").
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
class Given:
    """What a written form of a first name is: the name itself, m or f, in the nominative or another case."""

    name: str
    gender: str
    nominative: bool
    oblique: bool


DENIALS, NEGATIONS, NEGATIONS_AFTER = "denials", "negations", "negations_after"
"""The lists of `[stance]`: "not true", "not" before and "there is no" behind what is denied."""

SPOTS = "spots"
"""The list of `[spots]`: posts, strongpoints, houses."""


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
    compounds: Phrases
    parting: Stems[bool]
    audiences: Stems[bool]
    determiners: Stems[bool]
    plurals: Stems[bool]
    evidence: Stems[bool]
    first_person: Stems[bool]
    hints: Stems[bool]
    several: Stems[bool]


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """The words that tell places from what looks like them."""

    locatives: Stems[bool]
    governments: Stems[bool]
    nouns: Stems[str]
    pointers: Stems[str]
    rivers: Stems[bool]
    adverbs: Stems[bool]
    regions: Stems[bool]
    of_regions: Stems[bool]
    local_heads: Stems[bool]
    name_parts: Stems[bool]
    shorthand: Stems[bool]
    outside: Stems[bool]
    entities: Stems[bool]
    not_places: Stems[bool]
    comparisons: Phrases
    facilities: Phrases
    taking: Stems[bool]
    sites: Stems[bool]
    takings: Stems[bool]
    centres: Phrases


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the rules know of one language, in lower case."""

    language: Language
    verbs: Stems[Verb]
    weak: frozenset[str]
    cue_words: Stems[bool]
    dated: Stems[bool]
    prepositional: Phrases
    pronominal: Phrases
    backward: Phrases
    topics_back: Phrases
    not_said: Phrases
    roles: Stems[Role]
    sides: Stems[str]
    side_phrases: Mapping[str, Phrases]
    charities: Phrases
    local_offices: Mapping[str, Phrases]
    national: Stems[bool]
    home: Stems[str]
    voice: Stems[str]
    pointing: Stems[str]
    authorities: Stems[bool]
    heads_of_state: Phrases
    people: Stems[bool]
    privates: Stems[bool]
    serving: Stems[bool]
    pronouns: Mapping[str, str]
    documents: Stems[bool]
    given_names: Stems[bool]
    female: Stems[bool]
    given_forms: Mapping[str, tuple[Given, ...]]
    nominatives: Mapping[str, str]
    cases: Mapping[str, Form]
    offices: Stems[str]
    office_of: Mapping[str, Phrases]
    media: Phrases
    media_nouns: Stems[bool]
    not_people: Stems[bool]
    capitals: Stems[bool]
    grammar: Grammar
    furniture: Phrases
    months: Stems[int]
    weekdays: Stems[int]
    days: Mapping[str, tuple[int, str]]
    day_words: frozenset[str]
    counting: Counting
    about: Marks[Topic | str]
    negations: Phrases
    denials: Phrases
    places: PlaceWords
    sensitive: Marks[Doubt | str]


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the word lists of `language`, read once from `data/<language>.toml`."""
    with (DATA / f"{language}.toml").open("rb") as file:
        table = tomllib.load(file)
    given = _given_forms(table["names"], language)
    verbs = _verbs(table["verbs"], language)
    months, weekdays = _numbered(table["months"]), _numbered(table["weekdays"])
    return Lexicon(
        language=language,
        verbs=verbs,
        cue_words=_beginnings(table["sayings"], verbs),
        dated=stems(" ".join([*table["days"], *months.keys, *weekdays.keys])),
        weak=_weak(table["verbs"], language),
        roles=_roles(table["roles"], language),
        sides=_sorted(table["sides"]),
        side_phrases={side: phrases(lines) for side, lines in table["side_phrases"].items()},
        charities=phrases(table["charities"]["words"]),
        local_offices={side: phrases(lines) for side, lines in table["local_offices"].items()},
        national=stems(table["names"].get("national", "")),
        home=_sorted(table.get("home", {})),
        voice=_sorted(table.get("voice", {})),
        pointing=_pointing(table["pointing"], language),
        heads_of_state=phrases(table["names"]["heads_of_state"]),
        authorities=stems(table["names"]["authorities"]),
        people=stems(table["names"]["peoples"]),
        privates=stems(table["names"]["privates"]),
        serving=stems(table["names"].get("serving", "")),
        pronouns=table["pronouns"],
        documents=stems(table["names"]["documents"]),
        given_names=_given_names(table["names"], given),
        female=stems(table["names"].get("female", "")),
        given_forms=given,
        nominatives={stem(word): word for word in table["names"]["nominatives"].split()},
        cases=forms_of(_nouns(table["roles"]), language),
        offices=_sorted(table.get("offices", {})),
        office_of={office: phrases(lines) for office, lines in table.get("office_of", {}).items()},
        media=phrases(table["names"].get("media", "")),
        capitals=stems(table["names"].get("capitals", "")),
        not_people=stems(table["names"].get("not_people", "")),
        media_nouns=stems(table["names"].get("media_nouns", "")),
        grammar=_grammar(table["grammar"]),
        furniture=phrases(table["grammar"]["furniture"]),
        months=months,
        weekdays=weekdays,
        days={words: (int(row[0]), str(row[1])) for words, row in table["days"].items()},
        day_words=frozenset(word for words in table["days"] for word in words.split()),
        counting=counting(table),
        about=_about(table),
        negations=phrases(table["stance"]["negations"]),
        denials=phrases(table["stance"]["denials"]),
        places=_places(table["places"]),
        sensitive=_sensitive(table),
        topics_back=phrases(table["sayings"].get("topics_back", "")),
        **{
            key: phrases(table["sayings"][key])
            for key in ("prepositional", "pronominal", "backward", "not_said")
        },
    )


def _about(table: Mapping[str, Any]) -> Marks[Topic | str]:
    """Return the words of the topics, and those of `DENIALS`, `NEGATIONS` and `NEGATIONS_AFTER`."""
    topics = {Topic(topic): phrases(lines) for topic, lines in table["topics"].items()}
    stance = {key: phrases(lines) for key, lines in table["stance"].items()}
    return Marks({**topics, **stance})


def _sensitive(table: Mapping[str, Any]) -> Marks[Doubt | str]:
    """Return the words of what an editor has to see, and those of a place where somebody stands (`SPOTS`)."""
    doubts = {Doubt(doubt): phrases(lines) for doubt, lines in table["sensitive"].items()}
    return Marks({**doubts, SPOTS: phrases(table["spots"]["words"])})


def _beginnings(sayings: Mapping[str, str], verbs: Stems[Verb]) -> Stems[bool]:
    """Return the words a cue can begin with, so that the others are passed over at one look."""
    before = [*phrases(sayings["prepositional"]).firsts, *phrases(sayings["pronominal"]).firsts]
    return stems(" ".join([*verbs.keys, *before]))


def _verbs(table: Mapping[str, str], language: Language) -> Stems[Verb]:
    doubtful = set(table["nouns_too"].split())
    verbs: dict[str, Verb] = {}
    for sort, words in table.items():
        if sort not in ("nouns_too", "weak"):
            for word in words.split():
                for form, plural in _forms(word, language):
                    verbs.setdefault(form, Verb(form, sort, plural, form in doubtful))
                if word.endswith("+") and language is Language.EN:
                    verbs.setdefault(_participle(word[:-1]), Verb(_participle(word[:-1]), "going"))
    return Stems(verbs)


def _weak(table: Mapping[str, str], language: Language) -> frozenset[str]:
    """Return the forms that are verbs of saying only beside "that", a colon or a quotation."""
    return frozenset(form for word in table.get("weak", "").split() for form, _ in _forms(word, language))


def _forms(word: str, language: Language) -> list[tuple[str, bool]]:
    """Return the forms `word` stands for and which are plural.

    `заяви+` is the four past forms, `поскаржи+ся` those of a reflexive verb, `заявля~` the present ones.
    """
    if not word.endswith(("+", "~", "+ся")):
        return [(word, word.removesuffix("ся").removesuffix("сь").endswith(_PLURAL_VERBS))]
    stem, _, ending = word.rpartition("+" if "+" in word else "~")
    if language is Language.EN:
        return _english_forms(stem)
    if word.endswith("~"):
        one, many = ("є", "ють") if language is Language.UK else ("ет", "ют")
        return [(stem + one, False), (stem + many, True)]
    masculine = "в" if language is Language.UK else "л"
    past = [(stem + masculine, False), (stem + "ла", False), (stem + "ло", False), (stem + "ли", True)]
    if not ending:
        return past
    reflexive = [(form + "ся", plural) for form, plural in past]
    return reflexive + [(form + "сь", plural) for form, plural in past[1:]]


_PLURAL_VERBS = ("ли", "ють", "уть", "ать", "ять", "ют", "ут", "ат", "ят")


def _english_forms(base: str) -> list[tuple[str, bool]]:
    """Return warn, warns, warned; deny, denies, denied; the participle is `_participle`."""
    if base.endswith("y") and base[-2] not in "aeo":
        return [(base, True), (base[:-1] + "ies", False), (base[:-1] + "ied", False)]
    third = base + ("es" if base.endswith(("s", "x", "sh", "ch")) else "s")
    return [(base, True), (third, False), (base + ("d" if base.endswith("e") else "ed"), False)]


def _participle(base: str) -> str:
    return (base[:-1] if base.endswith("e") else base) + "ing"


def _given_forms(table: Mapping[str, str], language: Language) -> dict[str, tuple[Given, ...]]:
    found: dict[str, tuple[Given, ...]] = {}
    shared: dict[tuple[Given, ...], tuple[Given, ...]] = {}
    for gender, key in (("m", "men"), ("f", "women")):
        for lemma in table.get(key, "").split():
            for word, form in forms_of([lemma.lower()], language, names=True).items():
                name = lemma.split("/")[0].removesuffix("!")
                one = Given(name, gender, form.singular, form.oblique or form.plural)
                all_of_it = (*found.get(word, ()), one)
                found[word] = shared.setdefault(all_of_it, all_of_it)
    return found


def _given_names(table: Mapping[str, str], forms: Mapping[str, tuple[Given, ...]]) -> Stems[bool]:
    if "given" in table:
        return stems(table["given"], LONGEST_CASE_ENDING)
    return Stems(dict.fromkeys(forms, True))


def _nouns(table: Mapping[str, Any]) -> list[str]:
    return [lemma for row in table.values() for lemma in row.get("nouns", "").split()]


def _roles(table: Mapping[str, Any], language: Language) -> Stems[Role]:
    roles: dict[str, Role] = {}
    for row in table.values():
        role = Role(
            SpeakerKind(row["kind"]), row.get("body", False), row.get("group", False), row.get("side")
        )
        for word in row["words"].split():
            roles.setdefault(word, role)
        for word in forms_of(row.get("nouns", "").split(), language):
            roles.setdefault(word, role)
    return Stems(roles)


def _grammar(table: Mapping[str, str]) -> Grammar:
    lists = {key: stems(words) for key, words in table.items() if key not in _GRAMMAR_PHRASES}
    lists = {**{key: stems("") for key in _OF_SOME}, **lists}
    return Grammar(
        openers=phrases(table["openers"]),
        adjuncts=phrases(table["adjuncts"]),
        compounds=phrases(table.get("compounds", "")),
        **lists,
    )


_GRAMMAR_PHRASES = ("openers", "adjuncts", "compounds", "furniture")
_OF_SOME = ("parting", "audiences", "determiners", "plurals", "evidence", "first_person", "hints", "several")


def _places(table: Mapping[str, Any]) -> PlaceWords:
    lists = {"taking": stems(""), "takings": stems("")}
    lists |= {key: stems(words) for key, words in table.items() if key not in _PLACE_PHRASES}
    return PlaceWords(
        nouns=_sorted(table["nouns"]),
        pointers=_sorted(table.get("pointers", {})),
        comparisons=phrases(table["comparisons"]),
        facilities=phrases(table.get("facilities", "")),
        centres=phrases(table.get("centres", "")),
        of_regions=stems(table.get("of_regions", "")),
        local_heads=stems(table.get("local_heads", "")),
        **lists,
    )


_PLACE_PHRASES = ("nouns", "pointers", "comparisons", "facilities", "centres", "of_regions", "local_heads")


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


_OF_SEVERAL = ("ів", "їв", "ам", "ям", "ами", "ями", "ах", "ях", "ов", "ев", "их", "ых", "ими", "ыми")
"""Endings of the plural, in which a noun points back to nobody in particular."""


def _numbered(table: Mapping[str, str]) -> Stems[int]:
    return Stems({word: int(number) for number, words in table.items() for word in words.split()})
