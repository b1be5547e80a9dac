"""Which words for somebody cannot mean whom the article has named: "another", the other sex."""

from extraction.speakers.described import Described
from extraction.speakers.member import Member

TROOPS = tuple(
    "військ воїн бійц захисник оборон підрозділ бригад арм військов военн бойц защитник войск солдат".split()
)
"""How the words begin for soldiers of whatever arm, whose unit has just spoken."""
_ANOTHER = (
    "інш",
    "ще од",
    "іще од",
    "ще двоє",
    "ще троє",
    "другой ",
    "другая ",
    "другие ",
    "еще од",
    "ещё од",
)
_THE_SAME = (
    " того ж ",
    " тієї ж ",
    " цього ж ",
    " цієї ж ",
    " того же ",
    " той же ",
    " этого же ",
    " этой же ",
)


def is_another(written: str) -> bool:
    """Return whether words introduce somebody else: «інша містянка», «боєць того ж підрозділу»."""
    words = written.lower()
    return words.startswith(_ANOTHER) or any(same in words for same in _THE_SAME)


def differ(described: Described, member: Member) -> bool:
    """Return whether one is a man and the other a woman: «дипломат подчеркнула» is no man."""
    return {described.gender, member.gender} == {"m", "f"}
