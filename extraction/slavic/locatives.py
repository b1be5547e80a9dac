"""Bodies in the locative beside a plural verb: «повідомили у 7 корпусі», «на станції заявили»."""

from domain.statement import SpeakerKind
from extraction.cues.media import medium_at
from extraction.cues.phrase import Phrase
from extraction.slavic.extents import Extents

REACH = 24
"""Tokens after a verb among which its subject is looked for: «заявив в ефірі телеканалу … речник»."""


class Locatives(Extents):
    """Finds bodies that speak in the locative."""

    def body_before(self, first: int) -> Phrase | None:
        """Return «у Генштабі» of «Раніше в Генштабі повідомили»: the last body in the locative."""
        start, found = self.clause_start(first), None
        if start == first and (before := self.before_insertion(first)):
            return self.body_before(before)
        if first > start and self.tokens[first - 1].norm == "там":
            return Phrase(first - 1, first - 1)
        for index in range(start, first):
            if found is not None and index <= found.last + 1 and self._stays(found, index):
                continue  # в представительстве ЛНР в СЦКК
            if phrase := self._body_at(index, first):
                found = phrase
        return found

    def _stays(self, body: Phrase, index: int) -> bool:
        """Return whether only where the body before it works stands at `index`: «в місії ООН в Україні»."""
        own = (self.lexicon.roles.get(token.norm) for token in self.tokens[body.first : body.last + 1])
        return index > body.first and any(role is not None and role.body for role in own)

    def before_insertion(self, first: int) -> int:
        """Return where the comma stands before «крім того» of «У Кремлі, крім того, заявили», else 0."""
        if first < 4 or self.tokens[first - 1].text != ",":
            return 0
        opening = self.appositions.opening_of(first - 1, first - 1)
        length = self.lexicon.grammar.openers.length_at(self.tokens, opening + 1) if opening else 0
        return opening if opening and length and opening + 1 + length == first - 1 else 0

    def body_after(self, last: int) -> Phrase | None:
        """Return «у 7 корпусі» of «повідомили у 7 корпусі», also over an addressee; «наголосили там»."""
        if last + 2 < len(self.tokens) and self.tokens[last + 1].norm == "там" and self._bounds(last + 2):
            return Phrase(last + 1, last + 1)
        end = last + 1
        while end < len(self.tokens) and end - last <= REACH and not self._bounds(end):
            end += 1
        for index in range(last + 1, end):
            if self.tokens[index].norm in _SOURCES:
                return None  # розповіли джерела в СБУ
            if self.tokens[index].norm in _ABOUT:
                return None  # заявили об освобождении села в ДНР
            if found := self._body_at(index, end):
                return found
        return None

    def _body_at(self, index: int, end: int) -> Phrase | None:
        """Return the body that "in" at `index` names: a body's noun, an acronym, a document or a medium."""
        preposition = self.tokens[index].norm
        if preposition not in ("у", "в", "во", "на") or index + 1 >= end:
            return None
        at = index + 1
        while at < end and at - index < 6 and self._stands_before_a_noun(at):
            at += 1
        if at < end and self.tokens[at].is_quote and self._in_marked_name(at):
            pair = self.sentence.quote_at(at)
            return Phrase(at + 1, pair[1] - 1) if pair else None
        at += at < end and self._is_office_in_marks(at)
        if at >= end or self._is_centre(index + 1, at, end):
            return None
        at += self._begins_known_body(at, end)
        if self.tokens[at].norm in self.lexicon.signs.pages:
            return self._owner_of_page(index, at + 1, end)
        if preposition == "на":
            speaks = self._is_site(at)
        else:
            speaks = self._is_body(at) or self._is_unknown_body(index, at, end)
        return Phrase(index, self._end_of_body(index, at, end)) if speaks else None

    def _is_centre(self, first: int, last: int, end: int) -> bool:
        """Return whether it is «обласний центр», a town; «обласний центр зайнятості» is a body."""
        for at in range(first, last + 1):
            if length := self.lexicon.places.centres.length_at(self.tokens, at):
                return at + length >= end or not self._has_a_field(at + length)
        return False

    def _has_a_field(self, index: int) -> bool:
        """Return whether a noun in the genitive says what a centre is for."""
        token = self.tokens[index]
        if not token.is_word or token.is_capital or token.norm in self.lexicon.day_words:
            return False
        known = token.norm in self.lexicon.places.adverbs or token.norm in self.lexicon.places.nouns
        return not known and token.norm.endswith(_OF_A_FIELD)

    def _begins_known_body(self, index: int, end: int) -> bool:
        """Return whether an adjective with a capital begins a body's name: «говорят в Красном Кресте»."""
        if index + 1 >= end or not (self.tokens[index].is_capital and self.tokens[index + 1].is_capital):
            return False
        role = self.lexicon.roles.get(self.tokens[index + 1].norm)
        return role is not None and role.body and self.agreement.is_adjective(self.tokens[index])

    def _end_of_body(self, preposition: int, head: int, end: int) -> int:
        """Return the last token of the body whose noun stands at `head`, or of a document's author."""
        last = self._whole(preposition + 1, head, end).last
        last = next((at for at in range(head + 1, last + 1) if self._is_told(at)), last + 1) - 1
        if medium := self._told_medium(head, last):
            last = medium - 1
        last = next((at for at in range(head, last) if self._parts_object(head, at)), last)
        if self.tokens[head].norm in self.lexicon.documents and head + 1 < end:
            return self._to_the_name(head + 1, last, end, oblique=True)  # у дописі нардепа Олега Ткача
        return last

    def _parts_object(self, head: int, at: int) -> bool:
        """Return whether an object stands behind a land: «в МИД Германии применение ракеты назвали»."""
        land, behind = self.tokens[at], self.tokens[at + 1]
        named = at > head and land.is_capital and not land.norm.endswith(_OF_ADJECTIVES)
        named = named and land.norm not in self.lexicon.roles
        governs = not behind.norm.endswith(_NO_GENITIVE) or behind.norm in self.lexicon.roles
        return named and behind.is_word and not behind.is_capital and not governs

    def _is_told(self, index: int) -> bool:
        """Return whether somebody stands there in the dative: «у військкоматі Олені Ткач сказали»."""
        token = self.tokens[index]
        if token.is_capital:
            given = self.lexicon.given_forms.get(token.norm, ())
            return any(one.oblique and token.norm.endswith(_TO_SOMEBODY[one.gender]) for one in given)
        following = self.tokens[index + 1].text if index + 1 < len(self.tokens) else ""
        return token.norm.endswith(_TO_MANY) or (token.norm in _TO_THEM and following != ".")

    def _told_medium(self, head: int, last: int) -> int:
        """Return where the medium begins to which a body told it: «в силовых структурах ТАСС рассказали»."""
        own = self.tokens[head].norm
        role = self.lexicon.roles.get(own)
        if role is not None and role.kind is SpeakerKind.MONITOR:
            return 0
        owned = own in self.lexicon.signs.newsrooms  # в пресс-службе ТАСС, but: в пресс-службе больницы ТАСС
        if not owned and (own in self.lexicon.media_nouns or own in self.lexicon.documents):
            return 0
        marked = self.tokens[last].is_quote
        told = (at for at in range(head + 1 + owned, last + 1) if self._ends_medium(at, last - marked))
        at = next(told, 0)
        if not at or not marked:
            return at
        return at - 1 if self.tokens[last - 1].norm.endswith(_TO_A_MEDIUM) else 0

    def _ends_medium(self, first: int, last: int) -> bool:
        return first <= last and first + medium_at(self.tokens, first, self.lexicon) == last + 1

    def _owner_of_page(self, index: int, owner: int, end: int) -> Phrase | None:
        """Return whose page it is: «на сайті міськради», «на сторінці Facebook МВА»."""
        while owner + 1 < end and self.tokens[owner].norm in self.lexicon.signs.networks:
            owner += 1
        while owner < end and self._stands_before_a_noun(owner):
            owner += 1
        if owner >= end:
            return None
        token = self.tokens[owner]
        if token.is_quote and self._in_marked_name(owner) and (pair := self.sentence.quote_at(owner)):
            return Phrase(owner + 1, pair[1] - 1)
        role = self.lexicon.roles.get(token.norm)
        owned = (role is not None and role.body) or (token.is_capital and not self._is_given(owner))
        return Phrase(index, self._whole(index + 1, owner, end).last) if owned else None

    def _is_unknown_body(self, preposition: int, index: int, end: int) -> bool:
        """Return whether a noun no list knows may be a body: «у міському водоканалі», «у русі «Схід»»."""
        token, places = self.tokens[index], self.lexicon.places
        if token.is_capital:
            return token.norm.startswith(self.lexicon.signs.official) and len(token.norm) > 6
        if token.norm in self.lexicon.signs.on_air:
            return False
        described = index > preposition + 1 or (index + 1 < end and self._in_marked_name(index + 1))
        known = token.norm in places.nouns or token.norm in places.regions or token.norm in places.adverbs
        known = known or token.norm in self.lexicon.months or token.norm in self.lexicon.day_words
        known = known or self.lexicon.grammar.adjuncts.length_at(self.tokens, preposition) > 0
        return described and not known and len(token.norm) > 3 and token.norm.endswith(_LOCATIVE_NOUNS)

    def _is_site(self, index: int) -> bool:
        """Return whether it is a plant or the like, where one is "on": «на станції заявили»."""
        return self.tokens[index].norm.startswith(self.lexicon.signs.sites)

    def _is_body(self, index: int) -> bool:
        token, lexicon = self.tokens[index], self.lexicon
        if token.norm in lexicon.documents or medium_at(self.tokens, index, lexicon):
            return True
        if token.norm in lexicon.places.governments:
            return True
        role = lexicon.roles.get(token.norm)
        if role is not None:
            form = lexicon.cases.get(token.norm)
            return role.body and (form is None or form.oblique or (form.singular and form.plural))
        if token.is_capital and (
            token.norm in lexicon.places.capitals_abroad or token.norm.endswith(_POWER_COMPANIES)
        ):
            return True
        foreign = token.is_capital and token.text.isascii() and token.norm not in lexicon.places.not_places
        return (token.is_shouted and token.is_word) or foreign


