"""What holds in every test: no screen, no network, no folder of the person's, no warning unnoticed."""

from __future__ import annotations

import ipaddress
import logging
import os
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

CONNECTING = ("socket.connect", "socket.sendto", "socket.sendmsg")
RESOLVING = ("socket.getaddrinfo", "socket.gethostbyname")
_refused_hosts: list[str] = []


def is_local(host: object) -> bool:
    if host is None or host in ("", b"", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(host.decode() if isinstance(host, bytes) else str(host)).is_loopback
    except ValueError:
        return False


def refuse_the_network(event: str, args: tuple[object, ...]) -> None:
    if event in CONNECTING:
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None  # a path or None: a socket between programs on this machine
    elif event in RESOLVING:
        host = args[0]
    else:
        return
    if not is_local(host):
        _refused_hosts.append(str(host))
        raise ConnectionRefusedError(f"Nothing leaves the machine, but {host} was called")


sys.addaudithook(refuse_the_network)


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """Fail a test even where the code under test swallowed the refusal."""
    _refused_hosts.clear()
    yield
    assert not _refused_hosts, f"Nothing leaves the machine, but this test called {_refused_hosts}"


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
