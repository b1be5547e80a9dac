"""Which noun of a Ukrainian or Russian clause can be the subject: known by lists, by case or by its form."""

from collections.abc import Mapping

from extraction.slavic.bodies import people_in_genitive
from extraction.slavic.governed import Governed
from extraction.texts.days import IN_FIGURES
from extraction.words.agreement import number_and_gender
from extraction.words.lexicon import Verb

_TIMES = frozenset("році року годині години году часов часа ранку утра вечора вечера ночі ночи дня".split())
"""What ends the words for when something was said."""


class Heads(Governed):
    """Finds the noun that heads a subject."""

    def _agreeing_from(self, index: int, head: int) -> int:
        """Return where the words begin that go with the noun at `head`: not «події ночі херсонка»."""
        while index < head and IN_FIGURES.fullmatch(self.tokens[index].text):
            index += 1
        form = self.lexicon.cases.get(self.tokens[head].norm)
        if form is None or not form.singular or form.plural:
            return index
        others = [at for at in range(index, head) if self.tokens[at].norm.endswith(_OF_MANY)]
        return others[-1] + 1 if others else index

    def _is_trade(self, first: int, head: int) -> bool:
        """Return whether the unknown words before a full name are a trade that agrees with it."""
        given = self.lexicon.given_forms.get(self.tokens[head].norm, ())
        if head - first > 4 or head + 1 >= len(self.tokens):
            return False
        if not (self._is_given(head) and self.tokens[head + 1].is_capital and self.tokens[first].is_word):
            return False
        begins = self.tokens[first].start == self.sentence.tokens[0].start
        lower = all(self._is_genitive(at) for at in range(first + 1, head))
        if not lower or (self.tokens[first].is_capital and not begins) or len(self.tokens[first].norm) < 4:
            return False
        endings = tuple(ending for one in given for ending in _NOMINATIVES[one.gender] if one.nominative)
        return self.tokens[first].norm.endswith(endings) and not self.tokens[first].norm.endswith(_THINGS)

    def _is_bare_name(self, index: int, *, after: bool) -> bool:
        """Return whether only a capital makes the word a name: beside a noun it may be a genitive.

        Before the verb a word that ends in a consonant is none.
        """
        norm = self.tokens[index].norm
        form = self.lexicon.cases.get(norm)
        if after and form is not None and form.lemma == norm and form.oblique:
            return True
        if self.tokens[index].is_shouted and norm in self.lexicon.places.governments:
            return True  # перебування військ РФ підтверджують …
        if norm in self.lexicon.roles or norm in self.lexicon.pronouns or self.agreement.is_people(norm):
            return False
        if norm in self.lexicon.given_names:
            return False
        if after:
            return True
        return norm.endswith(_LIKE_GENITIVES) and norm not in self.lexicon.capitals

    def _is_unknown_person(self, index: int, verb: Verb) -> bool:
        """Return whether the noun no list knows can be the subject by its ending."""
        token, grammar = self.tokens[index], self.lexicon.grammar
        norm = token.norm
        begins = token.start == self.sentence.tokens[0].start
        if not token.is_word or (token.is_capital and not begins) or len(norm) < 4:
            return False
        lists = (grammar.fillers, grammar.breaks, grammar.prepositions, grammar.that, grammar.coordinators)
        if any(
            norm in words
            for words in (*lists, self.lexicon.documents, self.lexicon.roles, self.lexicon.verbs)
        ):
            return False
        if norm in self.lexicon.day_words or norm in self.lexicon.months or norm.endswith(_THINGS):
            return False
        return norm.endswith(_NOMINATIVES[number_and_gender(verb)])

    def _head_from(self, index: int, end: int, verb: Verb | None) -> int | None:
        """Return the noun of the nominative phrase that begins at `index`, if one does."""
        if self._counts_people(index, end, verb):
            return index
        at = index
        while at < end and at - index < 6 and self._is_modifier(at):
            at += 1
        if index < at < end and (pair := self.sentence.quote_at(at)) and self._is_word_in_marks(pair):
            at += pair[0] == at  # російські "воєнкори"
        tried = [at, index] if at > index and self.tokens[index].is_capital else [at]
        return next((one for one in tried if one < end and self._heads(one, end, verb)), None)

    def _counts_people(self, index: int, end: int, verb: Verb | None) -> bool:
        """Return whether it is «двоє військових», «кілька жителів», «один із бійців»."""
        token = self.tokens[index]
        asked = number_and_gender(verb) if verb is not None else "p"
        several = token.norm in self.lexicon.grammar.several or token.text.isdecimal()
        if token.norm in _SOME and asked == "p":
            at = index + 1
            return at < len(self.tokens) and self.tokens[at].norm in self.lexicon.verbs
        one = token.norm in ONE and index + 1 < end and self.tokens[index + 1].norm in _OF
        if not (several and asked in ("p", "n")) and not (one and asked in ("m", "f", "s")):
            return False
        if one and token.norm in SOMEBODY:
            return True  # хтось із задніх рядів
        for at in range(index + 1, min(end, index + 5)):
            norm = self.tokens[at].norm
            if norm in self.lexicon.roles or people_in_genitive(norm):
                return norm.endswith(_GENITIVE_PLURAL) or norm in _WITHOUT_ENDING or one
            if not (norm in _OF or norm.endswith(_OF_A_CROWD)):
                named = self.tokens[at].is_capital or not self.tokens[at].is_word
                return one and at > index + 2 and (named or norm in self.lexicon.verbs)
        return one and end > index + 2

    def _heads(self, at: int, end: int, verb: Verb | None) -> bool:
        token = self.tokens[at]
        if not token.is_word or token.norm in self.lexicon.grammar.first_person or not self._may_name(at):
            return False
        if token.norm.endswith(_NOT_THE_SUBJECT) and self._is_a_land(token.norm):
            return False  # обвинил в этом Украину
        if at > 1 and token.is_capital and self._is_company(at - 1):
            return False  # з президентом Франції
        if (
            at > 0
            and self.tokens[at - 1].norm.endswith(("ний", "нный"))
            and token.is_shouted
            and token.norm in self.lexicon.places.governments
        ):
            return False  # призначений РФ губернатор
        return self.agreement.heads(token, verb, several=self._several(at, end))

    def _is_company(self, index: int) -> bool:
        """Return whether somebody stands there with whom something is done: «з президентом»."""
        form = self.lexicon.cases.get(self.tokens[index].norm)
        return self.tokens[index - 1].norm in _WITH and form is not None and not form.nominative

    def _is_a_land(self, norm: str) -> bool:
        """Return whether a country or capital stands there in another case."""
        governments = self.lexicon.places.governments
        return norm in governments or norm[:-1] + "а" in governments or norm[:-1] + "я" in governments

    def _is_modifier(self, index: int) -> bool:
        token = self.tokens[index]
        if token.norm in _HONOURING and index + 1 < len(self.tokens):
            return self.tokens[index + 1].is_capital
        if token.norm in self.lexicon.roles or token.norm in self.lexicon.pronouns:
            return False
        if self.agreement.is_people(token.norm):
            return False  # россияне
        if token.is_capital and index and not self._is_known_adjective(index):
            return self._is_of_a_body(index)
        return self.agreement.is_adjective(token)

    def _is_of_a_body(self, index: int) -> bool:
        """Return whether the capital begins a body's name behind a day or hour: «О 23:36 Повітряні сили»."""
        before = self.tokens[index - 1]
        dated = before.norm in self.lexicon.months or before.is_number or before.norm in _TIMES
        after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        role = self.lexicon.roles.get(after.norm) if after is not None else None
        body = role is not None and role.body
        return dated and body and self.agreement.is_adjective(self.tokens[index])

    def _is_known_adjective(self, index: int) -> bool:
        norm = self.tokens[index].norm
        return (
            norm in self.lexicon.people
            or norm in self.lexicon.places.name_parts
            or norm in self.lexicon.sides
        )

    def _may_name(self, index: int) -> bool:
        token, lexicon = self.tokens[index], self.lexicon
        if token.norm in lexicon.pronouns:
            return True
        if token.is_capital and (named := self._may_be_name(index)) is not None:
            return named
        return not (
            token.norm in lexicon.grammar.breaks
            or token.norm in lexicon.months
            or token.norm in lexicon.weekdays
            or (token.norm in lexicon.verbs and token.norm not in lexicon.roles and not token.is_capital)
        )

    def _may_be_name(self, index: int) -> bool | None:
        """Return whether a capital may name a speaker; None: nothing of its own tells."""
        token, lexicon = self.tokens[index], self.lexicon
        if token.norm.endswith(_NEVER_NOMINATIVE) and token.norm not in lexicon.given_names:
            return token.norm in lexicon.roles or self._has_spoken(index)
        begins = token.start == self.sentence.tokens[0].start
        if begins and token.norm in lexicon.not_people:
            return False
        if token.norm.endswith(("енерго", "энерго")):
            return True  # Укргідроенерго
        lower = begins and not (token.norm in lexicon.given_names or self._name_follows(index))
        if (
            lower
            and token.norm not in lexicon.roles
            and not token.is_shouted
            and token.norm not in lexicon.places.governments
            and not self._is_surname(token.norm)
        ):
            return self.agreement.is_people(token.norm) or self._is_name_before_verb(index)
        return None

    def _has_spoken(self, index: int) -> bool:
        """Return whether the surname never changes: «Седых» that stood behind a first name elsewhere."""
        norm = self.tokens[index].norm
        return norm.endswith(("их", "ых")) and norm in self.met and norm not in self.lexicon.people

    def _name_follows(self, index: int) -> bool:
        at = index + (2 if self.inside.is_initial(index) else 1)
        after = self.tokens[at] if at < len(self.tokens) else None
        return after is not None and after.is_word and after.is_capital

    def _is_surname(self, norm: str) -> bool:
        return norm in self.met or norm.endswith(_SURNAMES)

    def _is_given(self, index: int) -> bool:
        token = self.tokens[index]
        return token.is_capital and token.norm in self.lexicon.given_names


