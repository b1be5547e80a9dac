"""Where somebody says something, and the phrase that may name who."""
