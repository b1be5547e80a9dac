"""What a body is called: without its country, and in the case it is called by."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from domain.language import Language
from extraction.lexicon import Lexicon
from extraction.names import stem
from extraction.tokens import Token


class Bodies:
    """Names bodies in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def name(self, text: str, head: Sequence[Token]) -> str:
        """Return the name of a body without the possessor before it: "Ukraine's 7th Corps"."""
        first = 0
        if len(head) > 3 and head[1].norm == "'s" and head[0].norm in self.lexicon.sides:
            first = 2 if any(token.is_capital or token.is_number for token in head[2:]) else 0
        named = head[first:]
        words = list(self._nominative(named))
        if len(words) > 1 and words[1][-1:] == "а" and words[0] != named[1].text and named[0].is_number:
            words[0] = words[0].split("-")[0]
        gaps = [text[one.end : other.start] for one, other in pairwise(named)]
        return "".join(word + gap for word, gap in zip(words, [*gaps, ""], strict=True))

    def _nominative(self, head: Sequence[Token]) -> Iterator[str]:
        """Yield the words of a body, the head noun and its adjectives in the case it is called by."""
        open_ = self.lexicon.language is not Language.EN
        for token in head:
            form = self._head_form(token.norm) if open_ else None
            if form is not None:
                open_ = False
                yield form.capitalize() if token.is_capital and not token.is_shouted else form
            else:
                yield _plural_adjective(token.text) if open_ and self._has_plural(head) else token.text

    def _has_plural(self, head: Sequence[Token]) -> bool:
        return any((form := self._head_form(token.norm)) and form[-1] in "іиые" for token in head)

    def _head_form(self, word: str) -> str | None:
        """Return the nominative of a body's head noun: «захисників», «захисниками» -> «захисники»."""
        forms = self.lexicon.nominatives
        for ending in ("", "ів", "їв", "ов", "ей", "ами", "ями", "ах"):
            if word.endswith(ending) and (
                form := forms.get(stem(word.removesuffix(ending) + ("и" if ending else "")))
            ):
                return form
        return None


def _plural_adjective(word: str) -> str:
    """Return the nominative of an adjective in the plural: «українських» -> «українські»."""
    for ending, base in (("их", "і"), ("им", "і"), ("ых", "ые"), ("ым", "ые")):
        if word.endswith(ending):
            russian = word.endswith(("ких", "гих", "хих")) and "ьк" not in word
            return word[: -len(ending)] + ("ие" if russian else base)
    return word
