"""Who holds which post: invitations, moves, rosters."""
