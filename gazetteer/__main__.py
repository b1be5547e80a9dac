"""Makes the gazetteer's data anew: `python -m gazetteer build`."""

import argparse
from pathlib import Path

from gazetteer.building.build import DATA, build


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m gazetteer", description=__doc__)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("build", help="make the data from the packages that hold the names")
    command.add_argument("--out", type=Path, default=DATA / "places.sqlite")
    build(parser.parse_args().out)


if __name__ == "__main__":
    main()
