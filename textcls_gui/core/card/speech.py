"""In which language a report speaks: what turns its English words into those of the person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textcls_gui.core.config import Value
from textcls_gui.core.phrases import Translate, as_it_is


@dataclass(frozen=True, slots=True)
class Speech:
    """`translate` takes a context and an English literal; `value` says a setting's value; `language` is a tag such as en or zh-CN."""

    translate: Translate
    value: Callable[[Value], str]
    language: str


def plain_value(value: Value) -> str:
    """As it is typed on the command line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.15g}" if isinstance(value, float) else str(value)


ENGLISH = Speech(as_it_is, plain_value, "en")
