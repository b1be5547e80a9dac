"""Decides what a question means: which places, how surely, or why none."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from domain.place import ActivityLookup, Match, Meaning, NoPlace, Resolution, Resolved
from gazetteer import vocabulary
from gazetteer.candidates import ALTERNATE, FORMER, LEAD, OTHER, Candidate, Mention
from gazetteer.context import in_context
from gazetteer.folding import LONGEST, clean, stem_of
from gazetteer.index import FORM, Index
from gazetteer.layout import other_layouts
from gazetteer.likeness import cuts, like
from gazetteer.mentions import exact_mentions, masculine_adjective
from gazetteer.question import Word, words_of
from gazetteer.vocabulary import Role

MOST_PLACES = 4
"""Places of one question that are answered."""
MOST_NEAR = 8
_SMALL = 2_000
"""Inhabitants below which a name needs more than to stand somewhere in a sentence."""
_LARGE = 3_000
_CITY = 10_000
_ABROAD_WINS = 5_000
"""A place smaller than this yields to a large city abroad of the same name."""
_FREE_WORDS = 4
"""Unknown words that are looked at for likeness; a question in which none is a name has more."""


@dataclass
class Reading:
    """What has been made of one question so far."""

    text: str
    words: Sequence[Word]
    activity: ActivityLookup
    mentions: list[Mention] = field(default_factory=list)
    near: list[Candidate] = field(default_factory=list)
    abroad: bool = False
    government: bool = False

    def taken(self) -> set[int]:
        """Return the positions of words that belong to a mention, hints included."""
        return {at for mention in self.mentions for at in (*range(mention.first, mention.last), *mention.hints)}

    def free(self) -> list[int]:
        """Return the positions of words that are neither known nor part of a mention."""
        taken = self.taken()
        return [at for at, word in enumerate(self.words) if at not in taken and not word.known]

    @property
    def talk(self) -> bool:
        """Whether a word of it belongs to another subject."""
        taken = self.taken()
        others = (word for at, word in enumerate(self.words) if at not in taken)
        return self.government or any(word.role in (Role.TALK, Role.PERSON, Role.OUTSIDE) for word in others)

    def before(self, mention: Mention) -> str:
        return self.words[mention.first - 1].text if mention.first else ""


def resolve(index: Index, text: str, activity: ActivityLookup) -> Resolution:
    """Return what a question means; see `Gazetteer.resolve`."""
    words = words_of(text)
    if not words:
        return _none(text, NoPlace.EMPTY)
    reading = Reading(text, words, activity)
    reading.mentions = exact_mentions(index, words, activity)
    reading.mentions = in_context(index, words, reading.mentions, activity)
    _drop_governments(reading)
    _drop_abroad(index, reading)
    _add_likely(index, reading)
    _drop_chance(reading)
    _add_rivals(index, reading)
    if not reading.mentions and (typed := _other_layout(index, reading)):
        return replace(typed, other_layout=True)
    if reading.mentions:
        return _answer(reading)
    return _none(text, _reason(reading), reading.near)


def _drop_governments(reading: Reading) -> None:
    """A capital that says something is its government ("Kyiv says")."""
    for mention in list(reading.mentions):
        if mention.best.place.parent is None and mention.best.place.is_settlement:
            around = (reading.before(mention), *(word.text for word in reading.words[mention.last : mention.last + 1]))
            if any(word in vocabulary.SAYING for word in around):
                reading.mentions.remove(mention)
                reading.government = True


def _drop_abroad(index: Index, reading: Reading) -> None:
    """Leave out small places that share their name with a large city abroad, and note cities abroad."""
    for mention in list(reading.mentions):
        key = "".join(word.key for word in reading.words[mention.first : mention.last])
        inhabitants = index.abroad(stem_of(key))
        best = mention.best
        if not inhabitants or not best.place.is_settlement or _hinted(reading, mention):
            continue
        latin_alias = best.quality in (ALTERNATE, OTHER) and reading.words[mention.first].text.isascii()
        smaller = best.weight < _ABROAD_WINS
        if best.weight * 50 < inhabitants and not _is_own_name(best, reading.words[mention.first]):
            smaller = True
        if smaller or latin_alias or (best.how == FORM and best.weight * 10 < inhabitants):
            reading.mentions.remove(mention)
            reading.abroad = True
    if not reading.mentions:
        reading.abroad = reading.abroad or any(_is_abroad(index, reading.words, at) for at in range(len(reading.words)))


def _is_own_name(candidate: Candidate, word: Word) -> bool:
    """Return whether a word begins as the official name does, not as its Russian spelling."""
    names = candidate.place.names
    return any(clean(name)[:6] == word.text[:6] for name in (names.uk, names.en))


def _is_abroad(index: Index, words: Sequence[Word], at: int) -> bool:
    if words[at].role is Role.OUTSIDE:
        return True
    for size in (1, 2, 3):
        span = words[at : at + size]
        if len(span) == size and not all(word.known for word in span):
            key = "".join(word.key for word in span)
            if len(key) > 3 and any(index.abroad(stem_of(cut)) for cut in cuts(key)):
                return True
    return False


def _hinted(reading: Reading, mention: Mention) -> bool:
    """Return whether the words around say that a settlement is meant."""
    after = reading.words[mention.last].text if mention.last < len(reading.words) else ""
    return bool(mention.hints) or mention.direction or reading.before(mention) in vocabulary.SETTLEMENT or after in vocabulary.SETTLEMENT


def _add_likely(index: Index, reading: Reading) -> None:
    """Take unknown words for slips in names, where a name is near enough and nothing else is."""
    settled = any(mention.best.weight >= _SMALL for mention in reading.mentions)
    free = reading.free()
    for at in free[:_FREE_WORDS]:
        if any(mention.first <= at < mention.last for mention in reading.mentions):
            continue
        if settled and not _joined(reading, at):
            continue
        if _is_abroad(index, reading.words, at):
            continue
        _try_likely(index, reading, at, free)


def _joined(reading: Reading, at: int) -> bool:
    """Return whether a word is put beside a named place: by "and", a comma or a preposition."""
    before = reading.words[at - 1].text if at else ""
    after = reading.words[at + 1].text if at + 1 < len(reading.words) else ""
    return before in vocabulary.AND or after in vocabulary.AND or "," in reading.words[at].gap


def _try_likely(index: Index, reading: Reading, at: int, free: Sequence[int]) -> None:
    best: tuple[Mention, list[Candidate]] | None = None
    for size in (3, 2, 1):
        span = reading.words[at : at + size]
        if len(span) < size or not all(_open(reading, place, free) for place in range(at, at + size)):
            continue
        found = _likely(index, span, reading)
        if found and (best is None or found[0].worth > best[1][0].worth + 0.2):
            best = Mention(at, at + size, exact=False), found
    if best is None:
        return
    mention, found = best
    others = len([place for place in free if not mention.first <= place < mention.last])
    length = sum(len(word.key) for word in reading.words[mention.first : mention.last])
    credible = [c for c in found if _credible(c, length, others, reading)]
    if credible and credible[0] is found[0]:
        rivals = [c for c in credible if credible[0].worth - c.worth < LEAD]
        mention.keep(rivals)
        reading.mentions = [m for m in reading.mentions if m.last <= mention.first or m.first >= mention.last]
        reading.mentions = sorted([*reading.mentions, mention], key=lambda m: m.first)
    reading.near = sorted([*reading.near, *found], key=lambda c: (c.slips, -c.worth))


def _open(reading: Reading, at: int, free: Sequence[int]) -> bool:
    """Return whether a word may be part of a slip: unknown, or so far taken for a small place."""
    return at in free or any(
        mention.first == at and mention.last == at + 1 and mention.best.weight < _SMALL for mention in reading.mentions
    )


def _likely(index: Index, span: Sequence[Word], reading: Reading) -> list[Candidate]:
    key = "".join(word.key for word in span)
    if len(key) < 4 or any(word.text.isdigit() for word in span):
        return []
    found = like(index, key, reading.activity)
    if masculine_adjective(span[-1].text):
        found = [candidate for candidate in found if candidate.name.endswith(("ий", "ій", "ый"))]
    if len(span) > 1:
        found = [candidate for candidate in found if candidate.slips <= 1.5]
    return found


_BELIEVED = (
    # Up to so many slips, in a key of at least so many letters, a place of at least so many inhabitants.
    (0.5, 7, 0), (0.5, 5, _LARGE), (0.5, 4, 50_000), (1.0, 7, _LARGE), (1.0, 6, _CITY), (1.0, 5, 50_000),
    (1.5, 7, 2 * _CITY), (1.5, 6, 10 * _CITY), (2.0, 9, 2 * _CITY),
)  # fmt: skip


def _credible(candidate: Candidate, length: int, others: int, reading: Reading) -> bool:
    """Return whether a slip is likely enough to be believed."""
    if candidate.quality > FORMER or (candidate.quality == ALTERNATE and candidate.slips > 0.5):
        return False
    weight = candidate.weight
    if reading.activity.get(candidate.place.id) is not None:
        weight = max(weight, 2 * _CITY)
    if others and (weight < _CITY or length < 6 or candidate.slips > 1.0):
        return False
    if reading.talk and (weight < _CITY or candidate.slips > 0.5):
        return False
    return any(
        candidate.slips <= slips and length >= letters and weight >= inhabitants
        for slips, letters, inhabitants in _BELIEVED
    )


def _drop_chance(reading: Reading) -> None:
    """Leave out small places whose name is only a word of the sentence."""
    free = len(reading.free())
    large = any(mention.best.weight >= _SMALL for mention in reading.mentions)
    for mention in list(reading.mentions):
        best = mention.best
        if best.weight >= _SMALL or reading.activity.get(best.place.id) or not best.place.is_settlement:
            continue
        pointed = reading.before(mention) in vocabulary.AT or _hinted(reading, mention) or _listed(reading, mention)
        short_form = best.how == FORM and sum(len(w.key) for w in reading.words[mention.first : mention.last]) < 5
        if short_form or (not pointed and (free or reading.talk or large or (best.how == FORM and free))):
            reading.mentions.remove(mention)
            reading.near.extend(mention.candidates[:MOST_NEAR])


def _listed(reading: Reading, mention: Mention) -> bool:
    return any(_joined(reading, at) for at in (mention.first, mention.last - 1))


def _add_rivals(index: Index, reading: Reading) -> None:
    """Put a large town one slip away beside a tiny place that was typed exactly."""
    for mention in reading.mentions:
        best = mention.best
        if mention.exact and best.place.is_settlement and best.weight < 1000 and not _hinted(reading, mention):
            key = "".join(word.key for word in reading.words[mention.first : mention.last])
            if len(key) < 6 or reading.activity.get(best.place.id):
                continue
            rivals = [c for c in like(index, key, reading.activity) if c.weight >= 20_000 and 0 < c.slips <= 0.5]
            mention.candidates = [*rivals[:1], *mention.candidates] if rivals else mention.candidates


def _other_layout(index: Index, reading: Reading) -> Resolution | None:
    """Read the question as if it had been typed on another keyboard, if that gives a name."""
    if reading.abroad or any(word.known and len(word.text) > 2 for word in reading.words):
        return None
    for text in other_layouts(reading.text[:LONGEST]):
        words = words_of(text)
        if not words or sum(len(word.key) for word in words) < 4:
            continue
        mentions = exact_mentions(index, words, reading.activity)
        mentions = [mention for mention in mentions if mention.best.how != FORM or not words[mention.first].text.isascii()]
        covered = {at for mention in mentions for at in range(mention.first, mention.last)}
        understood = all(word.known or at in covered for at, word in enumerate(words))
        if mentions and mentions[0].best.weight >= _SMALL and understood:
            for mention in mentions:
                mention.exact = False
            return _answer(Reading(reading.text, words, reading.activity, mentions), typed=reading.text.strip())
    return None


def _reason(reading: Reading) -> NoPlace:
    if reading.abroad:
        return NoPlace.OUTSIDE
    free = [reading.words[at] for at in reading.free()]
    if not free or reading.talk:
        return NoPlace.TALK
    return NoPlace.UNKNOWN


def _answer(reading: Reading, typed: str | None = None) -> Resolution:
    resolved = [_resolved(reading, mention, typed) for mention in reading.mentions[:MOST_PLACES]]
    distinct: dict[str, Resolved] = {}
    for one in resolved:
        distinct.setdefault(one.matches[0].place.id, one)
    first, *also = distinct.values()
    return Resolution(reading.text, first, tuple(also))


def _resolved(reading: Reading, mention: Mention, typed: str | None) -> Resolved:
    if typed is None:
        typed = reading.text[reading.words[mention.first].start : reading.words[mention.last - 1].end]
    best = mention.best
    rivals = mention.candidates
    if mention.decided:
        kind = Meaning.PLACE if best.place.is_settlement else Meaning.REGION
        rivals = rivals[:1]
    else:
        kind = Meaning.AMBIGUOUS
    exact = mention.exact and best.quality < 2 and not best.slips
    return Resolved(kind, _matches(mention, rivals), typed, exact, mention.direction)


def _matches(mention: Mention, shown: Sequence[Candidate]) -> tuple[Match, ...]:
    total = sum(10**candidate.worth for candidate in mention.candidates)
    return tuple(
        Match(c.place, round(10**c.worth / total * (1 - min(0.9, c.slips / 5)), 4), c.name) for c in shown
    )


def _none(text: str, reason: NoPlace, near: Sequence[Candidate] = ()) -> Resolution:
    distinct: dict[str, Candidate] = {}
    for candidate in near:
        distinct.setdefault(candidate.place.id, candidate)
    matches = tuple(Match(c.place, round(max(0.0, 0.9 - c.slips / 4), 4), c.name) for c in distinct.values())
    return Resolution(text, Resolved(Meaning.NONE, (), text[:LONGEST].strip()), reason=reason, near=matches[:MOST_NEAR])
