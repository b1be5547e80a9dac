"""The forms of the verbs of saying that stand in the word lists, of which a list has the beginnings only."""

import sys
from collections.abc import Collection, Mapping

from domain.language import Language
from extraction.words.lexicon import Verb
from extraction.words.stems import Stems, phrases, stems


def beginnings(sayings: Mapping[str, str], verbs: Stems[Verb]) -> Stems[bool]:
    """Return the words a cue can begin with, so that the others are passed over at one look."""
    several = ("prepositional", "pronominal", "locutions", "locutions_say", "locutions_deny")
    before = [word for key in several for word in phrases(sayings.get(key, "")).firsts]
    return stems(" ".join([*verbs.words, *before, sayings.get("esteem", "")]))


def verbs_of(table: Mapping[str, str], language: Language) -> Stems[Verb]:
    """Return all forms of the verbs of saying that the lists of `[verbs]` stand for."""
    doubtful = set(table["nouns_too"].split())
    verbs: dict[str, Verb] = {}
    for sort, words in table.items():
        if sort not in ("nouns_too", "weak"):
            listed = set(words.split())
            for word in words.split():
                for form, plural in _forms(word, language):
                    plural = plural or (language is Language.EN and _is_base(word, listed))
                    same = sys.intern(form)  # under which the list of verbs keeps it as well
                    verbs.setdefault(same, Verb(same, sort, plural, form in doubtful))
                if word.endswith("+") and language is Language.EN:
                    verbs.setdefault(_participle(word[:-1]), Verb(_participle(word[:-1]), "going"))
    return Stems(verbs)


def _is_base(word: str, listed: Collection[str]) -> bool:
    """Return whether `word` is "judge" of "judged judges judge": its s-form is listed beside it."""
    if word.endswith(("+", "ed")) or word in _BASE_AND_PAST:
        return False
    thirds = (word + "s", word + "es", word[:-1] + "ies")
    return any(third in listed for third in thirds)


_BASE_AND_PAST = ("read", "put", "bet", "forecast")


def weak_verbs(table: Mapping[str, str], language: Language) -> frozenset[str]:
    """Return the forms that are verbs of saying only beside "that", a colon or a quotation."""
    return frozenset(
        sys.intern(form) for word in table.get("weak", "").split() for form, _ in _forms(word, language)
    )


def _forms(word: str, language: Language) -> list[tuple[str, bool]]:
    """Return the forms `word` stands for and which are plural.

    `заяви+` is the four past forms, `поскаржи+ся` those of a reflexive verb, `заявля~` the present ones.
    """
    if not word.endswith(("+", "~", "+ся")):
        return [(word, word.removesuffix("ся").removesuffix("сь").endswith(_PLURAL_VERBS))]
    stem, _, ending = word.rpartition("+" if "+" in word else "~")
    if language is Language.EN:
        return _english_forms(stem)
    if word.endswith("~"):
        one, many = ("є", "ють") if language is Language.UK else ("ет", "ют")
        return [(stem + one, False), (stem + many, True)]
    masculine = "в" if language is Language.UK else "л"
    past = [(stem + masculine, False), (stem + "ла", False), (stem + "ло", False), (stem + "ли", True)]
    if not ending:
        return past
    reflexive = [(form + "ся", plural) for form, plural in past]
    return reflexive + [(form + "сь", plural) for form, plural in past[1:]]


_PLURAL_VERBS = ("ли", "ють", "уть", "ать", "ять", "ют", "ут", "ат", "ят")


def _english_forms(base: str) -> list[tuple[str, bool]]:
    """Return warn, warns, warned; deny, denies, denied; the participle is `_participle`."""
    if base.endswith("y") and base[-2] not in "aeo":
        return [(base, True), (base[:-1] + "ies", False), (base[:-1] + "ied", False)]
    third = base + ("es" if base.endswith(("s", "x", "sh", "ch")) else "s")
    return [(base, True), (third, False), (base + ("d" if base.endswith("e") else "ed"), False)]


def _participle(base: str) -> str:
    return (base[:-1] if base.endswith("e") else base) + "ing"
