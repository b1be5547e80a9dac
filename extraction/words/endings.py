"""Endings of Ukrainian and Russian adjectives that place names share with ordinary ones."""

ADJECTIVES = tuple(
    "ський ська ську ської ською ській ських ського ському ським ські "
    "ский ская скую ской ских ского скому ским ском ские цька цької цький".split()
)
"""Endings of a word that, before a noun, is an adjective and no place: «Київський вокзал»."""

NOUN_FORMS = tuple("ська ську ським ського ському цька цьку ским ске ского скому ском ска ску".split())
"""Endings of adjectives that are case forms of towns as well: «в Покровську», «до Покровського»."""

OF_REGIONS = tuple(
    "ського ському ським ськой ської ською ській ських ська ську ський "
    "ского скому ским ском ской ская скую ских ский зького зької зькій зька зьку "
    "ське ское цьке цкое цьким цким зький зькому зьким зьких "
    "цького цької цькою цькому цьких цькій цька цьку цький цкой цкая цкую цкий цкого цком цких зкой".split()
)
"""Endings of the adjectives that name regions, districts and directions: «Донецької області»."""

OF_TOWNS = ("", "ськ", "ск", "цьк", "цк", "а", "и", "я", "е", "ьє", "жжя", "ь", "ка", "овка", "івка")
"""What the town's own name may end in instead: «Донецької» (області) belongs to Донецьк."""
