"""Which English body a common noun points back to: "the bloc", "the militant group", "the KNU"."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.heard import Heard
from extraction.speakers.member import BODIES, Member
from extraction.words.signs import Signs
from extraction.words.tokens import Token, normal

LONGEST_NAME = 6
"""Words of a well-known body's name."""

SUBJECT = 8
"""Tokens at a sentence's head among which its subject stands: "Food security: WFP has …"."""

_SMALL = frozenset("of the for and to in on at".split())

_FIRMS = frozenset("company operator utility firm".split())
_PROJECTS = frozenset("project initiative map".split())
_OF_A_STATE = frozenset("air naval police security border emergency".split())
"""Words that make a state's body of "force" and "service"."""

_NATIONAL = ("an", "sh", "se", "li", "qi", "ni")
"""How adjectives of countries end ("Sudanese"), before "Armed Forces" of a state."""


class Hypernyms:
    """Finds the body of one English article that a common noun or an abbreviation means."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._signs = heard.signs
        self._fitting = _fitting(heard.signs)

    def find(self, described: Described) -> Member | None:
        """Return whom the description points back to; None: nobody, or it names a body of its own."""
        words = described.body.split()
        if self._heard.given != {} or not described.words or described.single or not words:
            return None
        if len(words) == 1 and words[0][:1].isupper() and (found := self._shortened(words[0], described)):
            return found
        if any(word[:1].isupper() and "-" not in word for word in words) or len(words) > 4:
            return None
        fits = self._test(normal(words[-1]), {normal(word) for word in words[:-1]})
        if fits is None:
            return None
        last = self._heard.last
        if last is not None and self._has_just_spoken(last) and fits(last):
            return last  # RSF burned homes, the Doctors Network said. The group urged …
        before = [tokens[:SUBJECT] for tokens in list(self._heard.read)[-2:-1]]
        if just := self._mentioned(described, fits, before):
            return just  # WFP has left the region. The agency warns …
        spoken = next((one for one in self._bodies(described) if fits(one)), None)
        return spoken or self._mentioned(described, fits, self._heard.read)

    def _has_just_spoken(self, last: Member) -> bool:
        """Return whether the body that spoke last is named in the sentence before, behind its words."""
        words = [word for word in last.body.split() if word[:1].isupper()]
        behind = [token.norm for tokens in list(self._heard.read)[-2:-1] for token in tokens[SUBJECT:]]
        return len(words) > 1 and not last.is_person and normal(words[-1]) in behind

    def just_heard(self, described: Described) -> Member | None:
        """Return the last speaker where "the agency" alone can mean it, whatever else is called one."""
        words, last = described.body.split(), self._heard.last
        if self._heard.given != {} or not described.words or len(words) != 1 or last is None:
            return None
        if last.is_person or last.single or normal(words[0]) not in self._fitting:
            return None
        fits = self._test(normal(words[0]), set())
        return last if fits is not None and fits(last) else None

    def _mentioned(
        self, described: Described, fits: Callable[[Member], bool], sentences: Sequence[Sequence[Token]]
    ) -> Member | None:
        """Return the well-known body that the sentences named last, though it has not spoken yet."""
        registry = self._heard.registry
        for tokens in reversed(sentences):
            for first in range(len(tokens) - 1, -1, -1):
                if not (tokens[first].is_capital and registry.begins_a_body(tokens[first].norm)):
                    continue
                ends = range(min(len(tokens), first + LONGEST_NAME), first, -1)
                names = (" ".join(token.text for token in tokens[first:end]) for end in ends)
                known = next((one for name in names if (one := registry.body(name)) is not None), None)
                named = known is not None and described.side in (None, known.side, "other", "independent")
                if known is not None and named and fits(body := Member(body=known.names.en, known=known)):
                    return self._heard.new(body)
        return None

    def _bodies(self, described: Described) -> Iterator[Member]:
        """Yield the named bodies that have spoken, first the last speaker, none of another side."""
        last = self._heard.last
        for one in [*([last] if last is not None else []), *reversed(self._heard.members)]:
            named = any(letter.isupper() for letter in one.body)
            side = one.known.side if one.known else one.side
            known = (one.may_be_body and one.side != "independent") or (
                named and not (one.is_person or one.single)
            )
            known = known and one.kind is not SpeakerKind.UNNAMED
            known = known or (one.known is not None and not one.known.person)
            if known and (side is None or described.side in (None, side, "other", "independent")):
                yield one

    def _test(self, noun: str, before: set[str]) -> Callable[[Member], bool] | None:
        """Return whether a body can be "the noun", with the adjectives that stand before it."""
        armed = bool(before & self._signs.armed) or any(
            word.endswith(("-backed", "-aligned")) for word in before
        )
        gentle = bool(before & self._signs.gentle)
        if noun in self._signs.fighters and not before:
            return lambda one: (
                not is_states(one, self._signs) and _kind(one) not in BODIES and not self._is_medium(one)
            )
        if noun in self._signs.groups and before & _OF_A_STATE:
            return None  # the air force, which is no hypernym of a headquarters
        if noun in self._signs.groups:
            return self._group_test(armed=armed, gentle=gentle)
        if noun in self._fitting:
            return lambda one: (
                _heads(one) & self._fitting[noun] != set()
                or (noun in ("monitor", "project", "watchdog") and _kind(one) is SpeakerKind.MONITOR)
            )
        if before and all("-" in word or word in self._signs.armed | self._signs.gentle for word in before):
            return lambda one: noun in _heads(one)  # the Miami-based center
        return None

    def _group_test(self, *, armed: bool, gentle: bool) -> Callable[[Member], bool]:
        """Return whether a body can be "the group", "the militant group", "the rights group"."""
        if gentle:
            watching = self._signs.gentle | self._fitting["monitor"]
            return lambda one: _kind(one) in BODIES or bool(_heads(one) & watching)
        if armed:
            return lambda one: _kind(one) not in BODIES and not is_states(one, self._signs, armed=True)
        return lambda one: not is_states(one, self._signs) and not self._is_medium(one)

    def _is_medium(self, one: Member) -> bool:
        return _kind(one) is SpeakerKind.OFFICIAL and bool(_heads(one) & self._fitting["bloc"])

    def _shortened(self, word: str, described: Described) -> Member | None:
        """Return the body that "the KNU" abbreviates or whose name begins with "the Mejlis"."""
        for one in self._bodies(described):
            names = [part for part in one.body.split() if normal(part) not in _SMALL]
            if len(names) > 1 and word.isupper() and word == "".join(part[0].upper() for part in names):
                return one
            if len(names) > 2 and names[0] == word and not word.isupper() and one.body.split()[1] in _SMALL:
                return one
        return None


def _kind(one: Member) -> SpeakerKind | None:
    return one.known.kind if one.known else one.kind


def _heads(one: Member) -> set[str]:
    return {
        normal(word) for name in (one.body, one.known.names.en if one.known else "") for word in name.split()
    }


def is_states(one: Member, signs: Signs, *, armed: bool = False) -> bool:
    """Return whether it is a ministry, a court, an army of a state; "armed": "Arakan Army" is none."""
    words = one.body.split()
    if one.known is not None and one.known.names.en.endswith("government"):
        return True
    state = {normal(word) for word in words} & signs.of_state
    if not state or not words:
        return False
    force = state <= {"army", "force", "forces", "command"} and words[-1][:1].isupper()
    return not (force and (armed or not any(word.endswith(_NATIONAL) for word in words)))


def _fitting(signs: Signs) -> Mapping[str, frozenset[str]]:
    """Return the nouns and names of bodies that each common noun can mean."""
    sorts = (
        (("agency",), signs.agencies),
        (("bloc", "alliance"), signs.unions),
        (("monitor", "watchdog", "observatory"), signs.watching),
        (("company", "operator", "utility", "firm"), _FIRMS),
        (("project", "initiative"), _PROJECTS),
    )
    return {noun: heads for nouns, heads in sorts for noun in nouns}
