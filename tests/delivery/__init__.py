"""What the bot says unasked."""
