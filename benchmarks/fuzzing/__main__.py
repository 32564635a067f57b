"""python -m benchmarks.fuzzing [models|csv|xlsx|...] [--count N] [--seed N] [--first N]: mutants that were neither refused nor read.

Of models as many as --count says, and of all kinds of files together as many again.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from benchmarks.fuzzing.files import KINDS, fuzz_kind
from benchmarks.fuzzing.guard import Tally
from benchmarks.fuzzing.models import fuzz_models

MODELS = "models"


def main() -> int:
    parser = argparse.ArgumentParser(description="Open broken and hostile files.")
    parser.add_argument("kinds", nargs="*", choices=[MODELS, *KINDS], help="all, where none is named")
    parser.add_argument("--count", type=int, default=2_400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first mutant, to see one again")
    chosen = parser.parse_args()
    tallies = []
    for tally in fuzz(chosen.count, chosen.seed, chosen.first, tuple(chosen.kinds) or (MODELS, *KINDS)):
        print(tally, flush=True)
        tallies.append(tally)
    return 1 if any(tally.findings for tally in tallies) else 0


def fuzz(count: int, seed: int = 1, first: int = 0, kinds: tuple[str, ...] = (MODELS, *KINDS)) -> Iterator[Tally]:
    num_kinds = sum(kind != MODELS for kind in kinds)
    for kind in kinds:
        yield fuzz_models(count, seed, first) if kind == MODELS else fuzz_kind(kind, -(-count // num_kinds), seed, first)


if __name__ == "__main__":
    sys.exit(main())
