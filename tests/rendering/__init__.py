"""The words and messages that readers see."""
