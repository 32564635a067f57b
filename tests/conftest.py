"""What holds in every test: no screen, no network, no folder of the person's, no warning unnoticed."""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

import textcls_gui  # noqa: F401  # before any test imports torch: it says how torch's threads wait for each other

# The same examples in every run: a test that fails here fails there. A slow machine is no failure.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")

# What asks for another machine, or for another program by a number; a socket in the file system (AF_UNIX) reaches neither.
REFUSED = frozenset(
    f"socket.{name}"
    for name in ("__new__", "bind", "connect", "sendto", "sendmsg", "getaddrinfo", "getnameinfo", "gethostbyname", "gethostbyaddr")
)
_refused: list[str] = []
_may_talk_to_itself = False


def is_local(host: object) -> bool:
    try:
        return ipaddress.ip_address(host.decode() if isinstance(host, bytes) else str(host)).is_loopback
    except ValueError:
        return False


def refuse_the_network(event: str, args: tuple[object, ...]) -> None:
    if event in REFUSED and not _is_harmless(event, args):
        _refused.append(f"{event}{args[1:]}")
        raise ConnectionRefusedError(f"Nothing leaves the machine, but {event} was called")


def _is_harmless(event: str, args: tuple[object, ...]) -> bool:
    if event == "socket.__new__":
        return args[1] == getattr(socket, "AF_UNIX", None) or _may_talk_to_itself
    if event in ("socket.bind", "socket.connect", "socket.sendto", "socket.sendmsg"):
        address = args[1]
        return not isinstance(address, tuple) or (_may_talk_to_itself and is_local(address[0]))
    return False


sys.addaudithook(refuse_the_network)


@pytest.fixture(autouse=True)
def garbage(request: pytest.FixtureRequest) -> Iterator[object]:
    """With a window, Python's garbage is collected as in the program; what belongs to it is gone before the next test, by nobody else."""
    if "qapp" not in request.fixturenames:
        yield None
        return
    request.getfixturevalue("qapp")
    from PySide6.QtCore import QCoreApplication, QEvent

    from textcls_gui.gui.garbage import GarbageCollection

    collection = GarbageCollection()
    collection.begin()
    yield collection
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # not all tests have an event loop that would
    collection.collect()
    collection.end()


@pytest.fixture(autouse=True)
def _no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test even where the code under test swallowed the refusal. Tests marked `team` alone may speak to this machine itself:
    the processes of a team that trains together find each other by a number."""
    global _may_talk_to_itself  # noqa: PLW0603  # a hook cannot be taken away, nor be told otherwise
    _refused.clear()
    _may_talk_to_itself = request.node.get_closest_marker("team") is not None
    yield
    _may_talk_to_itself = False
    assert not _refused, f"Nothing leaves the machine, but this test called {_refused}"


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TEXTCLS_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def _no_unexpected_log_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test that expects a warning asserts on it and then calls `caplog.clear()`."""
    yield
    unexpected = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.split(".")[0] == "textcls_gui"
    ]
    assert not unexpected, f"Unexpected log warnings: {unexpected}"
