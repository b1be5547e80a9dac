"""The files that Sitrep looks for by itself."""

from pathlib import Path

CONFIGURATION = Path("config.toml")
"""Where the configuration is looked for unless `--config` names another; it need not be there."""