_THINGS = ("ння", "ття", "ість", "ція", "сть", "ние", "тие", "ство", "цтво", "ція", "ция")

_NOMINATIVES: Mapping[str, tuple[str, ...]] = {
    "m": tuple("бвгґджзйклмнпрстфхцчшщь"),
    "f": ("а", "я"),
    "s": tuple("бвгґджзйклмнпрстфхцчшщьая"),
    "p": ("и", "і", "ї", "ы"),
    "n": (),
}
"""How a noun in the nominative ends that goes with a verb form of this number and gender."""

_OF_MANY = ("ї", "і", "ые", "ие")
ONE = ("один", "одна", "одну", "хтось", "дехто", "кто-то", "кое-кто", "двоє", "двое", "деякі", "некоторые")

SOMEBODY = ("хтось", "дехто", "кто-то", "кое-кто")
_OF = ("з", "із", "зі", "из")

_OF_A_CROWD = ("их", "іх", "ых", "ихся", "ыхся")
_HONOURING = frozenset("господин госпожа пан пані панна".split())
"""What stands before a surname: «утверждает господин Орлов»."""

_WITHOUT_ENDING = ("солдат", "партизан", "человек", "чоловік", "осіб", "женщин", "подруг")
_WITH = ("з", "із", "зі", "с", "со")
_NOT_THE_SUBJECT = ("у", "ю", "ом", "ем", "ою", "ею", "ой", "ей")
_GENITIVE_PLURAL = tuple("их ых ів їв ей ок ць ниц ов ев ан ян".split())

_LIKE_GENITIVES = tuple("аяиіуюы")

_NEVER_NOMINATIVE = tuple("ого ому ої ими ыми их ых ською ским ським ській ской ную ське ское".split())

_SURNAMES = tuple(
    "ов ев єв ёв ін їн ин ын ова ева єва іна їна ина ський ська цький цька ский ская цкий цкая енко чук щук "
    "юк як ак ик ич іч ко дзе швілі швили ян ець ець ук аш ош иш уш ай ий ій ба га да".split()
)
_SOME = ("деякі", "інші", "багато", "некоторые", "другие", "многие")  # Деякі кажуть, що …
