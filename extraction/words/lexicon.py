"""What the rules know of a language: the types of its word lists (see `wordlists`)."""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeVar

from domain.language import Language
from domain.statement import Doubt, SpeakerKind, Topic
from extraction.words.counting import Counting
from extraction.words.declension import Form
from extraction.words.eventwords import EventWords
from extraction.words.grammar import Grammar, Saying
from extraction.words.marks import Marks
from extraction.words.placewords import PlaceWords
from extraction.words.ruletables import Persons
from extraction.words.signs import Signs
from extraction.words.stems import Phrases, Remembered, Stems, any_of

Value = TypeVar("Value")
DATA = Path(__file__).parents[1] / "data"


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of saying.

    `sort` is the list it stands in: say, clause (only before a clause or with a quotation), state (after
    "be": was confident that), claim, deny, doubt, order (takes an infinitive), show (evidence that somebody
    handed over), give (only this news), going (a participle that goes on with the same speaker).
    `doubtful` forms are nouns as well ("claims", "report").
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


ATTACKS = "attacks"
"""The list of `[topics]` whose words tell of a strike beside what strikes do, else of a ground attack."""

DENIALS, NEGATIONS, NEGATIONS_AFTER, BETWEEN = "denials", "negations", "negations_after", "between"
PROPOSALS, REJECTIONS = "proposals", "rejections"
"""The lists of `[stance]`: "not true", "not" before and "there is no" behind what is denied, and the small
words that may stand between a negation and what it negates: "not yet been able to"; proposals are refused,
claims rejected beside other words."""

SPOTS = "spots"
"""The list of `[spots]`: posts, strongpoints, houses."""


SHORTEST_DIRECTION = 6
"""Letters of an adjective that no direction is called by."""


@dataclass(frozen=True, eq=False, repr=False)
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
    locutions: Phrases
    locutions_say: Phrases
    locutions_deny: Phrases
    esteem: Stems[bool]
    topics_back: Phrases
    not_said: Phrases
    roles: Stems[Role]
    sides: Stems[str]
    side_phrases: Mapping[str, Phrases]
    charities: Phrases
    local_offices: Mapping[str, Phrases]
    national: Stems[bool]
    shared: Stems[bool]
    home: Stems[str]
    voice: Stems[str]
    pointing: Stems[str]
    authorities: Stems[bool]
    heads_of_state: Phrases
    people: Stems[bool]
    persons: Persons
    privates: Stems[bool]
    serving: Stems[bool]
    pronouns: Mapping[str, str]
    documents: Stems[bool]
    given_names: Container[str]
    female: Stems[bool]
    given_forms: Mapping[str, tuple[Given, ...]]
    nominatives: Mapping[str, str]
    cases: Mapping[str, Form]
    offices: Stems[str]
    office_of: Mapping[str, Phrases]
    media: Phrases
    media_nouns: Stems[bool]
    not_people: Stems[bool]
    things: Stems[bool]
    institutions: Stems[bool]
    no_sources: Stems[bool]
    own_outlets: Phrases
    no_trades: Stems[bool]
    capitals: Stems[bool]
    grammar: Grammar
    furniture: Phrases
    months: Stems[int]
    weekdays: Stems[int]
    days: Mapping[str, tuple[int, str]]
    same_days: Mapping[str, tuple[int, bool]]
    saying: Saying
    day_words: frozenset[str]
    counting: Counting
    events: EventWords
    about: Marks[Topic | str]
    negations: Phrases
    denials: Phrases
    places: PlaceWords
    sensitive: Marks[Doubt | str]
    signs: Signs
    is_english: bool = field(init=False)
    """Whether the language is English: most rules are either of it or of the two others."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_english", self.language is Language.EN)

    @cached_property
    def names_nothing(self) -> Remembered[bool]:
        """Whether a word is a preposition, a pronoun or the like, which no name begins with."""
        return any_of(self.grammar.prepositions, self.pronouns, self.grammar.breaks, self.grammar.that)

    @cached_property
    def days_in_words(self) -> Phrases:
        """The words that are days: "yesterday", "a day earlier"."""
        return Phrases(tuple(words.split()) for words in (*self.days, *self.same_days))

    @cached_property
    def explained(self) -> Remembered[bool]:
        """Whether a word is known as something else than the name of a place that no table has."""
        grammar, places = self.grammar, self.places
        return any_of(
            *(self.roles, self.people, self.sides, self.months, self.weekdays),
            *(grammar.breaks, grammar.prepositions, grammar.articles, grammar.fillers),
            *(places.not_places, places.name_parts, places.nouns, places.regions),
        )

    def remember(self, rule: Callable[["Lexicon", str], Value]) -> Remembered[Value]:
        """Return what `rule` makes of words, each worked out once for all articles.

        A rule tells by one look at a word whether another rule need be asked: most words are nothing to it.
        """
        kept = self._kept
        if rule not in kept:
            kept[rule] = Remembered(partial(rule, self))
        return kept[rule]

    @cached_property
    def _kept(self) -> dict[Callable[["Lexicon", str], Any], Remembered[Any]]:
        return {}
