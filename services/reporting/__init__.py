"""From the first words to a filed report, and what its reporter sees of it."""
