"""`resolve`: which place a question means, for other programs."""

import pytest

from tests.commands.conftest import Shell

KEYS = ["query", "kind", "matches", "also", "direction"]
"""Those that stay (DESIGN, section 5); further ones may stand behind them."""

MATCH = ["id", "name", "name_uk", "region", "lat", "lon", "score"]


def test_a_place_has_the_shape_that_other_programs_read(bare_shell: Shell) -> None:
    said = bare_shell("resolve", "status of Pokrovsk?")

    assert (said.status, said.err) == (0, "")
    (found,) = said.objects
    assert list(found)[: len(KEYS)] == KEYS
    assert (found["query"], found["kind"], found["also"], found["direction"]) == (
        "status of Pokrovsk?",
        "place",
        [],
        False,
    )
    best = found["matches"][0]
    assert list(best)[: len(MATCH)] == MATCH
    assert (best["name"], best["name_uk"], best["region"]) == ("Pokrovsk", "Покровськ", "Donetsk region")
    assert best["id"].startswith("UA14")
    assert 48 < best["lat"] < 49
    assert 36 < best["lon"] < 38
    assert 0 < best["score"] <= 1


def test_further_places_stand_under_also(bare_shell: Shell) -> None:
    (found,) = bare_shell("resolve", "Pokrovsk and Myrnohrad").objects

    assert found["matches"][0]["name"] == "Pokrovsk"
    assert [(part["kind"], part["matches"][0]["name"]) for part in found["also"]] == [("place", "Myrnohrad")]


def test_a_direction_is_its_place(bare_shell: Shell) -> None:
    (found,) = bare_shell("resolve", "Pokrovsk direction").objects

    assert (found["kind"], found["matches"][0]["name"], found["direction"]) == ("place", "Pokrovsk", True)


def test_a_region_is_its_code_and_donbas_a_word_with_codes(bare_shell: Shell) -> None:
    (region,) = bare_shell("resolve", "Donetsk oblast").objects
    (area,) = bare_shell("resolve", "Donbas").objects

    assert (region["kind"], region["matches"][0]["id"]) == ("region", "UA14000000000091971")
    assert (area["kind"], area["matches"][0]["id"]) == ("region", "donbas")
    assert area["matches"][0]["codes"] == ["UA14000000000091971", "UA44000000000018893"]


@pytest.mark.parametrize("query", ["Atlantis-under-Sea", "", "thank you"])
def test_no_place_has_no_matches(bare_shell: Shell, query: str) -> None:
    (found,) = bare_shell("resolve", query).objects

    assert (found["kind"], found["matches"], found["also"]) == ("none", [], [])


def test_a_name_that_several_places_have_is_ambiguous(bare_shell: Shell) -> None:
    (found,) = bare_shell("resolve", "Ivanivka").objects

    assert found["kind"] == "ambiguous"
    assert len(found["matches"]) > 1


def test_the_fields_of_a_line_are_carried_over(bare_shell: Shell) -> None:
    lines = '{"id": 1, "query": "Lviv", "expected": {"kind": "place"}}\n\n{"query": "Донбас", "n": null}\n'
    bare_shell.write("questions.jsonl", lines)

    for said in (
        bare_shell("resolve", "--jsonl", "questions.jsonl"),
        bare_shell("resolve", "--jsonl", "-", stdin=lines),
    ):
        assert [(found["query"], found["kind"]) for found in said.objects] == [
            ("Lviv", "place"),
            ("Донбас", "region"),
        ]
        assert said.objects[0]["id"] == 1
        assert said.objects[0]["expected"] == {"kind": "place"}
        assert said.objects[1]["n"] is None


def test_half_a_character_comes_back_as_it_was_written(bare_shell: Shell) -> None:
    said = bare_shell("resolve", "--jsonl", "-", stdin='{"query": "Lviv \\ud83d", "mark": "\\udc00"}')

    assert (said.status, said.err) == (0, "")
    assert said.objects[0]["mark"] == "\udc00"
    assert "\\udc00" in said.out


@pytest.mark.parametrize("line", ["Lviv", "{", '["Lviv"]', "{}", '{"query": 5}', "[" * 100_000])
def test_a_line_that_is_no_question_is_named_after_those_before_it_are_answered(
    bare_shell: Shell, line: str
) -> None:
    said = bare_shell("resolve", "--jsonl", "-", stdin=f'{{"query": "Lviv"}}\n{line}\n')

    assert (said.status, said.err) == (1, 'error: -, line 2: expected a JSON object with a "query"\n')
    assert [found["query"] for found in said.objects] == ["Lviv"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [("no.jsonl", None, "FileNotFoundError"), ("odd.jsonl", b"\xff", "UnicodeDecodeError")],
)
def test_a_file_that_cannot_be_read_is_named(
    bare_shell: Shell, name: str, content: bytes | None, reason: str
) -> None:
    if content:
        bare_shell.write(name, content)

    said = bare_shell("resolve", "--jsonl", name)

    assert (said.status, said.out, said.err) == (1, "", f"error: {name} cannot be read ({reason})\n")


@pytest.mark.parametrize("arguments", [(), ("Lviv", "--jsonl", "-")])
def test_either_a_question_or_a_file_is_named(bare_shell: Shell, arguments: tuple[str, ...]) -> None:
    said = bare_shell("resolve", *arguments)

    assert (said.status, said.err) == (2, "error: resolve: name either a question or --jsonl FILE\n")
