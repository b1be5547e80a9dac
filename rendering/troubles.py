"""What those who run the bot are told when something does not reach its readers."""

from collections.abc import Sequence

from domain.delivery import Trouble
from domain.language import Language
from domain.turn import Message
from rendering.cleaning import clean, shortened
from rendering.composing import message
from rendering.words import words

LONGEST_REASON = 200
"""Characters of Telegram's own words that are repeated."""


def explain_trouble(trouble: Trouble, language: Language | None) -> Sequence[Message]:
    """Return the notice that the bot may not write to a chat, or to a topic of it, any more."""
    word = words(language or Language.EN)
    reason = shortened(clean(trouble.reason), LONGEST_REASON)
    if trouble.thread is None:
        return [message([word("trouble-chat", chat=str(trouble.chat), reason=reason)])]
    topic = str(trouble.thread)
    return [message([word("trouble-topic", chat=str(trouble.chat), topic=topic, reason=reason)])]
