"""`browse FOLDER`: a copy of the store without readers, and what Datasette shows beside it."""

import argparse
from pathlib import Path

import config
from domain.errors import FileError
from store.browsing import copy_without_readers, metadata_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="for sitrep.db and metadata.json")


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    settings = config.load(config_path)
    folder: Path = options.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        copy_without_readers(settings.store.path, folder / "sitrep.db")
        (folder / "metadata.json").write_text(metadata_json(), encoding="utf-8")
    except OSError as error:
        raise FileError(f"{folder} cannot be written: {error.strerror}") from None
    print(f"{folder / 'sitrep.db'}: a copy without anything of readers; metadata.json beside it")
    return 0
