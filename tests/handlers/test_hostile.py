"""Words that are meant to break something."""

from domain.statement import Speaker, SpeakerKind
from tests.people import Newsroom, Reader

CLOSING = "\n\nPeople’s words, not findings. Read by machine, not yet checked by an editor."
SILENCE_OF_A_CITY = (
    "\n\nThere is no statement about this place in my answers yet.\nSilence does not mean that it is calm."
)


async def test_markup_in_a_statement_is_shown_as_it_stands(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears(
        '<b>5 < 6 & "7"</b></a> \u202eevil\u202c',
        speaker=Speaker("<i>Hnatov</i>", SpeakerKind.MILITARY, "ua"),
        outlet="A & B <script>",
    )

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>&lt;i&gt;Hnatov&lt;/i&gt;</b>\n"
        "&lt;b&gt;5 &lt; 6 &amp; &#34;7&#34;&lt;/b&gt;&lt;/a&gt; evil\n"
        'published 11 Nov · <a href="https://news.example/1">A &amp; B &lt;script&gt;</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )


async def test_signs_and_invisible_characters_are_no_place(reader: Reader) -> None:
    assert await reader.says("\u200b\u202e \ufeff") == "Write me the name of a town or village in Ukraine."
    assert await reader.says("🙂🙂🙂") == "Write me the name of a town or village in Ukraine."
    assert await reader.says("ab" * 2000) == (
        "I don’t know a place called “ababababababababababababababababababa…”. Please write the name of a town, village, district or region of Ukraine."
    )


async def test_a_reversed_text_direction_does_not_hide_the_place(reader: Reader) -> None:
    assert await reader.says("\u202ePokrovsk\u202c\u200b") == (
        "<b>Pokrovsk</b>\nPokrovsk district, Donetsk region" + SILENCE_OF_A_CITY
    )
