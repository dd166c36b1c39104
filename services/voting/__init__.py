"""Elections as data: stages, reminders, check-ins from the polling stations."""
