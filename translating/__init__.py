"""What translators and their checks need; no part of the program."""
