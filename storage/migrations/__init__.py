"""The way the tables came to be; see storage.migrate for how it is walked."""
