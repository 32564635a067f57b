"""Training by several processes, on one machine or on many: what each reads, and how they agree.

Started by torchrun, which tells each process its rank in the environment; otherwise a process is alone, and nothing of this costs it
anything. Only here is a connection ever opened, and only to the address that torchrun names.
"""

from __future__ import annotations

import atexit
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, distributed, nn

from textcls_gui.core.errors import TrainingError
from textcls_gui.core.models.rows import UsedRows

if TYPE_CHECKING:
    from textcls_gui.core.config import DeviceChoice
    from textcls_gui.core.training.devices import Device

LONGEST_WAIT = timedelta(hours=3)  # for whoever reads a large file slowly; one that ends is noticed at once
STEPS_BETWEEN_QUESTIONS = 16
LEADER = 0
_SIGNS_OF_LOSS = ("gloo", "nccl", "connection", "peer", "timed out", "timeout", "broken pipe", "store", "rendezvous")


@dataclass(frozen=True, slots=True)
class Share:
    """What one process reads of a batch: `texts` (n,), at least one, and how much its mean gradient counts in the team's mean."""

    texts: NDArray[np.int64]
    weight: float


@dataclass(frozen=True, slots=True)
class Team:
    """The processes that train one model together; of size 1 unless `joined_team` has made it.

    All of them must call its methods in the same order.
    """

    rank: int = 0
    size: int = 1
    local_size: int = field(default=1, compare=False)  # of them, on this machine

    @property
    def is_leader(self) -> bool:
        """Whether it is this process that tests, tells and writes."""
        return self.rank == LEADER

    @property
    def is_alone(self) -> bool:
        return self.size == 1

    def on(self, device: Device) -> Device:
        """The device with this process's part of the machine's processors."""
        return device if self.local_size == 1 else replace(device, num_threads=max(1, (device.num_threads + 1) // self.local_size))

    def share(self, batch: NDArray[np.int64], weights: NDArray[np.float32] | None = None) -> Share:
        """Every size-th text of a batch, so that shares of one sorted by length are alike.

        Args:
            weights: (batch,) what each text counts in the batch's mean, where not all count the same.
        """
        if self.is_alone:
            return Share(batch, 1.0)
        mine = slice(self.rank, None, self.size)
        texts = batch[mine]
        if not len(texts):  # fewer texts than processes: it reads one without counting it
            return Share(batch[:1], 0.0)
        part = len(texts) / len(batch) if weights is None else float(weights[mine].sum() / max(weights.sum(), 1e-12))
        return Share(texts, part * self.size)

    def joined(self, model: nn.Module) -> nn.Module:
        """The model, whose gradients are from now on the team's mean after each `backward`; all begin with the leader's weights."""
        if self.is_alone:
            return model
        from torch.nn.parallel import DistributedDataParallel

        with self.in_words():
            return DistributedDataParallel(model)

    @contextmanager
    def gathering(self, joined: nn.Module) -> Iterator[None]:
        """A `backward` in here is not yet exchanged: its gradients go into the mean after the next one."""
        if self.is_alone:
            yield
            return
        from torch.nn.parallel import DistributedDataParallel

        assert isinstance(joined, DistributedDataParallel)
        with joined.no_sync():
            yield

    def combined(self, used: UsedRows, table: Tensor) -> UsedRows:
        """The rows of the table that any process has used, with the team's mean gradient.

        A row that a process has not used has no gradient there. Each process tells which rows it used, as one bit for each row of the
        table; then the gradients of the rows used by any are added up.
        """
        if self.is_alone:
            return used
        is_used = torch.zeros(len(table), dtype=torch.uint8, device=table.device)
        is_used[used.ids] = 1
        with self.in_words():
            distributed.all_reduce(is_used, distributed.ReduceOp.MAX)
            ids = is_used.nonzero().squeeze(1)
            gradient = torch.zeros(len(ids), table.shape[1], dtype=table.dtype, device=table.device)
            if used.values.grad is not None:
                gradient[torch.searchsorted(ids, used.ids)] = used.values.grad
            distributed.all_reduce(gradient)
        values = table.index_select(0, ids)
        values.grad = gradient.div_(self.size)
        return UsedRows(ids, values)

    def is_any(self, is_true: bool, step: int = 0) -> bool:
        """Whether it is true for any process; asked about now and then only, since every question costs a round."""
        if self.is_alone:
            return is_true
        return step % STEPS_BETWEEN_QUESTIONS == 0 and self.sums([float(is_true)])[0] > 0

    def sums(self, values: Sequence[float]) -> list[float]:
        """Over all processes."""
        if self.is_alone:
            return list(values)
        summed = torch.tensor(list(values), dtype=torch.float64, device=_meeting_place())
        with self.in_words():
            distributed.all_reduce(summed)
        return [float(value) for value in summed.tolist()]

    def agreed(self, values: Sequence[float]) -> list[float]:
        """The leader's, whose word goes where machines calculate differently in the last digit."""
        if self.is_alone:
            return list(values)
        told = torch.tensor(list(values), dtype=torch.float64, device=_meeting_place())
        with self.in_words():
            distributed.broadcast(told, LEADER)
        return [float(value) for value in told.tolist()]

    def filled(self, found: NDArray[np.float32]) -> NDArray[np.float32]:
        """What each process has found of an array that is 0 elsewhere, put together."""
        if self.is_alone:
            return found
        whole = torch.from_numpy(found).to(_meeting_place())
        with self.in_words():
            distributed.all_reduce(whole)
        return whole.cpu().numpy()

    def of_each(self, state: Tensor) -> tuple[Tensor, ...]:
        """Every process's, in the order of their ranks; all of one length."""
        if self.is_alone:
            return (state,)
        mine = state.to(_meeting_place())
        found = [torch.empty_like(mine) for _ in range(self.size)]
        with self.in_words():
            distributed.all_gather(found, mine)
        return tuple(each.cpu() for each in found)

    def told(self, content: bytes) -> bytes:
        """The leader's content, for all."""
        if self.is_alone:
            return content
        (length,) = (int(value) for value in self.agreed([len(content)]))
        room = torch.empty(length, dtype=torch.uint8)
        if self.is_leader:
            room.numpy()[:] = np.frombuffer(content, dtype=np.uint8)
        room = room.to(_meeting_place())
        with self.in_words():
            distributed.broadcast(room, LEADER)
        return room.cpu().numpy().tobytes()

    def require_same(self, digest: bytes, what: str) -> None:
        """Raises TrainingError if the processes were not given the same."""
        same = self.sums([float(self.told(digest) == digest)])[0] == self.size
        if not same:
            raise TrainingError(
                "The processes that train together were not given the same {what}.",
                hint="Copy the same files to every machine, and start all with the same command.",
                what=what,
            )

    @contextmanager
    def in_words(self) -> Iterator[None]:
        """Raises TrainingError where another process has ended or cannot be reached."""
        try:
            yield
        except RuntimeError as error:  # also what gloo raises, which has no class of its own
            if self.is_alone or not _is_loss(error):
                raise
            raise TrainingError(
                "Another process of this training has ended, or cannot be reached any more.",
                hint="What it said before says why. Nothing was kept; start all processes again.",
            ) from error


ALONE = Team()


@contextmanager
def joined_team(device: DeviceChoice) -> Iterator[Team]:
    """The team that torchrun has started this process for; ALONE if it has not.

    Raises:
        TrainingError: the other processes cannot be reached.
    """
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1 or "MASTER_ADDR" not in os.environ:
        yield ALONE
        return
    local_rank, local_size = int(os.environ.get("LOCAL_RANK", "0")), int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
    uses_cards = device != "cpu" and torch.cuda.device_count() >= local_size
    if uses_cards:
        torch.cuda.set_device(local_rank)
    team = Team(int(os.environ.get("RANK", "0")), size, local_size)
    with team.in_words():
        distributed.init_process_group("nccl" if uses_cards else "gloo", timeout=LONGEST_WAIT)
    try:
        yield team
    finally:
        distributed.destroy_process_group()


def leave_at_once(code: int) -> NoReturn:
    """End a process of a team without taking the interpreter down.

    Gloo's threads live until the process ends, and one of them may still let go of a tensor: doing that in an interpreter that is
    going down aborts the process, whose work was done (seen once in some hundred runs).
    """
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # nobody reads it any more
            stream.flush()
    os._exit(code)


def _meeting_place() -> torch.device:
    """Where values must be for the processes to exchange them."""
    return torch.device("cuda" if distributed.get_backend() == "nccl" else "cpu")


def _is_loss(error: RuntimeError) -> bool:
    return isinstance(error, distributed.DistError) or any(sign in str(error).lower() for sign in _SIGNS_OF_LOSS)
