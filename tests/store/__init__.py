"""What the store keeps, and what it does when the machine fails."""
