"""Which day "overnight", «уночі», «вранці», «за добу» are of, where the words name no day.

A night is of the day on which it ends: "overnight" told on the 12th is the 12th, like «у ніч на 12-те».
The past day and night, «за минулу добу», are the day before. An evening may be of either day and is of none.
"Last night" and "Monday night" name a day of their own (`days`): the one on which they began.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from extraction.content.coming import tells_future
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

ONE = timedelta(days=1)


def day_of_hour(tokens: Sequence[Token], told_on: date, before: date | None, lexicon: Lexicon) -> date | None:
    """Return the day of the only sort of hours that `tokens` name; None: there is none, or nobody can tell.

    `told_on` is the day from which they are reckoned, `before` that of the event told just before: behind an
    event of Monday «вранці» may be of Monday, and "overnight" of the night into it.
    """
    words = lexicon.events.hours
    if (
        words.usual.stands_in(tokens)
        or lexicon.events.coming.stands_in(tokens)
        or tells_future(tokens, lexicon)
    ):
        return None
    if words.past_day.stands_in(tokens):
        return None if _is_of_report(tokens, lexicon) else told_on - ONE
    if words.day_so_far.stands_in(tokens):
        return told_on
    if words.nights.stands_in(tokens):
        return told_on if before in (None, told_on, told_on - ONE) else None
    if words.mornings.stands_in(tokens):
        return told_on if before in (None, told_on) else None
    return None


def _is_of_report(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the past day is that of a report somebody published: «сводку за минувшие сутки»."""
    first = next(at for at in range(len(tokens)) if lexicon.events.hours.past_day.length_at(tokens, at))
    return first > 0 and tokens[first - 1].norm in lexicon.events.reports
