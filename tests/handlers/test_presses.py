"""What the buttons under a message do."""

from domain.statement import Topic
from tests.people import HNATOV, Newsroom, Reader

CLOSING = "\n\nPeople’s words, not findings. Read by machine, not yet checked by an editor."


async def test_a_topic_with_nothing_is_honest_about_it(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The southern outskirts are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )
    assert await reader.presses("Evacuation: 0") == (
        "<b>Pokrovsk</b> · evacuation\n"
        "Pokrovsk district, Donetsk region\n\n"
        "There is no statement on this topic here in my answers yet.\n"
        "The last word about this place on anything: yesterday, 11 Nov, advance, 1 statement.\n"
        "Silence does not mean that it is calm."
    )


async def test_more_shows_what_stands_behind_the_fold_until_nothing_is_left(
    reader: Reader, newsroom: Newsroom
) -> None:
    for street in range(1, 16):
        newsroom.hears(f"Street number {street} is held", speaker=HNATOV)
    newsroom.hears("The town lies in ruins.", speaker=None, topic=Topic.OTHER)

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 15 statements, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "Street number 15 is held\n"
        'published 11 Nov · <a href="https://news.example/15">Example News</a>\n\n'
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "Street number 14 is held\n"
        'published 11 Nov · <a href="https://news.example/14">Example News</a>\n\n'
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "Street number 13 is held\n"
        'published 11 Nov · <a href="https://news.example/13">Example News</a>\n\n'
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "Street number 12 is held\n"
        'published 11 Nov · <a href="https://news.example/12">Example News</a>\n'
        "No Russian statement on this in my answers yet.\n\n"
        "<blockquote expandable><b>More from Ukraine</b>\n"
        '<b>Andriy Hnatov</b>: Street number 11 is held · published 11 Nov · <a href="https://news.example/11">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 10 is held · published 11 Nov · <a href="https://news.example/10">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 9 is held · published 11 Nov · <a href="https://news.example/9">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 8 is held · published 11 Nov · <a href="https://news.example/8">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 7 is held · published 11 Nov · <a href="https://news.example/7">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 6 is held · published 11 Nov · <a href="https://news.example/6">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 5 is held · published 11 Nov · <a href="https://news.example/5">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 4 is held · published 11 Nov · <a href="https://news.example/4">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 3 is held · published 11 Nov · <a href="https://news.example/3">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 2 is held · published 11 Nov · <a href="https://news.example/2">Example News</a>\n'
        '<b>Andriy Hnatov</b>: Street number 1 is held · published 11 Nov · <a href="https://news.example/1">Example News</a></blockquote>'
        + CLOSING
    )
    assert reader.buttons == ["Follow", "Evacuation: 0", "Strikes: 0", "1 more", "Report a mistake"]
    assert await reader.presses("1 more") == (
        "<b>Pokrovsk</b>: more statements\n\n"
        "<b>Outlets in their own words</b>\n"
        'The town lies in ruins. · published 11 Nov · <a href="https://news.example/16">Example News</a>'
        + CLOSING
    )
    assert reader.buttons == []


async def test_a_neighbour_is_answered_about_by_its_button(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("Both towns are held", speaker=HNATOV, also="Myrnohrad")

    assert await reader.says("Pokrovsk") == (
        "<b>Pokrovsk</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "Both towns are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )
    assert reader.buttons == ["Follow", "Evacuation: 0", "Strikes: 0", "Myrnohrad", "Report a mistake"]
    assert await reader.presses("Myrnohrad") == (
        "<b>Myrnohrad</b>\n"
        "Pokrovsk district, Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "Both towns are held\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )


async def test_a_region_offers_the_places_in_it_that_are_most_in_the_news(
    reader: Reader, newsroom: Newsroom
) -> None:
    for town in ("Pokrovsk", "Myrnohrad", "Rodynske", "Kramatorsk", "Toretsk"):
        newsroom.hears(f"{town} is held", speaker=HNATOV, place=town)
    newsroom.hears("Toretsk is held again", speaker=HNATOV, place="Toretsk")

    await reader.says("Donetsk region")

    assert reader.buttons[0:3] == ["Follow", "Evacuation: 0", "Strikes: 0"]
    assert len(reader.buttons[3:-1]) == 4
    assert reader.buttons[3] == "Toretsk"


async def test_a_direction_is_answered_with_what_is_said_across_its_district(
    reader: Reader, newsroom: Newsroom
) -> None:
    newsroom.hears("Rodynske is held", speaker=HNATOV, place="Rodynske")

    assert await reader.says("Pokrovsk direction") == (
        "<b>Pokrovsk district</b> (the direction of Pokrovsk)\n"
        "Donetsk region\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "Rodynske is held (Rodynske)\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet." + CLOSING
    )
