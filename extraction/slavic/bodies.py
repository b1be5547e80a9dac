"""What a body is called: without its country, and in the case it is called by."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from domain.language import Language
from extraction.cues.phrase import Phrase
from extraction.texts.sentences import Sentence
from extraction.words.declension import Form, declined
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.tokens import Token

LOCATIVE = frozenset(("у", "в", "во", "на"))
"""What stands before a body that speaks: «у поліції та ДСНС повідомили»."""


def is_marked_body(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether a company's name stands in marks behind "in": «у «Сумиводоканалі» кажуть»."""
    role = lexicon.roles.get(sentence.tokens[phrase.first].norm)
    return role is not None and role.body and is_marked_inside(sentence, phrase)


def is_marked_inside(sentence: Sentence, phrase: Phrase) -> bool:
    """Return whether the words stand in marks behind "in", as no person does: «в «Мемориале» заявили»."""
    before = sentence.tokens[max(0, phrase.first - 2) : phrase.first]
    return len(before) == 2 and before[0].norm in LOCATIVE and before[1].is_quote


class Bodies:
    """Names bodies in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def name(self, text: str, head: Sequence[Token], *, oblique: bool = False) -> str:
        """Return the name of a body without the possessor before it: "Ukraine's 7th Corps"."""
        first = 0
        if len(head) > 3 and head[1].norm == "'s" and head[0].norm in self.lexicon.sides:
            first = 2 if any(token.is_capital or token.is_number for token in head[2:]) else 0
        named = head[first:]
        of_several = len(named) > 1 and named[1].norm in ("з", "із", "зі", "из")  # однієї з мешканок
        if oblique and named[0].norm in _SET:
            return " ".join([_SET[named[0].norm], *(token.text for token in named[1:])])
        of_several = of_several or named[0].norm in _COUNTED
        turned = oblique and not of_several
        words = list(self._nominative(named)) if turned else [token.text for token in named]
        gaps = [text[one.end : other.start] for one, other in pairwise(named)]
        return "".join(word + gap for word, gap in zip(words, [*gaps, ""], strict=True))

    def _nominative(self, head: Sequence[Token]) -> Iterator[str]:
        """Yield the words of a body, the head noun and its adjectives in the case it is called by."""
        many = [False, *(token.norm.endswith(_OF_MANY) for token in head)]  # силових структур
        forms = [
            self._head_form(token.norm, trade=not token.is_capital, many=several)
            for token, several in zip(head, many, strict=False)
        ]
        at = before = next((index for index, form in enumerate(forms) if form), None)
        if at is not None and head[at].norm.endswith(_OBLIQUE) and any(forms[at + 1 : at + 3]):
            at, before = (at + 1 if forms[at + 1] else at + 2), at  # «у військовому відомстві»
        roles = (self.lexicon.roles.get(token.norm) for token in head[:before])
        holds_office = at is not None and any(role is not None and not role.body for role in roles)
        if at is None or holds_office or self.lexicon.is_english:
            yield from (token.text for token in head)
            return
        noun = head[at].text if head[at].is_shouted else forms[at] or ""
        yield from (_agreeing(token.text, noun, self.lexicon.language) for token in head[:at])
        if head[at].is_shouted:
            noun = head[at].text
        yield noun[0].upper() + noun[1:] if head[at].is_capital else noun
        yield from (token.text for token in head[at + 1 :])

    def _called(self, word: str, form: Form, *, many: bool) -> str | None:
        """Return the noun in the nominative of the number that its ending shows, or what it has."""
        if form.nominative and (not form.oblique or form.lemma == word or (many and form.plural)):
            return word
        adjective = form.lemma.endswith(("ий", "ый", "ая"))
        neuter = form.lemma == word + "о"  # джерел
        if many or neuter or word.endswith(_MANY_ADJECTIVES if adjective else (*MANY, *_MANY_BARE)):
            plural = (one for one, what in declined(form.lemma, self.lexicon.language) if what.plural)
            return next(plural, word)
        return form.lemma

    def _head_form(self, word: str, *, trade: bool = True, many: bool = False) -> str | None:
        """Return the nominative of a body's head noun: «захисників», «захисниками» -> «захисники»."""
        forms = self.lexicon.nominatives
        if word in _LOCALS:
            return _LOCALS[word]
        if (form := self.lexicon.cases.get(word)) is not None:
            return self._called(word, form, many=many)
        if not self.lexicon.is_english and (people := people_in_genitive(word)):
            return people
        if trade and not self.lexicon.is_english and (found := _trade_in_genitive(word)):
            return found
        for ending in ("", "ів", "їв", "ов", "ей", "ами", "ями", "ах"):
            base = word.removesuffix(ending) + ("и" if ending else "")
            known = forms.get(stem(base)) if word.endswith(ending) else None
            singular = not ending and word[-1] not in "аеиіоуыюя"
            if known and not (singular and known[-1] in "иіы"):
                return known
        return None


_COUNTED = frozenset("двох трьох чотирьох кількох п'ятьох двух трех трёх четырех четырёх нескольких".split())
_SET = dict.fromkeys(("ряду", "рядом", "ряда"), "ряд") | {"низки": "низка", "низкою": "низка"}
"""Of how many the words are in another case: «за повідомленнями низки експертів»."""

