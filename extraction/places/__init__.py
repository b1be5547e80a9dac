"""Which places a statement is about."""
