"""Whether the marks around reported words make them the speaker's own, or hold a name or a scare quote."""

from collections.abc import Sequence

from extraction.cues.placed import Placed, Side
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS, Token

_BEFORE_ONE_WORD = frozenset("as is was are were be been being had has have a an як как є —".split())
"""Before a single word that is the speaker's own: "had been “liberated”", not "the “authorities”"."""

_ABOUT = ("про", "о", "об")
_NAMING = ("назва", "назив", "назыв")
_SO_CALLED = ("называем", "названн", "названо", "називан")
_DONE = ("ено", "ано", "яно", "ито")
"""How what is said to be done ends: «звільнено» is a claim in marks, «немедленно» somebody's own word."""
NAMED_WITHIN = 4
"""Tokens behind «назвав» within which stands what he calls it: «назвав становище міста «тупиком»»."""
_CALLED = frozenset("call calls called term terms termed dub dubbed describe describes described".split())
LONGEST_NAME = 4
"""Words, less one, of how one side calls its people."""


class Directness:
    """Reads the marks of one sentence."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.lexicon = lexicon

    def described(self, placed: Placed) -> int | None:
        """Return where the quoted word begins of "described it as “heavy”", if it is one."""
        form = placed.cue.verb.form if placed.cue.verb else ""
        if not form.startswith(("describ", "call", "назва", "назив", "назыв", "опис")):
            return None
        found = next((first for first, _ in self.sentence.quotes if first > placed.last), None)
        is_name = found is not None and self.tokens[min(found + 1, len(self.tokens) - 1)].is_capital
        return None if is_name and not self.lexicon.is_english else found  # назвав «Град»

    def is_direct(self, placed: Placed, first: int, last: int) -> bool:
        """Return whether words in marks among [`first`, `last`] are the speaker's own."""
        in_dashes = self.tokens[0].is_dash and first <= 1 and placed.words is Side.BEFORE
        if in_dashes or self._is_speech_before_a_dash(placed) or self.described(placed) is not None:
            return True
        begins = first
        if first > 1 and self.tokens[first - 1].norm == "that" and self.tokens[first - 2].is_quote:
            begins = first - 2  # said “that Russia must answer”
        return any(
            begins <= a and b <= last and (self._is_told(placed, a, b) or not self.is_scare(a, b))
            for a, b in self.sentence.quotes
        )

    def _is_told(self, placed: Placed, first: int, last: int) -> bool:
        """Return whether one word in marks is the speaker's: «заявив про «зачистку»», «назвав «тупиком»»."""
        inner = self.tokens[first + 1 : last]
        jargon = inner[0].norm.startswith(self.lexicon.signs.jargon) if inner else True
        if self.lexicon.is_english or len(inner) != 1 or inner[0].is_capital or jargon:
            return False
        near = [token.norm for token in self.tokens[max(0, first - NAMED_WITHIN) : first]]
        about = near[-1:] != [] and near[-1] in _ABOUT and first - 2 == placed.cue.last
        about = about and not inner[0].norm.startswith(self.lexicon.signs.distanced)
        named = any(one.startswith(_NAMING) and not one.startswith(_SO_CALLED) for one in near)
        adverb = inner[0].norm.endswith("но") and not inner[0].norm.endswith(_DONE)
        return about or named or adverb

    def _is_speech_before_a_dash(self, placed: Placed) -> bool:
        """Return whether the words end in ", —" before the verb, as speech without marks does."""
        at = placed.first
        if placed.words is not Side.BEFORE or self.lexicon.is_english or at < 3:
            return False
        return self.tokens[at - 1].is_dash and self.tokens[at - 2].text in ",!?"

    def _is_phrase(self, words: Sequence[Token]) -> bool:
        """Return whether two words in marks are the speaker's own: «місту "дуже важко"»."""
        if len(words) != 2 or words[0].is_capital:
            return False
        claims = self.lexicon.signs.jargon + self.lexicon.signs.distanced
        return not any(token.norm.startswith(claims) for token in words)

    def _is_what_they_call_theirs(self, before: str, words: Sequence[Token]) -> bool:
        """Return whether it is people whom their side calls so: 'Russian "military correspondents"'."""
        theirs = before in self.lexicon.sides or before in ("'s", "'")
        return theirs and 0 < len(words) < LONGEST_NAME and words[-1].norm in self.lexicon.roles

    def _is_anothers_word(self, first: int) -> bool:
        """Return whether others than who speaks call it so: 'in what locals call the "safari"'."""
        near = [token.norm for token in self.tokens[max(0, first - NAMED_WITHIN - 2) : first]]
        return "what" in near and any(norm in _CALLED for norm in near[near.index("what") + 1 :])

    def _is_own_word(self, first: int, inner: Sequence[Token]) -> bool:
        """Return whether it is 'held "about 80%"', 'spoke of "hundreds"', 'accused it of "shelling"'."""
        if not self.lexicon.is_english or not inner or inner[0].is_capital or first < 2:
            return False
        if any(token.is_number for token in inner[1:]):
            return True
        before, verb = self.tokens[first - 1].norm, self.tokens[first - 2].norm
        return before == "of" and (verb in ("spoke", "speaks", "spoken") or inner[0].norm.endswith("ing"))

    def is_scare(self, first: int, last: int) -> bool:
        """Return whether the marks hold a name or a word the outlet keeps its distance from."""
        rest = self.tokens[last + 1 : last + 3]
        if self.tokens[first].is_dash:
            return False  # — Тихо, — каже X. — Нікого.
        if (
            first == 0
            and len(rest) == 2
            and rest[0].text == ","
            and (rest[1].is_dash or rest[1].norm in self.lexicon.verbs)
        ):
            return False
        inner = self.tokens[first + 1 : last]
        words = [token for token in inner if token.is_word]
        before = self.tokens[first - 1].norm if first else ""
        if before in self.lexicon.grammar.so_called or self._is_anothers_word(first):
            return True
        if before in self.lexicon.verbs and self.lexicon.is_english and words:
            return False  # said "several people" had been killed
        if self._is_what_they_call_theirs(before, words):
            return True
        if self._is_phrase(words) or self._is_own_word(first, inner):
            return False
        if len(words) > 2 or (inner and inner[-1].text in TERMINATORS + ","):
            return len(words) <= 5 and all(token.is_capital for token in words) and first > 0
        return before not in _BEFORE_ONE_WORD or any(token.is_capital for token in words)
