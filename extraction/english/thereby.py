"""English sentences that only tell who said the one before: "The mayor said this on Telegram"."""

from dataclasses import replace

from extraction.cues.finding import Cue
from extraction.cues.finite import BE
from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.cues.placed import Placed, Side
from extraction.english.according import AccordingTo
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon

FARTHEST_AGENT = 10
"""Tokens between "This was announced" and "by"."""

_THIS = frozenset(("this", "that", "it", "these"))
_ISSUED = ("issued", "released", "published")

_MEDIA = frozenset("telegram facebook x twitter instagram social national television tv air".split())
"""On what one confirms the news; "on" anything else tells which news it is."""

_COMMANDS = frozenset(
    "operational operational-strategic operational-tactical general joint southern eastern".split()
)
"""How commands begin "in" which something is reported, as translated news has it."""


class Thereby(AccordingTo):
    """Finds who said the sentence before the English one that is read."""

    def reported_by(self) -> Placed | None:
        """Read "This was announced on Monday by X" and "That is according to X"."""
        return super().reported_by() or self._announced_by()

    def _announced_by(self) -> Placed | None:
        first = self._after_this()
        if first is None or first + 2 >= len(self.tokens):
            return None
        if self.tokens[first].norm == "according" and self.tokens[first + 1].norm == "to":
            return self._by(first + 1)
        if self.tokens[first].norm not in self.lexicon.signs.announced:
            return None
        for at in range(first + 1, min(len(self.tokens) - 1, first + FARTHEST_AGENT)):
            if self.tokens[at].norm == "by" or self._is_in_body(at):
                return self._by(at)
            if self.tokens[at].text in ",;:" or self.tokens[at].is_quote or self.tokens[at].norm == "that":
                return None
        return None

    def _is_in_body(self, at: int) -> bool:
        """Return whether "in" names a body, as translated news has it: "reported in the press service of"."""
        near = [token.norm for token in self.tokens[at : at + 4]]
        if near[:2] != ["in", "the"]:
            return False
        return near[2:] == ["press", "service"] or (len(near) > 2 and near[2] in _COMMANDS)

    def _by(self, at: int) -> Placed | None:
        phrase = self.phrases.right_of(at) or self.phrases.with_article(at + 1)
        return Placed(Cue(0, at, None, "say"), phrase, Side.NEIGHBOUR, "backward") if phrase else None

    def _after_this(self) -> int | None:
        """Return what follows "This was", "That's", "The news has been"."""
        at = self._behind_medium()
        noun = self._news(at)
        at = noun if noun >= 0 or self.tokens[at].norm not in _THIS else at
        at += 1
        if not at:
            return None
        begin = at
        while at < len(self.tokens) and (
            self.tokens[at].norm in BE or self.tokens[at].norm in ("has", "had", "also", "'s")
        ):
            at += 1
        return at if at > begin else None

    def _news(self, first: int) -> int:
        """Return where the noun stands in "The news", "Such information", "The relevant data", or -1."""
        signs, words = self.lexicon.signs, [token.norm for token in self.tokens[first : first + 4]]
        if len(words) < 4 or words[0] not in ("the", "such", *_THIS):
            return -1
        at = 2 if words[1] in signs.relevant else 1
        return first + at if words[at] in signs.news else -1

    def _behind_medium(self) -> int:
        """Return where the clause begins behind "According to Ukrinform, this was reported by"."""
        if self.tokens[0].norm not in ("according", "as"):
            return 0
        commas = (
            at for at in range(2, min(FARTHEST_AGENT, len(self.tokens) - 1)) if self.tokens[at].text == ","
        )
        at = next(commas, -1) + 1
        return at if self.tokens[at].norm in _THIS else 0

    def said_this(self, placed: Placed) -> Placed:
        """Return `placed` as said of the sentence before where it is "X said this after a visit"."""
        tokens, at = self.tokens, placed.cue.last + 1
        if placed.words is not Side.AFTER or placed.phrase.first > placed.cue.first:
            return placed
        at += at < len(tokens) and tokens[at].norm == "about"  # wrote about this on Facebook
        if at + 1 >= len(tokens) or placed.cue.sort in ("deny", "doubt"):
            return placed
        if tokens[at].norm in ("the", *_THIS) and tokens[at + 1].norm in self.lexicon.signs.news:
            at += 1  # confirmed the news
            if self._has_content(at + 1):
                return placed  # confirmed the news of a strike on X
        elif tokens[at].norm not in ("this", "so", "that"):
            return placed
        after = self._after_occasion(at)
        ends = after >= len(tokens) or tokens[after].text in ".,;!"
        if not ends or (tokens[at].norm == "that" and tokens[at + 1].text not in ".!"):
            return placed  # said that, on Monday, …
        cue = replace(placed.cue, last=max(placed.cue.last, after - 1))
        return replace(placed, cue=cue, words=Side.NEIGHBOUR, rule="backward")

    def _has_content(self, at: int) -> bool:
        """Return whether what stands behind "the news" tells which: no day, medium or end of a clause."""
        near = self.tokens[at : at + 2]
        if not near or near[0].text in ".,;!" or near[0].norm in ("to", *self.lexicon.weekdays):
            return False
        where = near[1].norm if len(near) > 1 else ""
        return near[0].norm != "on" or not (where in self.lexicon.weekdays or where in _MEDIA)

    def _after_occasion(self, at: int) -> int:
        """Return what follows "this on Telegram", "this following his visit to the front"."""
        after = self._after(at)
        if after < len(self.tokens) and self.tokens[after].norm in self.lexicon.signs.saying_when:
            while after < len(self.tokens) and self.tokens[after].text not in ".,;:!":
                after += 1
        return after


def issuer(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """Return who "issued a statement on Monday": the next sentence's "the statement said" is theirs."""
    if not lexicon.is_english:
        return None
    for at, token in enumerate(sentence.tokens):
        if token.norm in _ISSUED and at:
            near = sentence.tokens[at + 1 : at + 6]
            if any(one.norm in lexicon.documents for one in near):
                return Phrases(sentence, lexicon).left_of(at)
    return None
