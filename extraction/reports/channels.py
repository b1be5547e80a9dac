"""Posts of an outlet that is an official or an administration: «Телеграм-канал голови ОВА» speaks as one.

Only a post that says "I" or "we", or is signed, is theirs whole; what else it brings is narration.
"""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.reports.posts import IN_OFFICE, NAMES, is_named
from extraction.slavic.bodies import Bodies
from extraction.speakers.registry import registry
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import QUOTES, Token, tokenise

LONGEST_OUTLET = 10
"""Words of an outlet's name that tells whose it is."""

_PARTING = (". ", ": ", "!", "?")
"""What parts a title from its subtitle: «Кабинет губернатора. Слухи»."""


def author_of_channel(text: str, outlet: str, lexicon: Lexicon) -> str | None:
    """Return who says all of a post where the outlet's name tells whose it is, else None."""
    words = [token for token in tokenise(outlet) if token.is_word]
    if not 0 < len(words) <= LONGEST_OUTLET or _is_of_others(outlet, words, lexicon):
        return None
    person = _official(words) or _by_surname(words, lexicon)
    owner = person or _office(outlet, words, lexicon)
    if owner is None:
        return None
    body, last = _signed(text)
    signer = _official(last)
    if signer is not None and person in (None, signer):
        return None if is_named(last, signer.split()[-1], body) else signer
    named = person is not None and is_named(words, person.split()[-1], text)
    return owner if _speaks(text, lexicon) and not named else None


def _is_of_others(outlet: str, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether it is a medium about them, or plays them: "Police Gazette", «Не губернатор Гладков»."""
    if any(mark in outlet for mark in _PARTING):
        return True
    signs = lexicon.signs
    about = (one for one in words if one.norm not in signs.channels and one.norm not in signs.official_page)
    return any(
        one.norm in lexicon.grammar.negators
        or one.norm in signs.titles_of_media
        or one.norm in lexicon.media_nouns
        or one.norm.startswith(signs.faked)
        for one in about
    )


def _official(words: Sequence[Token]) -> str | None:
    """Return the well-known official whose full name ends or begins the words: «Голова ОВА Іван Федоров»."""
    for length in NAMES:
        for name in (words[:length], words[-length:]):
            if len(name) == length and all(one.is_capital for one in name):
                known = registry().person((name[0].text, name[-1].text))
                if known is not None and known.kind in IN_OFFICE:
                    return f"{name[0].text} {name[-1].text}"
    return None


def _by_surname(words: Sequence[Token], lexicon: Lexicon) -> str | None:
    """Return the well-known official whose surname stands behind an office: «Губернатор Гладков»."""
    role = lexicon.roles.get(words[-2].norm) if len(words) > 1 else None
    known = registry().person((words[-1].text,)) if role is not None and not role.body else None
    return words[-1].text if known is not None and known.kind in IN_OFFICE else None


def _office(outlet: str, words: Sequence[Token], lexicon: Lexicon) -> str | None:
    """Return the office or administration that the outlet's name ends in: «Телеграм-канал голови ОВА»."""
    signs = lexicon.signs
    begin = 0
    while begin < len(words) and (
        words[begin].norm in signs.channels or words[begin].norm in signs.official_page
    ):
        begin += 1
    own = words[begin:]
    roles = [role for one in own if (role := lexicon.roles.get(one.norm)) is not None]
    if not roles or any(role.kind is not SpeakerKind.OFFICIAL for role in roles):
        return None
    return Bodies(lexicon).name(outlet, own, oblique=begin > 0 and not lexicon.is_english)


def _signed(text: str) -> tuple[str, Sequence[Token]]:
    """Return the text and the words before a comma of its last line, which may be a name."""
    body, _, line = text.strip().rpartition("\n")
    words = tokenise(line, 0, len(line))
    comma = next((at for at, token in enumerate(words) if not token.is_word), len(words))
    return body, words[:comma] if body and comma <= NAMES[-1] else ()


def _speaks(text: str, lexicon: Lexicon) -> bool:
    """Return whether somebody says "I" or "we" outside all marks."""
    plain = [line for line in text.splitlines() if not any(mark in line for mark in QUOTES)]
    signs = lexicon.signs
    return any(
        token.norm in signs.first_persons or token.norm in signs.own_voice
        for line in plain
        for token in tokenise(line, 0, len(line))
    )
