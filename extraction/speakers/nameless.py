"""Whom an English description means that names nobody: "the father of three", "the retired teacher"."""

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.heard import Heard
from extraction.speakers.member import Member
from extraction.speakers.persons import UNIQUE
from extraction.words.names import stem

_MEN = frozenset("man father grandfather husband son brother widower uncle boy".split())
_WOMEN = frozenset("woman mother grandmother wife daughter sister widow aunt girl".split())
_ANYBODY = (
    _MEN | _WOMEN | frozenset("pensioner retiree resident villager local refugee evacuee parent".split())
)
"""What somebody of any trade may be called, a soldier too."""

_PRIVATE = (SpeakerKind.RESIDENT, SpeakerKind.UNNAMED, SpeakerKind.AID, None)
_FAR = frozenset("last other first second third only next".split())
"""What tells somebody apart from whoever was named."""

_LEADING = frozenset("chief spokesman spokeswoman spokesperson general admiral marshal".split())
"""Offices of which there is one: whoever holds it is no man in the street."""

_AT = frozenset("in at from within inside".split())


class Nameless:
    """Finds the persons of one English article who were introduced by name before."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard

    def find(self, described: Described) -> Member | None:
        """Return the person last spoken of, where the description can be theirs; None: nobody's."""
        if self._heard.given != {} or not described.words or described.name or described.is_body:
            return None
        words = described.body.split()
        if not words or (source := self._source(words)):
            return source if words else None
        if described.offices & UNIQUE or any(word[:1].isupper() for word in words):
            return None
        head = self._head(words)
        if (
            head.endswith(("s", "men", "people", "children"))
            or head in _LEADING
            or head in _FAR
            or words[0].lower() in _FAR
        ):
            return None
        last = self._heard.last_person
        people = [*([last] if last is not None else []), *reversed(self._heard.members)]
        found = next((one for one in people if self._may_be(one, head, described)), None)
        if (
            found is not None
            and described.kind is SpeakerKind.MILITARY
            and found.kind is SpeakerKind.RESIDENT
        ):
            found.kind, found.witness = None, False  # Artem, 31, was no private person
        return found

    def _head(self, words: list[str]) -> str:
        """Return "father" of "father of three"."""
        end = next(
            (at for at, word in enumerate(words) if word in _AT or word in ("of", "with", "who")), len(words)
        )
        return words[max(0, end - 1)].lower()

    def _may_be(self, member: Member, head: str, described: Described) -> bool:
        """Return whether the person's own sex, kind and trade leave room for the noun."""
        if not member.is_person or member.known is not None or member.may_be_body:
            return False
        sex = "m" if head in _MEN else "f" if head in _WOMEN else ""
        if sex and member.gender not in ("", sex):
            return False
        if described.kind is SpeakerKind.MILITARY:
            aged = member.kind in (SpeakerKind.RESIDENT, None) and not self._has_trade(member)
            return member.kind is SpeakerKind.MILITARY or (aged and "woman" not in head)
        if described.kind not in _PRIVATE or member.kind not in (*_PRIVATE, SpeakerKind.MILITARY):
            return False
        same = stem(head) in member.words
        return same or head in _ANYBODY or (not self._has_trade(member) and member.kind in _PRIVATE)

    def _has_trade(self, member: Member) -> bool:
        return member.role is not None or bool(member.offices)

    def _source(self, words: list[str]) -> Member | None:
        """Return "a medical source" for "the source at Nasser Hospital", which only tells where it is."""
        if words[0] != "source" or len(words) < 3 or words[1] not in _AT:
            return None
        last = self._heard.last
        alone = (
            last is not None and last.single and not last.is_person and last.body.split()[-1:] == ["source"]
        )
        return last if alone else None

    def author(self, found: Member | None, described: Described) -> Member | None:
        """Return `found`, unless it is a nameless speaker and the film anybody's: "Footage shows"."""
        nameless = found is not None and found.kind is SpeakerKind.UNNAMED and self._heard.given == {}
        return None if nameless and not described.words else found

    def owner(self, described: Described) -> Member | None:
        """Return the body just heard whose spokesman it is: "the ministry's spokesman"."""
        noun, owned, _ = (described.role or described.body).partition("'s ")
        if not owned or noun != noun.lower() or self._heard.given != {}:
            return None
        own = stem(noun.removeprefix("the ").rpartition(" ")[2])
        bodies = (one for one in reversed(self._heard.members) if not (one.is_person or one.single))
        return next((one for one in bodies if own in one.words), None)
