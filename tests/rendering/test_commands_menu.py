"""The menu of commands, in each language."""

from domain.language import Language
from rendering.commands_menu import menu


def test_the_menu_in_each_language() -> None:
    assert [menu(language) for language in Language] == [
        (
            ("status", "what is said about a place"),
            ("follow", "tell me what is new about a place"),
            ("following", "what I follow, and when I am told"),
            ("help", "how to ask, and what you get"),
            ("language", "English, Ukrainian or Russian"),
            ("forget", "delete everything I keep about you"),
        ),
        (
            ("status", "що кажуть про місце"),
            ("follow", "повідомляти про нове щодо місця"),
            ("following", "за чим я стежу й коли"),
            ("help", "як питати й що буде у відповіді"),
            ("language", "українська, російська чи англійська"),
            ("forget", "видалити все, що бот про вас зберігає"),
        ),
        (
            ("status", "что говорят о месте"),
            ("follow", "сообщать о новом по месту"),
            ("following", "за чем я слежу и когда"),
            ("help", "как спрашивать и что будет в ответе"),
            ("language", "русский, украинский или английский"),
            ("forget", "удалить всё, что бот о вас хранит"),
        ),
    ]
