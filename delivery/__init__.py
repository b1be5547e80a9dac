"""What the bot says unasked: digests and alerts, when each is due, and what it comes to when it is sent."""
