"""Capitals and states that are only whose government means: "denied in Kyiv", «в Киеве опасаются»."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from domain.language import Language
from domain.statement import SpeakerKind
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_BE = frozenset("is are was were be been being".split())
_AUXILIARIES = frozenset("is are was were has have had remains remain grows grow runs run".split())
_BEFORE = frozenset((",", ";", "but", "while", "and", "though", "although", "“", '"', "that"))
"""What may stand before "in Moscow, the spokesman …" where it begins no sentence."""

_OF_ALL = tuple(
    "ли лись лися ют ят ут ат ются ятся утся атся ють ять уть ать ються яться уться аться".split()
)
"""Endings of verbs whose subject is "they", whoever that is."""


_TO = frozenset(("к", "ко", "до"))
_INFINITIVES = ("ть", "ти", "ться", "тися", "тись", "чь")
_HAVING = ("а", "ы", "и", "я")
"""Endings of capitals after «у» where that says who has something: «у Москвы», «у Києва»."""

_LOCATED = ("е", "і", "и")

FAR = 8
"""Tokens behind a capital within which its government is told of."""

NEAR = 4
"""Tokens before "in Kyiv" within which stands what is felt there, or the form of "be"."""


class Seats:
    """Tells where a capital or a state after "in" stands for those who govern in it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.governing
        self._told = lexicon.places.seats
        self._english = lexicon.is_english

    def is_seat(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        """Return whether the capital or state of `length` tokens at `index` is no place there."""
        at, before = index + length, tokens[index - 1].norm if index else ""
        if self._english:
            return before == "in" and (
                self._is_felt(tokens, index - 1, at) or self._is_opening(tokens, index - 1, at)
            )
        if before == "на" and tokens[at - 1].norm.endswith(_LOCATED):
            return self._is_told(tokens, at)  # «на Украине считают»
        if before not in ("в", "у"):
            return False
        if self._has(tokens[at - 1], before):
            return True
        return self._is_told(tokens, at) or self._is_told_before(tokens, index - 1)

    def _is_felt(self, tokens: Sequence[Token], preposition: int, at: int) -> bool:
        """Return whether what stands before "in Kyiv" is done or felt by those who govern, or is they."""
        if not preposition:
            return False
        own = self._told.get(tokens[preposition - 1].norm)
        near = tokens[max(0, preposition - NEAR) : preposition - 1]
        if own == "done":
            return any(token.norm in _BE for token in near)
        if own == "felt":
            return True
        if self._governs(tokens[preposition - 1]):
            return not any(token.norm in self._words.harmed for token in tokens[at : at + NEAR])
        if own == "none":
            return any(self._told.get(token.norm) in ("thought", "felt") for token in tokens[at : at + 2])
        return self._is_felt_by(tokens[max(0, preposition - NEAR) : preposition])

    def _is_felt_by(self, near: Sequence[Token]) -> bool:
        """Return whether a clause's subject is a feeling: "patience is running out in Kyiv"."""
        return any(
            self._told.get(one.norm) == "felt" and two.norm in _AUXILIARIES for one, two in pairwise(near)
        )

    def _governs(self, token: Token) -> bool:
        """Return whether it is officials, diplomats or analysts, no police or mayor of the town."""
        role = self._lexicon.roles.get(token.norm)
        if role is None or token.norm in self._lexicon.places.local_heads:
            return False
        return role.kind is SpeakerKind.OFFICIAL or role.kind is SpeakerKind.EXPERT

    def _is_opening(self, tokens: Sequence[Token], preposition: int, at: int) -> bool:
        """Return whether "In Moscow, the Kremlin's spokesman declined …" begins there."""
        if preposition and tokens[preposition - 1].norm not in _BEFORE:
            return False
        at += at < len(tokens) and tokens[at].text == ","
        for index in range(at, min(at + FAR, len(tokens))):
            token = tokens[index]
            if self._governs(token) and not (index + 1 < len(tokens) and tokens[index + 1].norm == "'s"):
                return self._acts(tokens[index + 1 : index + 1 + FAR])
            titled = token.is_capital or token.norm in ("'s", *self._lexicon.grammar.articles)
            if not (titled or self._told.get(token.norm) == "title" or token.norm in self._lexicon.sides):
                return False
        return False

    def _acts(self, tokens: Sequence[Token]) -> bool:
        return any(
            self._told.get(token.norm) in ("done", "acts", "thought", "felt")
            or token.norm in self._lexicon.verbs
            for token in tokens
        )

    def _has(self, last: Token, before: str) -> bool:
        """Return whether somebody has something: «у Москвы», but «у Москві», «у США», «в Киева»."""
        if last.is_shouted or not last.norm.endswith(_HAVING):
            return False
        return before == "у" or self._lexicon.language is Language.UK

    def _is_told(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether those in the capital are the only subject of the verb: «в Киеве опасаются …»."""
        near = tokens[at : at + FAR]
        if any(token.norm.startswith(self._words.of_towns) for token in near):
            return False  # «в Киеве тревогу не объявляли»
        negated = any(token.norm in ("не", "ні") for token in near)
        for index, token in enumerate(_clause(near)):
            if self._is_verb(near, index, negated=negated):
                return True
            if self._is_subject(token):
                return self._governs(token) and any(
                    map(self._told_of, tokens[at + index + 1 : at + FAR + FAR])
                )
            if token.norm.endswith(_OF_ALL) and token.norm in self._lexicon.verbs:
                return False
        return False

    def _told_of(self, token: Token) -> bool:
        return self._told.get(token.norm) == "told" or token.norm in self._lexicon.verbs

    def _is_told_before(self, tokens: Sequence[Token], preposition: int) -> bool:
        """Return whether the verb stands before it and has no other subject: «чего опасаются в Киеве»."""
        own = tokens[max(0, preposition - NEAR) : preposition]
        if not own or not self._is_verb(own, len(own) - 1, negated=False):
            return False
        return not any(self._is_subject(token) for token in _clause(tuple(reversed(own[:-1]))))

    def _is_verb(self, tokens: Sequence[Token], index: int, *, negated: bool) -> bool:
        norm = tokens[index].norm
        sort = self._told.get(norm)
        if sort == "able":
            after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
            return after in _TO or after.endswith(_INFINITIVES)
        if sort == "judged":
            rest = tokens[index + 1 : index + 2]
            return bool(rest) and not (rest[0].is_capital or rest[0].norm in self._lexicon.roles)
        if sort == "state":
            return True
        return norm.endswith(_OF_ALL) and (sort == "told" or (sort == "untold" and negated))

    def _is_subject(self, token: Token) -> bool:
        """Return whether it is a noun that can be those who fear or hope: «жители», «влада»."""
        form = self._lexicon.cases.get(token.norm)
        return form is not None and form.nominative


def _clause(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens up to the mark that ends their clause."""
    for token in islice(tokens, FAR):
        if token.text in ",;:—–.":
            return
        yield token
