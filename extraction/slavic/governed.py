"""What goes with the noun beside it: a governed one behind, «ще один» before, a town behind its topic."""

from extraction.slavic.firstwords import FirstWords
from extraction.words.lexicon import Verb

_DONE = ("вшаяся", "вшийся", "вшиеся", "щаяся", "щийся", "щиеся")
_MORE = ("ещё", "еще", "ще", "іще")
_CALLED = ("зван", "називан", "называем")
_ONE = ("один", "одна", "одне", "одно")
LONGEST_GENITIVE = 2
"""Tokens from a genitive to who speaks: «стан жінки чергові лікарі оцінюють»."""
_DESCRIBING = ("ові", "ні", "кі", "ые", "ие")
"""How adjectives of several end, which describe the noun behind: «військові медики»."""
_OF_A_TOWN = "аяиіїуюы"
"""Letters that a town's genitive ends in."""
_ABOUT = ("про", "о", "об", "обо")


class Governed(FirstWords):
    """Knows genitives and lands behind governed nouns, «ще один» before one, and the towns of topics."""

    def _is_owner(self, index: int, start: int) -> bool:
        """Return whether the noun may be the genitive of a governed one: «в управлінні поліції заявили»."""
        form = self.lexicon.cases.get(self.tokens[index].norm)
        before = self.tokens[index - 1] if index > start else None
        role = self.lexicon.roles.get(before.norm) if before is not None else None
        page = before is not None and before.norm in self.lexicon.signs.pages
        if form is not None and form.nominative and self._is_office(index):
            return False  # сообщил в канале врио мэра
        return form is not None and form.oblique and (page or (role is not None and role.body))

    def _is_office(self, index: int) -> bool:
        role = self.lexicon.roles.get(self.tokens[index].norm)
        return role is not None and not role.body

    def _is_land(self, index: int) -> bool:
        """Return whether the word after a governed noun goes with it: «в Міноборони РФ», no «до того»."""
        token, before = self.tokens[index], self.tokens[index - 1]
        pair = self.sentence.quote_at(index - 1)
        office = pair is not None and self._is_office_in_marks(pair[0])  # у «міністерстві» ДНР
        if not (office or before.is_capital or before.norm in self.lexicon.roles):
            return False
        return token.is_shouted or token.norm in self.lexicon.places.governments

    def _from_another(self, first: int) -> int:
        """Return where «ещё один житель», «ще одна співрозмовниця» begins: nobody named before is meant."""
        if first and self.tokens[first - 1].norm == "так" and self.tokens[first].norm.startswith(_CALLED):
            return first - 1  # так звана влада
        one = first - (self.tokens[first].norm not in _ONE)
        another = one > 0 and self.tokens[one].norm in _ONE and self.tokens[one - 1].norm in _MORE
        return one - 1 if another else first

    def _is_of_the_topic(self, index: int, start: int) -> bool:
        """Return whether it is a town in the genitive: «Об обстреле Горловки сообщил мэр», not «о 10:00»."""
        token = self.tokens[index]
        named = token.is_capital and not token.is_shouted and token.norm not in self.lexicon.given_names
        near = range(max(start, index - 3), index - 1)
        about = any(self.tokens[at].norm in _ABOUT and not self.tokens[at + 1].is_number for at in near)
        return named and about and token.norm[-1] in _OF_A_TOWN

    def _behind_genitive(self, head: int, end: int, verb: Verb | None) -> int | None:
        """Return who stands behind what may be a genitive: «стан жінки лікарі оцінюють як важкий».

        Only an object before it shows that the first noun is none: «мешканці переселенці».
        """
        norm, at = self.tokens[head].norm, end - 1
        form, before = self.lexicon.cases.get(norm), self.tokens[head - 1]
        may_be = form is not None and form.oblique and not norm.endswith(_DESCRIBING)
        behind = head > self.clause_start(head) and (before.is_word or before.is_number)
        behind = behind and before.norm not in self.lexicon.grammar.fillers
        if not (may_be and behind) or not 0 < at - head <= LONGEST_GENITIVE:
            return None
        last = self.lexicon.cases.get(self.tokens[at].norm)
        called = last is not None and last.nominative and self.tokens[at].norm in self.lexicon.roles
        return at if called and self.agreement.heads(self.tokens[at], verb) else None

    def _are_others(self, inner: tuple[int, int], verb: Verb | None) -> bool:
        """Return whether several do something behind one who spoke: «Як сказав мер, лікарі прийняли всіх»."""
        if verb is None or verb.plural:
            return False
        for token in self.tokens[inner[0] : inner[1] + 1]:
            form = self.lexicon.cases.get(token.norm)
            if form is not None and token.norm in self.lexicon.roles:
                return form.plural and not form.singular
        return False

    def _has_done(self, index: int) -> bool:
        """Return whether a reflexive participle begins there: «…, добравшаяся до города, рассказала»."""
        return self.tokens[index].norm.endswith(_DONE)
