"""The regency: its areas, their names and outlines."""
