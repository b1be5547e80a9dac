"""A reader who forwards a post is shown the places in it; nothing of it is kept."""

from store.store import Store
from tests.people import FROM_A_PERSON, HNATOV, Newsroom, Reader, a_channel

POST = "Heavy fighting near Myrnohrad.\nPokrovsk is said to be cut off. All will be well in the east."


async def test_the_places_of_a_post_are_offered_with_their_newest_day(
    reader: Reader, newsroom: Newsroom
) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)

    assert await reader.forwards(POST, a_channel()) == (
        "I cannot check a post, and I have not kept it. It speaks of <b>Pokrovsk</b> and <b>Myrnohrad</b>. "
        "What was said about them:"
    )
    assert reader.buttons == ["Pokrovsk, 11 Nov", "Myrnohrad"]
    assert "The southern outskirts are held" in await reader.presses("Pokrovsk, 11 Nov")


async def test_one_place_and_none(reader: Reader) -> None:
    assert await reader.forwards("Pokrovsk has fallen!!!", FROM_A_PERSON) == (
        "I cannot check a post, and I have not kept it. It speaks of <b>Pokrovsk</b>. What was said about it:"
    )
    assert await reader.forwards("All is lost", FROM_A_PERSON) == (
        "I cannot check a post, and I have not kept it. I find no place of Ukraine in it. "
        "Write me the name of a town or village."
    )
    assert reader.buttons == []


async def test_a_common_word_that_is_a_villages_name_too_is_no_place(reader: Reader) -> None:
    reader.has_telegram_in("uk")

    said = await reader.forwards(
        "Мирноград тримається.\nЗ початку місяця з громади вдалося евакуювати 64 людини.", a_channel()
    )

    assert "У ньому згадано <b>Мирноград</b>. " in said


async def test_the_answer_is_in_the_readers_language_not_the_posts(reader: Reader) -> None:
    reader.has_telegram_in("uk")

    assert await reader.forwards("Бои под Мирноградом", a_channel()) == (
        "Перевірити допис я не можу, і я його не зберіг. У ньому згадано <b>Мирноград</b>. "
        "Що про це місце казали:"
    )


async def test_a_photo_with_words_is_read_by_its_words(reader: Reader) -> None:
    photo = [{"file_id": "x", "file_unique_id": "y", "width": 1, "height": 1}]

    said = await reader.sends(caption="Myrnohrad today", photo=photo, forward_origin=a_channel())

    assert "<b>Myrnohrad</b>" in said


async def test_nothing_of_a_post_is_kept(reader: Reader, synced_store: Store) -> None:
    await reader.forwards(POST + " A secret word: xyzzy.", FROM_A_PERSON)

    dump = "\n".join(synced_store.editors._db.conn.iterdump())
    assert "xyzzy" not in dump
    for table in ("question", "dialog", "pending", "article"):
        assert synced_store.editors._db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    kept = synced_store.editors._db.execute("SELECT html FROM delivery WHERE html IS NOT NULL").fetchall()
    assert kept == []


async def test_a_forwarded_command_is_no_order_and_no_post(reader: Reader) -> None:
    ordinary = await reader.says("/xyzzy")

    assert await reader.forwards("/forget", FROM_A_PERSON) == ordinary
    assert await reader.forwards("/start", FROM_A_PERSON) == ordinary


async def test_a_post_of_markup_and_blanks_is_harmless(reader: Reader) -> None:
    for post in ("<b>Pokrovsk</b> <script>", "\u202e\u200b", "🙂" * 500, "Pokrovsk " * 400):
        assert (await reader.forwards(post, a_channel())).startswith("I cannot check a post")
