"""Why words that are a place's name may mean no place here: governments, cities abroad, chance."""

from collections.abc import Sequence

from domain.place import PlaceKind
from gazetteer import vocabulary
from gazetteer.candidates import ALTERNATE, FORMER, OFFICIAL, OTHER, Candidate, Mention
from gazetteer.folding import clean, stem_of
from gazetteer.index import FORM, Index
from gazetteer.likeness import cuts
from gazetteer.question import Word
from gazetteer.reading import SMALL, Reading, hinted, joined
from gazetteer.vocabulary import Role

_ABROAD_WINS = 5_000
"""A place smaller than this yields to a large city abroad of the same name."""
_FAR_LARGER = 50
"""A city abroad so many times larger is meant when it is spelled as in Russian."""
_REMEMBERED = 10_000
"""Inhabitants from which on a town is still meant by a former name that villages bear."""
_NOT_TINY = 1_000
"""Inhabitants from which on a place is not passed over for the former name of another one."""
_SHORT = 5
"""Letters of a case form below which it is rather another word."""
MOST_NEAR = 8
"""Names offered when none is meant for sure."""


def drop_governments(reading: Reading) -> None:
    """A capital that says something is its government ("Kyiv says")."""
    for mention in list(reading.mentions):
        if mention.best.place.parent is None and mention.best.place.is_settlement:
            around = (
                reading.before(mention),
                *(word.text for word in reading.words[mention.last : mention.last + 1]),
            )
            if any(word in vocabulary.SAYING for word in around):
                reading.mentions.remove(mention)
                reading.government = True


def ask_about_former(reading: Reading) -> None:
    """A former name that others bear now is asked about, unless it was a large town's and they are tiny."""
    for mention in reading.mentions:
        best = mention.best
        if best.quality != FORMER or mention.direction:
            continue
        present = [c for c in mention.candidates if c.quality == OFFICIAL and c.how == best.how]
        if present and (best.weight < _REMEMBERED or max(c.weight for c in present) >= _NOT_TINY):
            mention.told_by_news = best.heard > 0
            mention.contested = not mention.told_by_news


def drop_abroad(index: Index, reading: Reading) -> None:
    """Leave out small places that share their name with a large city abroad, and note cities abroad."""
    for mention in list(reading.mentions):
        key = "".join(word.key for word in reading.words[mention.first : mention.last])
        inhabitants = index.abroad(stem_of(key))
        best = mention.best
        if not inhabitants or not best.place.is_settlement or hinted(reading, mention):
            continue
        if _is_a_town_called_so(best, reading, mention):
            continue
        latin_alias = best.quality in (ALTERNATE, OTHER) and reading.words[mention.first].text.isascii()
        smaller = best.weight < _ABROAD_WINS
        if best.weight * _FAR_LARGER < inhabitants and not _is_own_name(best, reading.words[mention.first]):
            smaller = True
        if smaller or latin_alias or (best.how == FORM and best.weight * 10 < inhabitants):
            reading.mentions.remove(mention)
            reading.abroad = True
    if not reading.mentions:
        reading.abroad = reading.abroad or any(
            is_abroad(index, reading.words, at) for at in range(len(reading.words))
        )


def _is_a_town_called_so(candidate: Candidate, reading: Reading, mention: Mention) -> bool:
    """Return whether it is a town's present name, in Cyrillic: Нью-Йорк is one in Donetsk region.

    The answer says its district and region, so that who meant the other one sees it at once.
    """
    written = clean(reading.text[reading.words[mention.first].start : reading.words[mention.last - 1].end])
    towns = (PlaceKind.CITY, PlaceKind.TOWN)
    is_town = candidate.place.kind in towns and candidate.quality == OFFICIAL
    return is_town and not written.isascii() and clean(candidate.place.names.uk)[:7] == written[:7]


def _is_own_name(candidate: Candidate, word: Word) -> bool:
    """Return whether a word begins as the official name does, not as its Russian spelling."""
    names = candidate.place.names
    return any(clean(name)[:6] == word.text[:6] for name in (names.uk, names.en))


def is_abroad(index: Index, words: Sequence[Word], at: int) -> bool:
    """Return whether a large city abroad, or a word for another country, stands at `at`."""
    if words[at].role is Role.OUTSIDE:
        return True
    for size in (1, 2, 3):
        span = words[at : at + size]
        if len(span) == size and not all(word.known for word in span):
            key = "".join(word.key for word in span)
            forms = (key,) if span[-1].text.isascii() else cuts(key)
            if len(key) > 3 and any(index.abroad(stem_of(form)) for form in forms):
                return True
    return False


def drop_chance(reading: Reading) -> None:
    """Leave out small places whose name is only a word of the sentence."""
    free = len(reading.free())
    large = any(mention.best.weight >= SMALL for mention in reading.mentions)
    for mention in list(reading.mentions):
        best = mention.best
        if best.weight >= SMALL or reading.activity.get(best.place.id) or not best.place.is_settlement:
            continue
        pointed = (
            reading.before(mention) in vocabulary.AT or hinted(reading, mention) or _listed(reading, mention)
        )
        short_form = (
            best.how == FORM and sum(len(w.key) for w in reading.words[mention.first : mention.last]) < _SHORT
        )
        if short_form or (not pointed and (free or reading.talk or large or (best.how == FORM and free))):
            reading.mentions.remove(mention)
            reading.near.extend(mention.candidates[:MOST_NEAR])


def _listed(reading: Reading, mention: Mention) -> bool:
    return any(joined(reading, at) for at in (mention.first, mention.last - 1))
