"""Where somebody's town ends and their name begins: «мешканка Лимана Ірина», «житель села Веселе Петро»."""

from collections.abc import Callable, Sequence

from domain.statement import SpeakerKind
from extraction.speakers.owners import holds_office
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

IsPlace = Callable[[str], bool]

_OF_A_TOWN = "аяыиіу"
_OF_A_HOME = ("и", "і", "ы", "у")
"""How the genitive of a town ends, as no first name does."""


def names_home(tokens: Sequence[Token], start: int, lexicon: Lexicon, is_place: IsPlace) -> bool:
    """Return whether the name is a first name after somebody's town: «мешканка Лимана Ірина»."""
    run = tokens[start:]
    if len(run) != 2 or start == 0 or lexicon.is_english:
        return False
    role = lexicon.roles.get(tokens[start - 1].norm)
    local = role is not None and role.kind is SpeakerKind.RESIDENT
    of_another = not any(one.nominative for one in lexicon.given_forms.get(run[0].norm, ()))
    if role is not None and run[0].norm in lexicon.given_names:
        return of_another and run[1].norm in lexicon.given_names  # чоловік Наталі Олександр
    known = role is not None and (local or is_place(run[0].text))
    surname = run[0].norm[-1] in _OF_A_TOWN and holds_office(tokens[:start], run[1], lexicon)
    genitive = local and run[0].norm.endswith(_OF_A_HOME)  # жительница Мартуни Ануш
    return known and (run[1].norm in lexicon.given_names or surname or genitive)  # мэр Азова Орлов


def behind_place(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> int | None:
    """Return where a name begins behind a place's: «мешканка села Веселе Ганна»; at the end: nowhere."""
    noun = tokens[start - 1].norm if 1 < start < len(tokens) else ""
    people = lexicon.roles.get(tokens[start - 2].norm) if noun else None
    if people is None or people.kind is not SpeakerKind.RESIDENT:
        return None
    known = noun in lexicon.places.nouns or noun in lexicon.places.regions
    if not known or tokens[start].norm in lexicon.given_names:
        return None  # мешканка села Ольга Ткач
    given = (at for at in range(start + 1, len(tokens)) if tokens[at].norm in lexicon.given_names)
    return next(given, len(tokens))
