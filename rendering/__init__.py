"""What a reader sees: domain objects become Telegram's HTML, with every word from `locales`. Pure."""
