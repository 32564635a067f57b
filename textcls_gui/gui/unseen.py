"""Characters that cannot be seen, shown by signs: two labels may differ by nothing else."""

from __future__ import annotations


def with_signs(cell: str) -> str:
    """On one line; spaces are told of where they stand at an end."""
    inside = cell.strip(" ")
    before = "␣" * (len(cell) - len(cell.lstrip(" ")))
    after = "␣" * (len(cell) - len(inside) - len(before))
    shown = before + inside.replace("\r\n", "↵").replace("\n", "↵").replace("\t", "⇥") + after
    return "".join(character if character.isprintable() else "·" for character in shown)
