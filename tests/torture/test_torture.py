"""What `make torture` does at length, shortly: savings are broken on purpose in real processes, and nothing is lost."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.torture.shim import can_be_built
from benchmarks.torture.soak import Soaked, rows_of, soak

PROJECT = Path(__file__).parents[2]
needs_compiler = pytest.mark.skipif(not can_be_built(), reason="needs Linux and a C compiler")


def tortured(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.torture", *arguments],
        cwd=PROJECT,
        env=os.environ | {"PYTHONPATH": str(PROJECT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@needs_compiler
@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("kills", "--kills", "3"), r"state lost or start refused +0 of 3 "),
        (
            ("faults", "--every", "11", "--only", "edit", "--only", "tried", "--only", "put a log"),
            r"old or new +(\d+) of \1 ",
        ),
        (
            ("cuts", "--cuts", "4", "--only", "keep a", "--only", "save a", "--only", "edit", "--only", "put a log"),
            r"new once it was done +(\d+) of \1 ",
        ),
    ],
    ids=["kill -9", "calls that fail", "power cuts"],
)
def test_whatever_is_broken_in_the_middle_of_a_saving_is_old_or_new(arguments: tuple[str, ...], said: str) -> None:
    assert re.search(said, tortured(*arguments))


@pytest.mark.slow
def test_a_window_trains_and_is_typed_in_for_some_runs(tmp_path: Path) -> None:
    rows, soaked = soak(0.0, 3, tmp_path)
    assert len(soaked.memory) == len(soaked.gaps) == 3, rows
    assert all(soaked.gaps)


def test_a_window_that_grows_or_slows_down_is_told_from_one_that_does_not() -> None:
    calm = tuple((5.0,) * 100 for _ in range(8))
    assert not any(row.holds is False for row in rows_of(Soaked((90, *(100,) * 7), calm, 60.0)))
    grown = rows_of(Soaked((90, 100, 101, 102, 103, 104, 106, 107), calm, 60.0))
    slower = rows_of(Soaked((100,) * 8, (*calm[:4], *((50.0,) * 100 for _ in range(4))), 60.0))
    assert [row.holds for row in grown] == [False, None, True, True, True]
    assert [row.holds for row in slower] == [True, None, True, True, False]


@needs_compiler
def test_a_saving_that_is_not_safe_is_found(tmp_path: Path) -> None:
    """Else nothing found would say nothing."""
    code = """if True:
        import sys
        from pathlib import Path
        from benchmarks.torture import shim
        shim.enter(Path(sys.argv[1]))
        from benchmarks.torture.cuts import cut_power
        from benchmarks.torture.faults import break_every_call
        from benchmarks.torture.trials import Bench

        def unsafe(world):
            (world.out / "results.csv").write_bytes(b"new" * 10_000)

        bench = Bench(Path(sys.argv[1]))
        faults, cuts = break_every_call(bench, only={"unsafe": (unsafe,)}), cut_power(bench, 12, only={"unsafe": (unsafe,)})
        print(len(faults.lost), len(faults.unworded), len(cuts.lost))
    """
    script = tmp_path / "unsafe.py"
    script.write_text("\n".join(line.removeprefix("        ") for line in code.splitlines()[1:]))
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)],
        cwd=PROJECT,
        env=os.environ | {"PYTHONPATH": str(PROJECT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lost, unworded, cut = map(int, done.stdout.split())
    assert lost > 0
    assert unworded > 0
    assert cut > 0
