"""The guard of the suite itself: any socket in a test fails it, but for those of a team that speaks to itself."""

from __future__ import annotations

import socket

import pytest

from tests import conftest


@pytest.fixture
def forgiven():
    """What is refused here on purpose."""
    yield
    conftest._refused.clear()


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_no_socket_is_made(forgiven, family):
    with pytest.raises(ConnectionRefusedError):
        socket.socket(family, socket.SOCK_STREAM)
    assert conftest._refused


@pytest.mark.parametrize("host", ["example.org", "localhost", None])
def test_no_name_is_looked_up(forgiven, host):
    with pytest.raises(ConnectionRefusedError):
        socket.getaddrinfo(host, 80)
    assert conftest._refused


@pytest.mark.team
def test_a_team_reaches_this_machine_alone(forgiven):
    with socket.socket() as own:
        own.bind(("127.0.0.1", 0))
        with pytest.raises(ConnectionRefusedError, match="Nothing leaves"):
            own.connect(("192.0.2.1", 80))
    assert len(conftest._refused) == 1


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="a socket in the file system is Unix's")
def test_a_socket_in_the_file_system_is_no_network():
    left, right = socket.socketpair()
    left.close()
    right.close()
    assert not conftest._refused
