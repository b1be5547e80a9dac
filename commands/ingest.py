"""`ingest FILE|-`: an article becomes statements."""

import argparse
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TextIO

import config
from commands.as_json import extracted_json, to_json
from commands.moments import published
from commands.outcome import numbers, outcome
from commands.parts import writing
from config import Config
from domain.address import is_web_address
from domain.clock import system_clock
from domain.errors import ArticleError, UsageError
from domain.language import CODES, Language
from domain.statement import Source
from extraction.extractor import Extraction
from extraction.texts.html import article_text
from gazetteer.names import open_names
from intake.ingesting import keep_reading
from intake.keeping import Kept
from intake.reading import decoded, is_html
from intake.submission import Submission, read
from intake.telling import stated_title
from store.store import read_store

LONGEST_NAME = 100
"""Characters of an outlet's name."""

MADE_BY = "ingest"
"""Who the journal says published what came in by this command."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="plain text or HTML in UTF-8; - reads stdin")
    parser.add_argument("--source", required=True, metavar="NAME", help='the outlet, such as "RFE/RL"')
    parser.add_argument("--url", required=True, help="where it was published")
    parser.add_argument(
        "--published", required=True, metavar="WHEN", help="a day, or an instant with its zone"
    )
    parser.add_argument("--lang", choices=CODES, help="its language; default: as it shows")
    parser.add_argument(
        "--publish",
        action="store_true",
        help="answer with its statements at once, doubtful ones too, unread by an editor; "
        "what always needs one (private persons, prisoners, positions ...) waits in /review",
    )
    parser.add_argument(
        "--only-sure",
        action="store_true",
        help="with --publish: only those without a doubt; the others wait in /review",
    )
    parser.add_argument("--dry-run", action="store_true", help="store nothing")
    parser.add_argument("--json", action="store_true", help="print each statement as a line of JSON")
    parser.add_argument("--explain", action="store_true", help="say which rule gave what")


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    settings = config.load(config_path)
    submission = _submission(options, settings)
    kept = None
    if options.dry_run:
        with open_names(settings.gazetteer.path) as gazetteer, read_store(settings.store.path) as store:
            known = store.articles.source(options.source)
            _, extraction = read(_from(submission, known), gazetteer)
    else:
        with writing(settings) as (store, gazetteer):
            known = store.articles.source(options.source)
            submission = _from(submission, known)
            reading, extraction = read(submission, gazetteer)
            now = system_clock()
            kept = store.write_now(
                lambda book: keep_reading(
                    book,
                    reading,
                    submission.source,
                    publish=options.publish,
                    made_by=MADE_BY,
                    now=now,
                    only_sure=options.only_sure,
                )
            )
        if known is None:
            _say(f"new source {options.source!r}: added with grade F (cannot be judged)")
    _print_statements(extraction, options)
    _print_outcome(extraction, kept, options)
    return 0


def _submission(options: argparse.Namespace, settings: Config) -> Submission:
    mistakes = []
    if not is_web_address(options.url):
        mistakes.append(_no_address(options.url))
    if not options.source.strip() or not options.source.isprintable() or len(options.source) > LONGEST_NAME:
        found = options.source[:LONGEST_NAME]
        mistakes.append(f"--source: found {found!r}; expected the outlet's name, up to 100 characters")
    if options.only_sure and not options.publish:
        mistakes.append("--only-sure: says which ones --publish publishes; give that too")
    day = None
    try:
        day = published("--published", options.published, settings.timezone)
    except UsageError as error:
        mistakes.extend(error.mistakes)
    if day is not None and _day_of(day) > _day_of(system_clock()) + timedelta(days=1):
        mistakes.append(f"--published: {options.published} lies in the future")
    if mistakes or day is None:
        raise UsageError(mistakes)
    text, title = _text(options.file)
    language = Language(options.lang) if options.lang else None
    return Submission(Source(options.source), options.url, day, text, title, language)


def _day_of(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _no_address(url: str) -> str:
    if "@" in url:  # what stands before it may be a password
        return "--url: expected an address such as https://example.org/a, without a name and password in it"
    return f"--url: found {url!r}; expected an address such as https://example.org/a"


def _from(submission: Submission, known: Source | None) -> Submission:
    """Return the submission with what is known of its source (voice, party)."""
    return submission if known is None else replace(submission, source=known)


def _text(file: str) -> tuple[str, str | None]:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise ArticleError(f"{file} cannot be read: {error.strerror}") from None
    try:
        text = decoded(data)
        return article_text(text) if is_html(text) else (text, stated_title(text))
    except ArticleError as error:
        raise ArticleError(f"{file}: {error}") from None


def _print_statements(extraction: Extraction, options: argparse.Namespace) -> None:
    if options.json:
        for statement in extraction.statements:
            print(to_json(extracted_json(statement)))
    if options.explain:
        # With --json stdout is for programs.
        _explain(extraction, sys.stderr if options.json else sys.stdout)


def _explain(extraction: Extraction, out: TextIO) -> None:
    """Print each statement with the rules that made it what it is."""
    pairs = zip(extraction.statements, extraction.reasons, strict=True)
    for number, (statement, reasons) in enumerate(pairs, start=1):
        speaker = statement.speaker.name if statement.speaker else "(the outlet)"
        places = ", ".join(mention.name for mention in statement.places) or "none"
        print(f"{number}. {speaker}: {statement.text}", file=out)
        print(f"   speaker: {reasons.speaker}", file=out)
        print(f"   cue:     {statement.cue or 'none'} ({reasons.cue})", file=out)
        print(f"   places:  {places} ({reasons.places})", file=out)
        print(f"   day:     {statement.said_on or 'not given'} ({reasons.day})", file=out)
        print(f"   topics:  {', '.join(statement.topics)}; {statement.stance}", file=out)
        print(f"   doubts:  {', '.join(statement.doubts) or 'none'}", file=out)


def _print_outcome(extraction: Extraction, kept: Kept | None, options: argparse.Namespace) -> None:
    said = [statement.speaker for statement in extraction.statements if statement.speaker]
    narrated = len(extraction.statements) - len(said)
    speakers = len({(speaker.name, speaker.side) for speaker in said})
    by = "1 speaker" if speakers == 1 else f"{speakers} speakers"
    found = f"{len(extraction.statements)} found: {len(said)} by {by}"
    lines = [f"{found}, {narrated} in the outlet's own words"]
    lines += ["nothing stored (--dry-run)"] if kept is None else outcome(kept, publish=options.publish)
    for line in lines:
        print(line, file=sys.stderr if options.json else sys.stdout)
    if kept and kept.earlier and not kept.article_known:
        _say(
            f"this article has changed since it was read on {kept.earlier.read_at:%Y-%m-%d %H:%M} UTC: "
            f"{len(kept.new)} new, {len(kept.known)} stand as they were"
        )
        if kept.gone:
            _say(
                f"no longer in it, but they still stand: {numbers(kept.gone)} "
                "(/review shows them to editors, /withdraw takes one back)"
            )
        if kept.declined:
            _say(f"dropped by an editor before, and stay so: {numbers(kept.declined)}")
        if kept.changed:
            _say(f"changed since an editor dropped them, wait for one: {numbers(kept.changed)}")
        if kept.dropped:
            _say(f"no longer in it, drafts dropped: {numbers(kept.dropped)}")


def _say(line: str) -> None:
    print(line, file=sys.stderr)
