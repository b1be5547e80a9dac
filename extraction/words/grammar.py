"""The small words of a language, and those that tell when something was said."""

from dataclasses import dataclass, field

from extraction.words.stems import Phrases, Stems


@dataclass(frozen=True, slots=True, eq=False, repr=False)
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
    closing: Stems[bool]
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
    idioms: Phrases
    parting: Stems[bool]
    audiences: Stems[bool]
    determiners: Stems[bool]
    plurals: Stems[bool]
    evidence: Stems[bool]
    first_person: Stems[bool]
    hints: Stems[bool]
    several: Stems[bool]
    shown: Stems[bool]
    past: Stems[bool]
    of_people: Stems[bool]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Saying:
    """The words that tell a day of saying from the day of an event."""

    occasions: Stems[bool]
    speaking: Stems[bool]
    parts: Stems[bool]
    never: Stems[bool]
    about: Stems[bool]
    but: Stems[bool]
    mourning: Stems[bool]
    coming: Stems[bool]
    spans: Stems[bool]
    participles: Stems[bool] = field(default_factory=lambda: Stems({}))
    recalling: Stems[bool] = field(default_factory=lambda: Stems({}))
    them: Stems[bool] = field(default_factory=lambda: Stems({}))
    finite: Stems[bool] = field(default_factory=lambda: Stems({}))
    programmes: Stems[bool] = field(default_factory=lambda: Stems({}))
    today: Stems[bool] = field(default_factory=lambda: Stems({}))
    another_time: Stems[bool] = field(default_factory=lambda: Stems({}))
