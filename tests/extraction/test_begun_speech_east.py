"""Who begins or goes on to say something, and small news of chats and neighbours."""

import pytest

from tests.extraction.reading import read, said

BEGUN = [
    ("О взрывах около трёх ночи стали писать жители Энгельса.", "жители Энгельса"),
    ("Об отключениях света продолжают рассказывать жители Энгельса.", "жители Энгельса"),
    ("Жители Энгельса начали жаловаться, что воды нет.", "Жители Энгельса"),
    ("Про вибухи в Охтирці почали писати мешканці Охтирки.", "мешканці Охтирки"),
    ("У поліції продовжують стверджувати, що загиблих немає.", "поліція"),
]


@pytest.mark.parametrize(("text", "name"), BEGUN)
def test_who_begins_to_write_has_said_it(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name]


CHATS = [
    ("В местных чатах пишут, что выбило стёкла.", "местные чаты"),
    ("В домовом чате пишут, что воды нет.", "домовой чат"),
    ("У місцевих чатах пишуть, що вибило шибки.", "місцеві чати"),
]


@pytest.mark.parametrize(("text", "name"), CHATS)
def test_a_chat_is_called_as_it_stands_in_a_dictionary(text: str, name: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert one.speaker.name == name
    assert one.speaker.side == (None if "дом" in name else "independent")
    assert not one.is_sure


@pytest.mark.parametrize("medium", ["«Медиазоне»", "«Важным историям»", "«Вёрстке»"])
def test_who_is_known_by_a_first_name_told_it_to_a_medium(medium: str) -> None:
    text = f"«Думали, гром», — рассказала {medium} Ольга, живущая у реки. Она говорит, что света не было."

    assert [name for name, _ in said(text)] == ["Ольга", "Ольга"]
