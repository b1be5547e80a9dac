"""What is said: its day, topics, figures, how it is shown, and what an editor has to see."""
