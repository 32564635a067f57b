"""Why something could not be done, in words of our own: those of the system are in its own language, or in English alone."""

from __future__ import annotations

import errno
from typing import Self

from textcls_gui.core.errors import TextClsError
from textcls_gui.core.phrases import Phrase, Translate, phrase

_FULL, _NOT_ALLOWED, _READ_ONLY = phrase("the disk is full"), phrase("the system does not allow it"), phrase("the disk can only be read")
_IN_USE, _LOST, _SILENT = (
    phrase("another program is using it"),
    phrase("the disk reports an error, or is no longer connected"),
    phrase("the network drive does not answer"),
)
_REASONS = {
    "ENOSPC": _FULL,
    "EDQUOT": phrase("the space that you may use on this disk is used up"),
    "EFBIG": phrase("it is too large for this disk"),
    "EACCES": _NOT_ALLOWED,
    "EPERM": _NOT_ALLOWED,
    "EROFS": _READ_ONLY,
    "ENOENT": phrase("the file or its folder is not there"),
    "EISDIR": phrase("there is a folder of that name"),
    "ENOTDIR": phrase("there is a file where a folder should be"),
    "EEXIST": phrase("there is one of that name already"),
    "ENOTEMPTY": phrase("there is one of that name already"),
    "ENAMETOOLONG": phrase("its name is too long for this disk"),
    "EBUSY": _IN_USE,
    "ETXTBSY": _IN_USE,
    "EMFILE": phrase("too many files are open at once"),
    "ENFILE": phrase("too many files are open at once"),
    "ENOMEM": phrase("the memory of this computer is not large enough"),
    "EIO": _LOST,
    "ENODEV": _LOST,
    "ENXIO": _LOST,
    "ESTALE": _SILENT,
    "ETIMEDOUT": _SILENT,
    "ENOTCONN": _SILENT,
    "ECONNRESET": _SILENT,
    "EHOSTDOWN": _SILENT,
    "EHOSTUNREACH": _SILENT,
    "ENETUNREACH": _SILENT,
}
_MAKE_ROOM = phrase("Make room on the disk or choose another folder, then save again.")
_ANOTHER_NAME = phrase("Choose another name.")
_ANOTHER_FOLDER = phrase("Choose another folder.")
_CLOSE_OTHERS = phrase("Close other programs, then save again.")
_REMEDIES = {
    _NOT_ALLOWED: phrase("Choose another folder, or ask whoever looks after this computer to let you write in this one."),
    _READ_ONLY: phrase("Choose a folder on another disk."),
    _REASONS["ENOENT"]: _ANOTHER_FOLDER,
    _REASONS["ENOTDIR"]: _ANOTHER_FOLDER,
    _REASONS["EISDIR"]: _ANOTHER_NAME,
    _REASONS["EEXIST"]: _ANOTHER_NAME,
    _REASONS["ENAMETOOLONG"]: phrase("Choose a shorter name."),
    _REASONS["EMFILE"]: _CLOSE_OTHERS,
    _REASONS["ENOMEM"]: _CLOSE_OTHERS,
    _IN_USE: phrase("Close it in the other program, then save again."),
    _LOST: phrase("Check that the disk is connected, or choose another folder, then save again."),
    _SILENT: phrase("Check that this computer is connected to the network, or choose another folder, then save again."),
}
_OF_WINDOWS = {19: "EROFS", 32: "EBUSY", 33: "EBUSY", 39: "ENOSPC", 53: "EHOSTDOWN", 59: "EHOSTDOWN", 64: "EHOSTDOWN", 206: "ENAMETOOLONG"}


_OF_A_CARD = {  # by what stands in the words of its driver
    "no kernel image": phrase("this program was not made for cards of its kind"),
    "driver version": phrase("its driver is too old for this program"),
    "no cuda-capable device": phrase("it is no longer there"),
    "out of memory": phrase("its memory is taken by other programs"),
}


class _Clause(Phrase):
    """A sentence that becomes a part of another, without its full stop."""

    def __new__(cls, template: str, **values: object) -> Self:
        made = super().__new__(cls, template.removesuffix("."), **values)
        made.template = template
        return made

    def said(self, translate: Translate) -> str:
        return super().said(translate).rstrip(".。")


def reason_of(error: BaseException) -> str:
    """A part of a sentence, to stand after a colon: “the disk is full”. The system's own words where we have none."""
    if isinstance(error, TextClsError):
        reason = error.values.get("reason")
        return reason if isinstance(reason, str) else _Clause(error.template, **error.values)
    if not isinstance(error, OSError):
        return Phrase(phrase("something went wrong that the program did not expect"))
    known = _known(error)
    return Phrase(known) if known else error.strerror or type(error).__name__


def reason_of_card(error: BaseException) -> str:
    """Likewise of an error of the graphics card; what is not known is said with the driver's own words in brackets."""
    told = str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
    known = next((words for sign, words in _OF_A_CARD.items() if sign in told.lower()), None)
    return Phrase(known) if known else Phrase(phrase("it reported an error ({words})"), words=told)


def remedy_of(error: OSError) -> str:
    """What to do about it where something was to be saved, as a sentence."""
    return Phrase(_REMEDIES.get(_known(error), _MAKE_ROOM))


def _known(error: OSError) -> str:
    code = _OF_WINDOWS.get(getattr(error, "winerror", None) or 0) or errno.errorcode.get(error.errno or 0, "")
    return _REASONS.get(code, "")
