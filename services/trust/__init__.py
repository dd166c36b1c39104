"""What is written down, and what is forgotten."""
