"""What went wrong on a worker's thread, as words alone: an exception would keep its whole stack of objects alive."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from textcls_gui.core.errors import TextClsError
from textcls_gui.core.phrases import in_words, say
from textcls_gui.core.reasons import reason_of
from textcls_gui.logs import describe_failure


@dataclass(frozen=True, slots=True)
class Failure:
    """`message` says what happened, `hint` what to do; `details` are for whoever looks into it, and hold no text of the person's."""

    message: str
    hint: str = ""
    details: str = ""


def failure_of(exception: BaseException) -> Failure:
    """In the person's language where the failure was foreseen."""
    translate = QCoreApplication.translate
    if isinstance(exception, TextClsError):
        message = say(translate, exception.template, exception.values)
        return Failure(message, say(translate, exception.hint_template, exception.values) if exception.hint_template else "")
    details = describe_failure(exception)
    if isinstance(exception, MemoryError):
        hint = translate("Failure", "Close other programs, or use a smaller file.")
        return Failure(translate("Failure", "The memory of this computer is not large enough for that."), hint, details)
    message = translate("Failure", "Something went wrong that the program did not expect.")
    if isinstance(exception, OSError):  # foreseen nowhere, but its reason may be one that a person can mend
        message = translate("Failure", "A file could not be read or written: {0}.").format(in_words(translate, reason_of(exception)))
    return Failure(message, translate("Failure", "Nothing of yours was changed. Try again; the log says more."), details)
