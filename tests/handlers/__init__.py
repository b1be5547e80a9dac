"""What the conversations are made of; the conversations themselves are in tests/test_conversation.py."""
