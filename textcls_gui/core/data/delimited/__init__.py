"""Tables of text, their cells between delimiters: which letters, which dialect, which lines are rows."""
