"""Who has spoken in an article so far."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from extraction.speakers.member import Member
from extraction.speakers.registry import Registry
from extraction.words.lexicon import Given
from extraction.words.names import same_words, stem
from extraction.words.signs import Signs
from extraction.words.tokens import Token

LATELY = 5
"""Sentences back to a body that narration named and "the paramilitary group" means."""
MOST_REMEMBERED = 200
"""Speakers of one article among whom "he" and "the expert" are looked for."""


@dataclass(eq=False, slots=True)
class Heard:
    """The speakers of an article in the order of their first words; `bodies` by the keys of their names.

    `last` spoke last, `last_person` is whom "he" means. `given` has the forms of first
    names, none in English. `read` are the words of the last sentences.
    """

    registry: Registry
    given: Mapping[str, tuple[Given, ...]]
    signs: Signs
    members: deque[Member] = field(default_factory=lambda: deque(maxlen=MOST_REMEMBERED))
    bodies: dict[str, Member] = field(default_factory=dict)
    last: Member | None = None
    last_person: Member | None = None
    read: deque[Sequence[Token]] = field(default_factory=lambda: deque(maxlen=LATELY))
    outsiders: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Keep the stems of those who are of no side."""
        self.outsiders = frozenset(map(stem, self.signs.outsiders))

    def new(self, member: Member) -> Member:
        """Return the speaker, who may be a well-known one that has spoken under another name."""
        for other in self.members:
            if member.known is not None and other.known is member.known:
                return other
        member.outsiders = self.outsiders
        self.members.append(member)
        return member

    def by_sign(self, name: tuple[str, ...]) -> Member | None:
        """Return the soldier whose call sign was told beside a name."""
        signed = (one for one in reversed(self.members) if one.signs)
        return next((one for one in signed if any(same_words(name, sign) for sign in one.signs)), None)
