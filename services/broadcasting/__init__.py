"""One text to many: drafted, approved, let go bit by bit, accounted for."""
