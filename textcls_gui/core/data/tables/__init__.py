"""Tables as they are kept: in a database, with the person's edits, exported again."""
