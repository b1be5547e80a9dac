"""Whom an English description means that names nobody: "the father of three", "the retired teacher"."""

from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.distinct import UNIQUE, is_its_ministry
from extraction.speakers.heard import Heard
from extraction.speakers.member import BODIES, Member
from extraction.speakers.registry import body_key
from extraction.words.names import stem

_ITS_NOUNS = ("агент", "организац", "органiзац", "фонд", "мисии")
"""How the nouns begin, in the letters of `stem`, by which a body of the world is called again."""

_PRIVATE = (SpeakerKind.RESIDENT, SpeakerKind.UNNAMED, SpeakerKind.AID, None)


_AT = frozenset("in at from within inside".split())


_SILENT = tuple(
    words.split()
    for words in ("did not comment", "did not respond", "has not commented", "did not immediately", "made no",
                  "declined to", "have not commented", "did not confirm", "did not mention", "offered no")
)  # fmt: skip
"""What a body does that a sentence names as its subject and that does not speak in it."""

LONGEST_SUBJECT = 15
"""Tokens at a sentence's head among which its subject and "did not comment" stand."""


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
        if self._is_apart(words, head):
            return None
        if described.kind in _PRIVATE and (found := self._unnamed_witness(head)):
            return found
        last = self._heard.last_person
        if words[0] == "former" and last is not None and last.known is not None:
            return last if last.is_person else None
        people = [*([last] if last is not None else []), *reversed(self._heard.members)]
        found = next((one for one in people if self._may_be(one, head, described)), None)
        serves = described.kind is SpeakerKind.MILITARY
        if found is not None and serves and found.kind is SpeakerKind.RESIDENT:
            found.kind, found.witness = None, False  # Artem, 31, was no private person
        return found

    def _is_apart(self, words: list[str], head: str) -> bool:
        """Return whether several are meant, "the chief", or somebody else: "the other man"."""
        signs = self._heard.signs
        if head in signs.family and self._is_told_of(head):
            return True
        several = head.endswith(("s", "men", "people", "children"))
        return several or head in signs.leading or not signs.apart.isdisjoint((head, words[0].lower()))

    def _is_told_of(self, kin: str) -> bool:
        """Return whether "her daughter" was told of lately: "the daughter" is not whose daughter she is."""
        for tokens in self._heard.read:
            owned = [at for at, token in enumerate(tokens) if token.norm in ("his", "her", "their")]
            if any(token.norm == kin for at in owned for token in tokens[at + 1 : at + 3]):
                return True
        return False

    def more_of_them(self, described: Described) -> Described:
        """Return "Others" as witnesses or people without a name, as those are who have just spoken."""
        last = self._heard.last
        if self._heard.given != {}:
            return self._heading(described)
        written = " ".join(described.name) or described.body
        if written.lower() not in self._heard.signs.more:
            return described
        witness = last is not None and last.witness and not last.is_person
        return replace(described, name=(), body=written, kind=SpeakerKind.UNNAMED, witness=witness)

    def _heading(self, described: Described) -> Described:
        """Return «гендиректор агентства» with the side of the body that watches or helps just heard."""
        last = self._heard.last
        if last is None or last.is_person or last.single or described.name or not described.single:
            return described
        speaker = last.speaker()
        of_it = any(word.startswith(_ITS_NOUNS) for word in described.words)
        watches = speaker.kind in BODIES and speaker.side == "independent"
        return replace(described, side=speaker.side, home=None) if watches and of_it else described

    def silent(self) -> Member | None:
        """Return the well-known body that the English sentence before named for saying nothing: "it"."""
        before = list(self._heard.read)[-2:-1]
        tokens = before[0][:LONGEST_SUBJECT] if before and self._heard.given == {} else ()
        norms = [token.norm for token in tokens]
        for at in range(1, len(norms)):
            if any(norms[at : at + len(words)] == words for words in _SILENT):
                first, end = norms[0] == "the", norms.index(",") if "," in norms[:at] else at
                body = " ".join(token.text for token in tokens[first:end]).replace(" 's", "'s")
                known_body = self._heard.registry.body(body) is not None
                capital = end - first > 1 and all(token.is_capital for token in tokens[first:end])
                if not (known_body or capital):
                    return None
                key = body_key(body)
                if key not in self._heard.bodies:
                    known = self._heard.registry.body(body)
                    self._heard.bodies[key] = self._heard.new(Member(body=body, known=known))
                return self._heard.bodies[key]
        return None

    def _unnamed_witness(self, head: str) -> Member | None:
        """Return the resident without a name who has just spoken, whom "the woman" means."""
        last = self._heard.last
        if last is None or last.is_person or not (last.single and last.witness) or last.known is not None:
            return None
        sex = self._sex_of(head)
        told = {"m", "f"} & {
            last.gender,
            *("f" for one in self._heard.signs.women if stem(one) in last.words),
        }
        told |= {"m" for one in self._heard.signs.men if stem(one) in last.words}
        return last if sex and told <= {sex} else None

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
        sex = self._sex_of(head)
        if sex and member.gender not in ("", sex):
            return False
        if described.kind is SpeakerKind.MILITARY:
            aged = member.kind in (SpeakerKind.RESIDENT, None) and not self._has_trade(member)
            return member.kind is SpeakerKind.MILITARY or (aged and "woman" not in head)
        if described.kind not in _PRIVATE or member.kind not in (*_PRIVATE, SpeakerKind.MILITARY):
            return False
        same = stem(head) in member.words
        return same or self._may_be_anybody(head) or (not self._has_trade(member) and member.kind in _PRIVATE)

    def _sex_of(self, head: str) -> str:
        """Return m or f where the noun tells it."""
        signs = self._heard.signs
        return "m" if head in signs.men else "f" if head in signs.women else ""

    def _may_be_anybody(self, head: str) -> bool:
        """Return whether somebody of any trade may be called so, a soldier too."""
        signs = self._heard.signs
        return head in signs.men or head in signs.women or head in signs.anybody

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
        """Return `found`, unless it is a nameless speaker and the film anybody's: "Footage shows".

        Nor is "Reuters video" that of a brigade which has just spoken.
        """
        if found is not None and described.side not in (None, found.speaker().side):
            return None
        if found is not None and described.film and found.speaker().kind is not SpeakerKind.MONITOR:
            return None
        nameless = found is not None and found.kind is SpeakerKind.UNNAMED and self._heard.given == {}
        return None if nameless and not described.words else found

    def owner(self, described: Described) -> Member | None:
        """Return the body just heard whose spokesman or ministry it is: "the ministry's spokesman"."""
        if (last := self._heard.last) is not None and is_its_ministry(described, last):
            return last
        noun, owned, _ = (described.role or described.body).partition("'s ")
        if not owned or noun != noun.lower() or self._heard.given != {}:
            return None
        own = stem(noun.removeprefix("the ").rpartition(" ")[2])
        bodies = (one for one in reversed(self._heard.members) if not (one.is_person or one.single))
        return next((one for one in bodies if own in one.words), None)
