"""Broken and hostile files by the hundred thousand: whatever opens them must answer with a sentence, soon, and in little memory."""
