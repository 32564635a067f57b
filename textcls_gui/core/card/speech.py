"""In which language a report speaks: what turns its English words into those of the person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from textcls_gui.core.config import Value
from textcls_gui.core.phrases import Translate, as_it_is


@dataclass(frozen=True, slots=True)
class Speech:
    """`translate` takes a context and an English literal; `value` says a setting's value; `language` is a tag such as en or zh-CN."""

    translate: Translate
    value: Callable[[Value], str]
    language: str

    def percent(self, share: float, decimals: int = 0) -> str:
        return self.translate("Report", "{0} %").format(f"{100 * share:.{decimals}f}")

    def moment(self, moment: datetime) -> str:
        """In local time, to the minute."""
        year, month, day, time = f"{moment.astimezone():%Y %m %d %H:%M}".split()
        return self.translate("Report", "{0}-{1}-{2} {3}").format(year, month, day, time)


def plain_value(value: Value) -> str:
    """As it is typed on the command line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.15g}" if isinstance(value, float) else str(value)


ENGLISH = Speech(as_it_is, plain_value, "en")
