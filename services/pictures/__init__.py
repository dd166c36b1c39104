"""Maps and timelines, drawn for a phone."""
