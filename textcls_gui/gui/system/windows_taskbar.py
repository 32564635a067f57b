"""Windows: the bar behind the button in the taskbar, by ITaskbarList3. Not tried on that system."""

from __future__ import annotations

import logging
import sys

logger = logging.getLogger(__name__)

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    CLASS = "{56FDF344-FD6D-11D0-958A-006097C9A090}"  # TaskbarList
    INTERFACE = "{EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF}"  # ITaskbarList3
    IN_PROCESS = 1
    HR_INIT, SET_PROGRESS_VALUE, SET_PROGRESS_STATE = 3, 9, 10  # places in the table of the interface
    NO_PROGRESS, NORMAL = 0, 2

    class Guid(ctypes.Structure):
        _fields_ = (("one", wintypes.DWORD), ("two", wintypes.WORD), ("three", wintypes.WORD), ("four", ctypes.c_ubyte * 8))

    class WindowsTaskbar:
        def __init__(self, window: int) -> None:
            self._window = wintypes.HWND(window)
            self._list = ctypes.c_void_p()
            try:
                self._find()
            except OSError as error:
                logger.info("No progress in the taskbar: %s", error)
                self._list = ctypes.c_void_p()

        def show_share(self, percent: int | None) -> None:
            if self._list:
                state = NO_PROGRESS if percent is None else NORMAL
                self._call(SET_PROGRESS_STATE, self._window, ctypes.c_int(state))
                if percent is not None:
                    self._call(SET_PROGRESS_VALUE, self._window, ctypes.c_ulonglong(percent), ctypes.c_ulonglong(100))

        def _find(self) -> None:
            wanted = [Guid(), Guid()]
            for text, guid in zip((CLASS, INTERFACE), wanted, strict=True):
                ctypes.oledll.ole32.CLSIDFromString(ctypes.c_wchar_p(text), ctypes.byref(guid))
            which, what = map(ctypes.byref, wanted)
            ctypes.oledll.ole32.CoCreateInstance(which, None, IN_PROCESS, what, ctypes.byref(self._list))  # Qt has initialised COM
            self._call(HR_INIT)

        def _call(self, place: int, *arguments: object) -> None:
            table = ctypes.cast(self._list, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
            method = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *(type(argument) for argument in arguments))(table[place])
            method(self._list, *arguments)
