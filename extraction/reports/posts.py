"""Posts that open with whose they are: «Іван Федоров: ранкове зведення по області».

An article about somebody begins so too; but it names them again, and its title tells what they said.
"""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.speakers.registry import registry
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.tokens import QUOTES, Token, normal, tokenise

IN_OFFICE = (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)
LONGEST_LINE = 160
"""Characters of a title line; what is longer is no title."""

NAMES = (2, 3)
"""Words of a name: a first name, a surname, with or without the father's name."""


def author_of_post(text: str, lexicon: Lexicon) -> str | None:
    """Return the well-known official whose name, a colon and a title or nothing are the first line."""
    line, _, rest = text.strip().partition("\n")
    if ":" not in line or len(line) > LONGEST_LINE or not rest.strip():
        return None
    words = tokenise(line, 0, len(line))
    while words and not words[0].is_word:
        words = words[1:]
    colon = next((at for at, token in enumerate(words) if token.text == ":"), 0)
    name = words[:colon]
    if len(name) not in NAMES or not all(one.is_word and one.is_capital for one in name):
        return None
    known = registry().person((name[0].text, name[-1].text))
    if known is None or known.kind not in IN_OFFICE:
        return None
    if not (_is_title(words[colon + 1 :], rest, lexicon) or _is_in_own_voice(rest, lexicon)):
        return None
    return None if is_named(name[-1:], name[-1].text, rest) else f"{name[0].text} {name[-1].text}"


def _is_title(title: Sequence[Token], rest: str, lexicon: Lexicon) -> bool:
    """Return whether the words behind the colon are the title of a digest, or there are none."""
    if not title:
        return rest.lstrip()[0] not in QUOTES  # only the quotation is theirs
    told = (
        token.norm in lexicon.verbs or token.norm.endswith(lexicon.events.past_endings) for token in title
    )
    return any(token.norm.startswith(lexicon.signs.digests) for token in title) and not any(told)


def _is_in_own_voice(rest: str, lexicon: Lexicon) -> bool:
    """Return whether somebody speaks for themselves outside all marks: «Прошу всіх не ігнорувати тривоги»."""
    plain = [line for line in rest.splitlines() if not any(mark in line for mark in QUOTES)]
    return any(
        token.norm in lexicon.signs.own_voice for line in plain for token in tokenise(line, 0, len(line))
    )


def is_named(near: Sequence[Token], surname: str, rest: str) -> bool:
    """Return whether the text names somebody of that surname, or of the one that ends the words `near`."""
    own = {stem(normal(surname)), stem(near[-1].norm)}
    return any(one.is_capital and stem(one.norm) in own for one in tokenise(rest, 0, len(rest)))