_NO_GENITIVE = (*"бвгґджзклмнпрстфхцчшщ", "ние", "тие", "ння", "ття")
"""How nouns end in no genitive that could belong to a body's name: «удар», «застосування»."""
_OF_ADJECTIVES = tuple("ої ого ому ій ий ой ая их ых ім им ым".split())
_LOCATIVE_NOUNS = tuple("і ї ю е ах ях".split())


_OF_A_FIELD = tuple("и ы і ї я а ей ів ов ання ення".split())
"""How a noun in the genitive ends: «центр зайнятості», «центр контроля»."""
_POWER_COMPANIES = ("енерго", "энерго")
_SOURCES = ("джерела", "источники", "співрозмовники", "собеседники", "інсайдери", "инсайдеры")
_TO_A_MEDIUM = ("е", "і", "у", "ю", "ій", "ой", "ам", "ям")
"""How a medium's name in marks ends to which something is told: «У Генштабі «Суспільному» сказали»."""
_TO_SOMEBODY = {"m": ("у", "ю", "ові", "еві", "єві"), "f": ("і", "ї", "е")}
"""How the dative of first names ends, which is no genitive but for «Марії»."""
_TO_THEM = frozenset("им їм ему йому ей їй нам мне мені тобі тебе вам".split())
_TO_MANY = ("ам", "ям")
_ABOUT = ("про", "о", "об", "обо", "щодо")
