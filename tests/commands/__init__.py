"""The commands as somebody at a terminal, or another program, meets them."""
