"""Dialogs, opened and never executed."""
