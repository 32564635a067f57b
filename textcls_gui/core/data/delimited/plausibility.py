"""How much decoded text looks like writing: which characters stand beside which."""

from __future__ import annotations

import re

_ODD = re.compile(r"[\x80-\x9f\ue000-\uf8ff\ufffd\u2500-\u25a0]")
_USUAL = (
    r"’‘“”„‚«»‹›–—…·•°§€£¥©®™×½¼¾²³¡¿ªº、。，！？；：（）《》〈〉「」『』【】〔〕・～￥％＋－＝／．＆＃＠＊"
    r"←→↑↓■□●○◆◇★☆※♪،؛؟٪־\u00a0\u3000\u200b-\u200f\ufe0f\U0001f000-\U0001ffff"
)
OTHER_THAN_MARKS = re.compile(rf"[^\x00-\x7f{_USUAL}]")
_UNUSUAL = re.compile(rf"[^\x00-\x7f\w{_USUAL}]|[\u02b0-\u02ff]")
_UPPER = "".join(chr(code) for code in range(0xC0, 0x530) if chr(code).isupper())
_LOWER = "".join(chr(code) for code in range(0xDF, 0x530) if chr(code).islower())
_SYMBOL_IN_WORD = re.compile(
    r"(?<=[A-Za-z\u00c0-\u05ff])(?:[^\x00-\x7f\w\s’‘ʼ·–—…\u200b-\u200f]|[\u02b0-\u02ffªº])+(?=[A-Za-z\u00c0-\u05ff])"
)
_CASE_BREAK = re.compile(rf"[a-z{_LOWER}][{_UPPER}]|(?<![^\W\d_])[{_UPPER}]{{2}}[{_LOWER}]")
_SCRIPTS = r"\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0e00-\u0e7f"
_MIXED = re.compile(rf"[a-zA-Z][{_SCRIPTS}]|[{_SCRIPTS}][a-zA-Z]")
_LONE_FOREIGN = re.compile(rf"(?<=[a-zA-Z] )[{_SCRIPTS}](?= [a-zA-Z])")  # à and y stand alone in many languages
_WIDE = r"\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_LONE_WIDE = re.compile(rf"(?<=[A-Za-z])[{_WIDE}](?![{_WIDE}])|(?<![{_WIDE}])[{_WIDE}](?=[A-Za-z])")
_HALF_WIDTH = re.compile(r"[\uff61-\uff9f]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def plausibility(text: str) -> float:
    """How much the characters that are not ASCII look like writing, 0 to 1."""
    total = len(_NOT_ASCII.findall(text))
    if not total:
        return 1.0
    odd = (
        3 * len(_ODD.findall(text))
        + 0.3 * len(_UNUSUAL.findall(text))
        + 2 * sum(map(len, _SYMBOL_IN_WORD.findall(text)))
        + len(_CASE_BREAK.findall(text))
    )
    odd += 1.5 * len(_MIXED.findall(text)) + len(_HALF_WIDTH.findall(text)) + len(_LONE_WIDE.findall(text))
    odd += 0.7 * len(_LONE_FOREIGN.findall(text))
    return max(0.02, 1 - odd / total)
