"""Files that the bot makes and reads."""
