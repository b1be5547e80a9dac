"""Whether a Ukrainian or Russian noun can be the subject of a verb form: case, number and gender."""

from collections.abc import Sequence

from extraction.words.lexicon import Given, Lexicon, Verb
from extraction.words.tokens import Token

_PLURAL_PEOPLE = tuple(
    "ники ниці вці йці анці янці енці єнці исти істи логи ачі яни овці вичі ари яри тори ери ери "
    "ницы вцы йцы анцы янцы енцы исты ане яне тели чики щики цы".split()
)
_ONE_PERSON = tuple(
    "ник ниця іст ист лог янин анин ець тор тель ница чик щик вець вец дець анка янка істка истка".split()
)
_ADJECTIVE = tuple("ий ій а я е є і ї ый ой ая яя ое ее ые ие".split())
_OF_WOMEN = tuple("ова ева єва іна їна ина ська цька ская цкая".split())
_OF_MEN = tuple("ов ев єв ін їн ин ський цький ский цкий".split())
_DOING = ("ийся", "аяся", "еся", "иеся", "ыйся")
_OURS = ("свої", "твої", "двої", "обидвої")
_MEN = frozenset("мужчина дедушка дядя папа юноша тато батько дядько".split())
"""Nouns for men whose endings are those of other genders."""

_EITHER_GENDER = (
    "голова",
    "глава",
    "староста",
    "воєвода",
    "воевода",
    "суддя",
    "судья",
    "старшина",
    "колега",
    "коллега",
)


def number_and_gender(verb: Verb) -> str:
    """Return p for a plural form, m, f or n for a past one, s for a present one."""
    form = verb.form.removesuffix("ся").removesuffix("сь")
    if verb.plural or form.endswith("ли"):
        return "p"
    if form.endswith(("ла", "ло")):
        return "f" if form.endswith("ла") else "n"
    if form.endswith(("ена", "ана")):
        return "f"  # упевнена, убеждена
    if form.endswith(("ені", "ані", "ены", "аны")):
        return "p"
    if form.endswith(("є", "е", "єть", "ить", "їть", "ит", "ет", "ёт", "чить")):
        return "s"
    return "m"


class Agreement:
    """Knows for one language which tokens can head a subject."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def heads(self, token: Token, verb: Verb | None, *, several: bool = False) -> bool:
        """Return whether the token can be the subject's noun beside `verb` (None: any form).

        `several`: another noun is joined to it by "and".
        """
        asked = number_and_gender(verb) if verb is not None else ""
        norm = token.norm
        if (pronoun := self._lexicon.pronouns.get(norm)) is not None:
            return norm in _NOMINATIVE_PRONOUNS and asked in _ASKED_BY_PRONOUN[pronoun]
        if norm in self._lexicon.cases:
            return self._as_noun(token, asked, several=several)
        if norm in self._lexicon.roles:
            return not norm.endswith(_OBLIQUE_PEOPLE)  # закликав цивільних виїхати
        if token.is_capital:
            given = self._lexicon.given_forms.get(norm)
            if given is not None:
                return self._as_given_name(given, asked, several=several)
            return self._as_surname(token, asked, several=several)
        return self.is_people(norm) and (asked in ("", "p") or not norm.endswith(_PLURAL_PEOPLE))

    def _as_noun(self, token: Token, asked: str, *, several: bool) -> bool:
        form = self._lexicon.cases[token.norm]
        if not form.nominative:
            return False
        if not asked or (form.oblique and form.singular and form.plural):
            return True
        if asked == "p":
            return form.plural or several
        if not form.singular:
            return False
        return token.is_shouted or self._agrees_in_gender(form.lemma, asked)

    def _as_surname(self, token: Token, asked: str, *, several: bool) -> bool:
        """Return whether a capital that no list knows agrees: a name ends in -ов beside «заявив» only."""
        norm = token.norm
        if token.is_shouted or norm.isascii():
            return True
        if asked == "p":
            return several or norm.endswith(_PLURAL_PEOPLE)
        if asked == "m":
            return not norm.endswith(_OF_WOMEN)
        return asked != "f" or not norm.endswith(_OF_MEN)

    def _agrees_in_gender(self, lemma: str, asked: str) -> bool:
        lemma = lemma.split("/")[0]
        role = self._lexicon.roles.get(lemma)
        body = role is not None and role.body
        if lemma in _MEN:
            return asked in ("m", "s")
        if lemma.endswith(("а", "я")) and not lemma.endswith(("ння", "ття")):
            return asked in ("f", "s") or (asked == "m" and lemma in _EITHER_GENDER)
        if lemma.endswith(("о", "е", "ння", "ття")):
            return asked in ("n", "s")
        if lemma.endswith(("и", "і", "у", "ю")):
            return True
        return asked in ("m", "s") or (asked == "f" and not body)

    def _as_given_name(self, given: Sequence[Given], asked: str, *, several: bool) -> bool:
        fitting = [one for one in given if one.nominative]
        if asked == "p":
            return bool(fitting) and several
        return any(asked in ("", "s", one.gender) for one in fitting)

    def is_people(self, norm: str) -> bool:
        """Return whether an unknown noun names people by its ending: «залізничники», «синоптики»."""
        if not norm.endswith(_PLURAL_PEOPLE + _ONE_PERSON) or len(norm) < 6:
            return False
        return norm not in self._lexicon.not_people

    def is_adjective(self, token: Token) -> bool:
        """Return whether the token can be an adjective or number before a nominative noun."""
        if token.is_number:
            return True
        norm = token.norm
        return (
            norm.endswith(_ADJECTIVE)
            and (not norm.endswith("ої") or norm in _OURS)
            and (not norm.endswith("ся") or norm.endswith(_DOING))
            and len(norm) > 3
            and norm not in self._lexicon.cases
            and norm not in self._lexicon.given_forms
        )


_OBLIQUE_PEOPLE = ("их", "ых", "им", "ым", "ими", "ыми")
"""Case endings of adjectives that stand for people and are listed by their forms: «місцеві», «місцевих»."""

_NOMINATIVE_PRONOUNS = ("він", "вона", "вони", "он", "она", "они")
_ASKED_BY_PRONOUN = {"m": ("", "m", "s"), "f": ("", "f", "s"), "p": ("", "p"), "b": ("", "s", "n")}
