"""What has been made of one question so far, while it is being read."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.place import ActivityLookup
from gazetteer import vocabulary
from gazetteer.candidates import Candidate, Mention
from gazetteer.question import Word
from gazetteer.rules import ALL_RULES, Rules
from gazetteer.vocabulary import Role

SMALL = 2_000
"""Inhabitants below which a name needs more than to stand somewhere in a sentence."""


@dataclass
class Reading:
    """What has been made of one question so far."""

    text: str
    words: Sequence[Word]
    activity: ActivityLookup
    rules: Rules = ALL_RULES
    mentions: list[Mention] = field(default_factory=list)
    near: list[Candidate] = field(default_factory=list)
    abroad: bool = False
    government: bool = False

    def taken(self) -> set[int]:
        """Return the positions of words that belong to a mention, hints included."""
        return {
            at for mention in self.mentions for at in (*range(mention.first, mention.last), *mention.hints)
        }

    def free(self) -> list[int]:
        """Return the positions of words that are neither known nor part of a mention."""
        taken = self.taken()
        return [at for at, word in enumerate(self.words) if at not in taken and not word.known]

    @property
    def talk(self) -> bool:
        """Whether a word of it belongs to another subject."""
        taken = self.taken()
        others = (word for at, word in enumerate(self.words) if at not in taken)
        return self.government or any(word.role in (Role.TALK, Role.PERSON, Role.OUTSIDE) for word in others)

    def before(self, mention: Mention) -> str:
        return self.words[mention.first - 1].text if mention.first else ""


def hinted(reading: Reading, mention: Mention) -> bool:
    """Return whether the words around say that a settlement is meant."""
    after = reading.words[mention.last].text if mention.last < len(reading.words) else ""
    return (
        bool(mention.hints)
        or mention.direction
        or reading.before(mention) in vocabulary.SETTLEMENT
        or after in vocabulary.SETTLEMENT
    )


def joined(reading: Reading, at: int) -> bool:
    """Return whether a word is put beside a named place: by "and", a comma or a preposition."""
    before = reading.words[at - 1].text if at else ""
    after = reading.words[at + 1].text if at + 1 < len(reading.words) else ""
    return before in vocabulary.AND or after in vocabulary.AND or "," in reading.words[at].gap