_LOCALS = {
    **{f"{one}их": f"{one}і" for one in "місцев цивільн евакуйован поранен постраждал рідн".split()},
    **{f"{one}ых": f"{one}ые" for one in "местн эвакуированн ранен родн".split()},
}
"""Genitives of adjectives that stand for people."""

MANY = ("ів", "їв", "ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах", "ях")
_MANY_BARE = ("ан", "ян", "ок", "ек", "ць", "иц")
"""How genitives of many end that have no ending: «містян», «мешканок», «жительниц»."""
_MANY_ADJECTIVES = ("их", "ых", "ими", "ыми")
_OF_MANY = (*_MANY_ADJECTIVES, "ые", "ие", "ні", "ві", "кі")


def people_in_genitive(word: str) -> str | None:
    """Return the nominative of people no list has: «залізничників» -> «залізничники»."""
    endings = (("ників", "ники"), ("вців", "вці"), ("истів", "исти"), ("істів", "істи"), ("логів", "логи"),
               ("ников", "ники"), ("истов", "исты"), ("логов", "логи"), ("вцев", "вцы"))  # fmt: skip
    return next((word.removesuffix(old) + new for old, new in endings if word.endswith(old)), None)


def _trade_in_genitive(word: str) -> str | None:
    """Return the nominative of a trade no list has: «швачки» -> «швачка», «пасічника» -> «пасічник»."""
    endings = (("ниці", "ниця"), ("ницы", "ница"), ("ника", "ник"), ("чки", "чка"), ("тки", "тка"),
               ("нки", "нка"), ("щика", "щик"), ("чика", "чик"), ("тора", "тор"), ("лога", "лог"),
               ("іста", "іст"), ("иста", "ист"), ("ара", "ар"), ("яра", "яр"), ("ера", "ер"), ("їв", "ї"),
               ("рів", "ри"), ("нів", "ни"), ("дів", "ди"), ("ців", "ці"), ("риев", "рии"),
               ("неров", "неры"))  # fmt: skip
    return next((word.removesuffix(old) + new for old, new in endings if word.endswith(old)), None)


_OBLIQUE = ("ього", "ому", "ого", "ими", "ыми", "ої", "ій", "ою", "ой", "их", "ых", "им", "ым", "ім", "ом")
_ACCUSATIVE = ("ну", "ку", "ву", "ую")
"""How adjectives of feminine nouns end in «з посиланням на обласну прокуратуру»."""
_ADJECTIVES = {
    (Language.UK, "plural"): "і",
    (Language.UK, "feminine"): "а",
    (Language.UK, "neuter"): "е",
    (Language.UK, "masculine"): "ий",
    (Language.RU, "plural"): "ые",
    (Language.RU, "feminine"): "ая",
    (Language.RU, "neuter"): "ое",
    (Language.RU, "masculine"): "ый",
}

_STRESSED = frozenset("областн городск краев морск полев тылов боев штабн миров речн домов".split())
"""Russian adjectives whose nominative ends in «-ой»."""

_SOFT = {"і": "і", "а": "я", "е": "є", "ий": "ій"}


def _agreeing(word: str, noun: str, language: Language) -> str:
    """Return an adjective in the form that goes with a nominative noun: «міській» (рада) -> «міська»."""
    if word[0].isdigit():
        return word.split("-")[0] + ("-й" if "-" in word and _gender(noun) == "masculine" else "")
    ending = next((ending for ending in _OBLIQUE if word.endswith(ending)), None)
    if ending is None and word.endswith(_ACCUSATIVE) and (noun.isupper() or _gender(noun) == "feminine"):
        ending = "ую" if word.endswith("ую") else "у"
    if ending is None or len(word) - len(ending) < 2:
        return word
    base = word[: -len(ending)]
    of_feminine = noun.isupper() and ending in ("ій", "ої", "ою", "ой", "у", "ую")  # у Донецькій ОВА
    several = ending in _MANY_ADJECTIVES and noun.islower() and noun[-1] in "аяиіы"  # силових відомств
    form = _ADJECTIVES[language, "plural" if several else "feminine" if of_feminine else _gender(noun)]
    if language is Language.RU and form == "ый" and base.lower() in _STRESSED:
        return base + "ой"
    if language is Language.RU and base[-1] in "кгх":
        form = form.replace("ы", "и")
    if language is Language.UK and (base[-1] == "ь" or ending == "ього"):
        base, form = base.rstrip("ь"), _SOFT[form]  # останнього -> останній
    return base + form


_STATIONS = ("АЕС", "АЭС", "ТЕС", "ТЭС", "ГЕС", "ГЭС", "ТЕЦ", "ТЭЦ")


def _gender(noun: str) -> str:
    if noun.lower().startswith(("мін", "мин")) and noun[-1] in "иіыоу":
        return "neuter"  # Міноборони, but минстрой
    if noun.endswith(("и", "і", "ы", "ые")):
        return "plural"
    if noun.endswith(_STATIONS):
        return "feminine"
    if noun.endswith(("ння", "о", "е", "ие")):
        return "neuter"
    return "feminine" if noun.endswith(("а", "я")) else "masculine"
