"""The large shared libraries, brought in by a way that stalls nothing; knows neither torch nor Qt."""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import os
import sys
from collections.abc import Iterable
from pathlib import Path

logger = logging.getLogger(__name__)

SUFFIX_BY_PLATFORM = {"linux": ".so", "darwin": ".dylib"}


def load_before_qt() -> None:
    """On Windows, c10.dll no longer initialises once Qt is in the process (WinError 1114): call this before Qt is imported."""
    folder = _torch_folder()
    if sys.platform == "win32" and folder is not None:
        try:
            os.add_dll_directory(str(folder))
            ctypes.WinDLL(str(folder / "c10.dll"))
        except OSError as error:
            logger.warning("c10.dll was not loaded before Qt: %s", error.strerror)


def load_torch_libraries() -> None:
    """Load what `import torch` would load, but with the interpreter free.

    `import` holds the interpreter's lock while the linker reads some hundred megabytes, and the window stands still; a call of the
    system's own dlopen does not. Where this fails, `import torch` does it again and says why.
    """
    folder, suffix = _torch_folder(), SUFFIX_BY_PLATFORM.get(sys.platform)
    if folder is not None and suffix is not None:
        _load([folder / f"{name}{suffix}" for name in ("libtorch_global_deps", "libtorch")])  # the second needs all the rest


def load_scipy_libraries() -> None:
    """The same for scipy's OpenBLAS, whose start takes a third of a second; only Linux's wheels have it in a folder of its own."""
    package = _folder_of("scipy")
    if package is not None and sys.platform == "linux":
        _load(sorted((package.parent / "scipy.libs").glob("libscipy_openblas*")))


def _load(libraries: Iterable[Path]) -> None:
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    for library in libraries:
        if not dlopen(os.fsencode(library), os.RTLD_LAZY):
            logger.info("%s was not loaded ahead", library.name)


def _torch_folder() -> Path | None:
    package = _folder_of("torch")
    return None if package is None else package / "lib"


def _folder_of(package: str) -> Path | None:
    found = importlib.util.find_spec(package)
    return Path(found.origin).parent if found is not None and found.origin else None
