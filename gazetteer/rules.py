"""The rules of the resolver, each of which can be switched off to see what it is worth."""

from dataclasses import dataclass

from gazetteer.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Rules:
    """All hold, except where a measurement leaves one out (`python -m bench places`)."""

    context: bool = True  # an oblast, a district or "near X" says which namesake
    governments: bool = True  # a capital that says something
    abroad: bool = True  # a small place yields to a large city abroad
    slips: bool = True  # unknown words that are like a name
    chance: bool = True  # a small place's name in the midst of a sentence
    rivals: bool = True  # a tiny place that is nearly a large town's name
    former_asked: bool = True  # a former name that is the present name of others
    other_layout: bool = True  # another keyboard
    lead: bool = True  # the best needs a lead, else the reader is asked
    unknown: frozenset[Role] = frozenset()  # words of the table that are taken for unknown


ALL_RULES = Rules()
