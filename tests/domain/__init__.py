"""The words of Sitrep."""
