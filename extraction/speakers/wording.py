"""The words for a speaker without what only stands around them: articles, documents, marks, an age."""

from collections.abc import Callable, Mapping, Sequence

from domain.language import Language
from extraction.cues.inside import CALL_SIGN
from extraction.english.according import PAGES
from extraction.speakers.ages import AGED
from extraction.speakers.lettering import begins_with_name
from extraction.speakers.member import SERVING
from extraction.speakers.times import without_time
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.stems import joined
from extraction.words.surnames import without_initials
from extraction.words.tokens import Token, written

_PASSED_OVER = frozenset(
    "сам сама сами самі least most same пані пан пана панові панна господин госпожа господина госпожи".split()
)
"""What stands before the noun and is no part of it: "at least three", «пані»."""

_ONESELF = frozenset("himself herself themselves itself".split())
"""What stresses who speaks: "the president himself"."""

_TITLES = frozenset("governor mayor minister spokesman spokeswoman spokesperson".split())
"""Offices that translated news give without their article: "Governor also said"."""

_NETWORKS = frozenset("telegram facebook twitter x vk vkontakte instagram media messenger".split())

_PRESIDENT = {Language.EN: "president", Language.UK: "президент", Language.RU: "президент"}
"""Whom "the head of state" means."""


def without_brackets(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words without an abbreviation in brackets: "the Ministry of Defense (MoD)".

    Where they are all in brackets, those in them: the name got lost before "(IOM) says".
    """
    opening = next((at for at, token in enumerate(tokens) if token.text == "("), None)
    if opening is None:
        return tokens
    closing = next((at for at in range(opening, len(tokens)) if tokens[at].text == ")"), opening + 2)
    return [*tokens[:opening], *tokens[closing + 1 :]] or tokens[opening + 1 : closing]


def bracketed(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words in brackets, of which there are several: «Петро Лисенко (мер Торецька)»."""
    opening = next((at for at, token in enumerate(tokens) if token.text == "("), len(tokens))
    closing = next((at for at in range(opening, len(tokens)) if tokens[at].text == ")"), opening)
    return tokens[opening + 1 : closing] if closing > opening + 2 else ()


_OWN = (["its", "information"], ["their", "information"])


class Wording:
    """Peels the words for a speaker in one language."""

    def __init__(self, lexicon: Lexicon, is_place: Callable[[str], bool]) -> None:
        self._lexicon = lexicon
        self._is_place = is_place

    def bare(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Return the words without an article or preposition before them, or a participle after them."""
        first, tokens = 0, without_time(without_initials(tokens), self._lexicon)
        while first < len(tokens) - 1 and (
            tokens[first].norm in self._lexicon.grammar.articles
            or (tokens[first].norm in self._lexicon.grammar.prepositions and tokens[first + 1].text != ".")
        ):
            first += 1
        if first < len(tokens) - 1 and tokens[first].norm in _PASSED_OVER:
            first += 1
        if first < len(tokens) - 1 and AGED.match(tokens[first].norm):
            first += 1
        first = self._after_document(tokens, first)
        if not self._lexicon.is_english:
            return tokens[first:]
        behind = (at for at in range(first + 1, len(tokens)) if self._is_participle(tokens, at))
        return tokens[first : next(behind, len(tokens))]

    def _is_participle(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it tells what somebody does: "an officer serving in the brigade"."""
        token, roles = tokens[index], self._lexicon.roles
        if token.norm in _ONESELF:
            return True  # the mayor himself
        if not token.norm.endswith("ing") or token.is_capital or token.norm in roles:
            return False
        return tokens[index - 1].norm in roles and not self._is_attribute(tokens, index)

    def _is_attribute(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a participle belongs to the noun behind it: "the UN peacekeeping mission"."""
        before = self._lexicon.roles.get(tokens[index - 1].norm)
        after = self._lexicon.roles.get(tokens[index + 1].norm) if index + 1 < len(tokens) else None
        return before is not None and before.body and after is not None and after.body

    def behind_document(self, head: Sequence[Token]) -> Sequence[Token]:
        """Return whose "the ministry's statement" and "an update from the ministry" are."""
        if not self._lexicon.is_english or len(head) < 2:
            return head
        documents = self._lexicon.documents
        for at in range(1, len(head) - 1):
            own = head[at + 1 : at + 4]
            if head[at].norm == "'s" and any(token.norm in documents for token in own):
                return head[:at]
            if head[at].norm == "'s" and own[-1].norm in PAGES and own[0].norm in _NETWORKS:
                return head[:at]  # the governor's Telegram channel
            served = head[at].norm == "'s" and own[0].norm == "press" and not head[at - 1].is_capital
            if served and not any(token.is_capital for token in head[at + 1 :]):
                return head[:at]  # the brigade's press service, not its press chief Ivan Bondar
            handed = head[at].norm in ("from", "by", "of") and head[at - 1].norm in documents
            handed = handed or (head[at].norm in ("from", "by") and head[at - 1].norm == "reports")
            handed = handed or self._is_channel(head, at)
            if handed and not self._is_owned(head[: at - 1]):
                rest = self.bare(head[at + 1 :])
                named = any(token.norm in self._lexicon.roles or token.is_capital for token in rest)
                return rest if named else head
        return self._before_document(head)

    def _is_channel(self, head: Sequence[Token], at: int) -> bool:
        """Return whether whose "the Telegram channel of the governor" is stands behind."""
        page = at > 1 and head[at].norm == "of" and head[at - 1].norm in PAGES
        return page and head[at - 2].norm in _NETWORKS

    def _is_owned(self, before: Sequence[Token]) -> bool:
        """Return whether the document has its owner before it: "UN figures"; "Initial figures" have none."""
        if not before:
            return False
        first = before[0]
        known = first.is_shouted or first.norm in self._lexicon.sides or first.norm in self._lexicon.roles
        return (first.is_capital and known) or any(token.is_capital for token in before[1:])

    def _before_document(self, head: Sequence[Token]) -> Sequence[Token]:
        """Return whose "a military statement" and "the ministry report" are."""
        inside = len(head) > 1 and head[-2].norm in self._lexicon.grammar.inner_prepositions
        if head[-1].norm not in self._lexicon.documents or head[-1].is_capital or inside:
            return head  # the Geological Survey, the commission of inquiry
        rest = head[:-1]
        known = any(token.norm in self._lexicon.roles for token in rest)
        return rest if known or rest[0].is_shouted or any(token.is_capital for token in rest[1:]) else head

    def _after_document(self, tokens: Sequence[Token], first: int) -> int:
        """Return where the body begins in «у вечірньому зведенні Генерального штабу»."""
        if self._lexicon.is_english:
            return first
        for index in range(first, len(tokens) - 1):
            if tokens[index].norm in self._lexicon.documents:
                roles = [self._lexicon.roles.get(token.norm) for token in tokens[index + 1 :]]
                known = [role for role in roles if role is not None]
                kept = tokens[index].norm.startswith("прес") and bool(known) and not known[0].body
                begin = index + 1
                while begin < len(tokens) - 1 and tokens[begin].norm in self._lexicon.signs.networks:
                    begin += 1  # на сторінці Facebook міськради
                return self._after_document(tokens, begin) if known and not kept else first
        return first

    def without_nickname(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Return the words without the call sign in marks inside a name: «Сергій «Флеш» Бескрестнов»."""
        for at in range(1, len(tokens) - 3):
            marked = tokens[at].is_quote and tokens[at + 2].is_quote and tokens[at + 3].is_capital
            if marked and tokens[at - 1].norm in self._lexicon.given_names:
                return [*tokens[:at], *tokens[at + 3 :]]
        return tokens

    def role_of(self, text: str, before: Sequence[Token], beside: Sequence[Token]) -> str | None:
        """Return the role before the name or, rather than a rank cut short ("Col."), the one behind it."""
        short = self._lexicon.grammar.abbreviations
        ranks = bool(before) and all(token.norm in short or not token.is_word for token in before)
        told = bool(beside) and beside[0].norm not in self._lexicon.grammar.breaks
        behind = self.role(text, beside) if ranks and told else None
        return behind or self.role(text, before or beside)

    def role(self, text: str, tokens: Sequence[Token]) -> str | None:
        """Return the role as the article gives it, without the country: "chief of general staff"."""
        first = 0
        last = next((at for at, token in enumerate(tokens) if token.text == "("), len(tokens))
        last = next((at - 1 for at, token in enumerate(tokens) if token.norm.startswith(CALL_SIGN)), last)
        if last > first and tokens[last - 1].norm == "call":  # a pilot with the call [sign Fox]
            last = next((at for at in range(first, last) if tokens[at].norm == "with"), last)
        while first < last and (
            tokens[first].norm == "'s"
            or tokens[first].norm in self._lexicon.grammar.articles
            or (
                tokens[first].norm in self._lexicon.people
                or tokens[first].norm in self._lexicon.places.governments
            )
        ):
            first += 1
        while last > first and not (
            tokens[last - 1].is_word or tokens[last - 1].is_number or tokens[last - 1].is_quote
        ):
            last -= 1
        if first >= last or not self._has_role(tokens[first:last]):
            return None
        words = " ".join(written(text, tokens[first:last]).split())
        named = begins_with_name(tokens[first:last], self._lexicon, self._is_place)
        return words if named else words[0].lower() + words[1:]

    def _has_role(self, tokens: Sequence[Token]) -> bool:
        """Return whether the words tell an office or trade, in Ukrainian and Russian also an unknown one."""
        if any(token.norm in self._lexicon.roles for token in tokens):
            return True
        if self._lexicon.is_english:
            plain = tokens[0].is_word and not tokens[0].is_capital and len(tokens[0].norm) > 3
            return plain and tokens[0].norm not in self._lexicon.grammar.breaks
        return tokens[0].is_word and len(tokens[0].norm) > 3

    def spelt_out(self, head: Sequence[Token], aliases: Mapping[str, Sequence[Token]]) -> str:
        """Return the full name of an abbreviation, also before "team" and the like."""
        full = aliases.get(head[0].norm, ())
        others = [role for token in head[1:] if (role := self._lexicon.roles.get(token.norm)) is not None]
        english = self._lexicon.is_english
        own = any(role.kind in SERVING if role.body else english for role in others)
        if own or not full or any(token.is_capital for token in head[1:]):
            return ""  # an SAF source, the NUG defence ministry
        return " ".join(token.text for token in full).replace(" 's", "'s")

    def is_document(self, words: Sequence[Token], at: int) -> bool:
        """Return whether a statement or the like is named there, and not "The Washington Post"."""
        known = words[at].norm in self._lexicon.documents
        known = known or [token.norm for token in words[: at + 1]] in _OWN
        return known and not (at and words[at].is_capital)

    def is_nobodys_film(self, own: Sequence[Token]) -> bool:
        """Return whether it is "Geolocated footage", not surely of who spoke last, as "the footage" is."""
        shown = any(token.norm in self._lexicon.signs.films for token in own)
        return shown and own[0].norm not in self._lexicon.grammar.determiners

    def pointing_back(self, own: Sequence[Token], head: Sequence[Token]) -> frozenset[str]:
        """Return the stems of "the expert" or «начальник ХОВА»; nothing for "a soldier" or "officials"."""
        pointing = own[0].norm in ("the", "this", "his", "her") or self.is_document(own, len(own) - 1)
        pointing = pointing or (len(own) == 1 and own[0].is_capital and own[0].norm in _TITLES)
        if self._lexicon.is_english and not pointing:
            return frozenset()
        if self._lexicon.heads_of_state.found_in(joined(head)):
            return frozenset({stem(_PRESIDENT[self._lexicon.language])})
        small = self._lexicon.grammar.prepositions if self._lexicon.is_english else ()
        words = (token.norm for token in head if token.is_word or token.is_number)
        return frozenset(stem(word) for word in words if word not in small and word != "'s")
