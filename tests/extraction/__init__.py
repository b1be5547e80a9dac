"""How articles are read, shown on sentences written for these tests."""
