"""A file becomes another that is nearly it."""

from __future__ import annotations

import json
import struct
from random import Random

INTERESTING = (0, 1, 7, 8, 14, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0xFFFF, 0x10000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF)
WIDE = (2**31, 2**32, 2**53, 2**63 - 1, 2**63, 2**64 - 1, 10**30)
BROKEN_JSON: tuple[bytes, ...] = (
    b"1e999", b"-1e999", b"1" * 5_000, b"NaN", b"[" * 50_000, b'{"a":' * 20_000, b'"\\ud800"', b'"\xff"', b"", b"null", b"{}", b"[]",
    b"[" * 900 + b"]" * 900, b'"' + b"x" * 100_000 + b'"', b'"\\u202e\\u0000"', b"1.5", b"-1", b"true", b'{"a":1,"a":2}',
)  # fmt: skip


def broken(content: bytes, other: bytes, chance: Random) -> bytes:
    """One to four changes that know nothing of what is in the file."""
    for _ in range(chance.randrange(1, 5)):
        content = chance.choice((_bits, _bits, _bytes, _number, _cut, _without, _twice, _spliced, _moved))(content, other, chance)
    return content


def _bits(content: bytes, _other: bytes, chance: Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randrange(1, 9) if changed else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _bytes(content: bytes, _other: bytes, chance: Random) -> bytes:
    place = chance.randrange(len(content) + 1)
    return content[:place] + chance.randbytes(chance.randrange(1, 9)) + content[place + chance.choice((0, 1, 4, 8)) :]


def _number(content: bytes, _other: bytes, chance: Random) -> bytes:
    place, width = chance.randrange(len(content) + 1), chance.choice((1, 2, 4, 8))
    value = chance.choice(INTERESTING + WIDE[:6]) & ((1 << 8 * width) - 1)
    return content[:place] + value.to_bytes(width, chance.choice(("little", "big"))) + content[place + width :]


def _cut(content: bytes, _other: bytes, chance: Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)] + chance.choice((b"", b"\0", b"\0" * 100))


def _without(content: bytes, _other: bytes, chance: Random) -> bytes:
    start, end = _slice(content, chance)
    return content[:start] + content[end:]


def _twice(content: bytes, _other: bytes, chance: Random) -> bytes:
    start, end = _slice(content, chance)
    return content[:end] + content[start:end] * chance.choice((1, 1, 2, 50)) + content[end:]


def _spliced(content: bytes, other: bytes, chance: Random) -> bytes:
    start, end = _slice(content, chance)
    from_other = slice(*_slice(other, chance))
    return content[:start] + other[from_other] + content[end:]


def _moved(content: bytes, _other: bytes, chance: Random) -> bytes:
    start, end = _slice(content, chance)
    rest = content[:start] + content[end:]
    place = chance.randrange(len(rest) + 1)
    return rest[:place] + content[start:end] + rest[place:]


def _slice(content: bytes, chance: Random) -> tuple[int, int]:
    start = chance.randrange(len(content) + 1)
    return start, min(len(content), start + chance.choice((1, 2, 4, 16, 64, 1_000, len(content))))


def broken_json(content: bytes, chance: Random) -> bytes:
    """Another value in one place, a name more or less, or simply other bytes."""
    if chance.random() < 0.3:
        return broken(content, content, chance)
    mark = "\N{WHITE MEDIUM STAR}here"
    try:
        tree = json.loads(content)
    except (ValueError, RecursionError):
        return broken(content, content, chance)
    places = list(_places(tree, 0))
    if not places:
        return chance.choice(BROKEN_JSON)
    holder, key = chance.choice(places)
    if chance.random() < 0.2:
        del holder[key]  # type: ignore[attr-defined]
        return json.dumps(tree, ensure_ascii=False).encode("utf-8", "surrogatepass")
    holder[key] = mark  # type: ignore[index]
    value = chance.choice((*BROKEN_JSON, *(str(number).encode() for number in INTERESTING + WIDE)))
    written = json.dumps(tree, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return written.replace(json.dumps(mark, ensure_ascii=False).encode(), value)


def _places(tree: object, depth: int) -> list[tuple[object, object]]:
    keys = list(tree) if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ()
    found: list[tuple[object, object]] = [(tree, key) for key in keys]
    for key in keys if depth < 6 else ():
        found += _places(tree[key], depth + 1)  # type: ignore[index]
    return found


def odd_floats(content: bytes, chance: Random) -> bytes:
    """Numbers that are none, or that become none when they are multiplied."""
    changed = bytearray(content)
    for _ in range(chance.randrange(1, 20) if len(changed) > 4 else 0):
        value = chance.choice((float("nan"), float("inf"), float("-inf"), 3.4e38, -3.4e38, 1e-45, 1e30, 0.0, 1e5))
        place = 4 * chance.randrange(len(changed) // 4)
        changed[place : place + 4] = struct.pack("<f", value)
    return bytes(changed)
