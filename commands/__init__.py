"""One module a command, loaded by name: each puts together the parts it needs and prints what comes of it."""
