"""Where the figures of README and docs/measurements.md come from."""
