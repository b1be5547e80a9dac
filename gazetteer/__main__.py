"""Makes the gazetteer's data anew: `python -m gazetteer build`."""

import argparse
import sys
from pathlib import Path

from domain.errors import GazetteerError
from gazetteer.building.build import COMMITTED, UKRAINE, build
from gazetteer.building.dump import Dump


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m gazetteer", description=__doc__, allow_abbrev=False)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser(
        "build", help="make the data from the packages that hold the names, or a dump of GeoNames"
    )
    command.add_argument(
        "--geonames", type=Path, metavar="DIR", help="a folder with the files that GeoNames publishes"
    )
    command.add_argument(
        "--country", metavar="XX", help="its two letters; default: that of the only XX.txt or XX.zip in DIR"
    )
    command.add_argument(
        "--output", type=Path, metavar="FILE", help="default, for Ukraine: the committed data"
    )
    command.add_argument(
        "--afresh", action="store_true", help="keep no codes and former names of the data that are replaced"
    )
    given = parser.parse_args()
    if given.country and not given.geonames:
        command.error("--country says which part of a dump is read; name the dump with --geonames DIR")
    try:
        dump = Dump(given.geonames, given.country) if given.geonames else None
        if dump and dump.country != UKRAINE and not given.output:
            command.error(f"name the file for {dump.country} with --output FILE")
        build(given.output or COMMITTED, dump, afresh=given.afresh)
    except GazetteerError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
