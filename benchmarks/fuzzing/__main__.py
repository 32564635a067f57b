"""python -m benchmarks.fuzzing [models|csv|xlsx|...] [--count N] [--seed N] [--first N] [--guided] [--keep FOLDER] [--again FILE]

Mutants that were neither refused nor read: of models as many as --count says, and of all kinds of files together as many again.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.fuzzing.files import KINDS, fuzz_again, fuzz_kind
from benchmarks.fuzzing.guard import Tally
from benchmarks.fuzzing.models import fuzz_models

MODELS = "models"


def main() -> int:
    parser = argparse.ArgumentParser(description="Open broken and hostile files.")
    parser.add_argument("kinds", nargs="*", help=f"of {', '.join((MODELS, *KINDS))}; all, where none is named")
    parser.add_argument("--count", type=int, default=2_400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first mutant, to see one again")
    parser.add_argument(
        "--guided", action="store_true", help="mutants of those files that went where none had gone before; models are not guided"
    )
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="for the files that were found")
    parser.add_argument("--again", type=Path, metavar="FILE", help="one that was kept, of the kind that is named")
    chosen = parser.parse_args()
    if unknown := set(chosen.kinds) - {MODELS, *KINDS}:
        parser.error(f"no such kind: {', '.join(unknown)}")
    if chosen.again:
        print(tally := fuzz_again(chosen.kinds[0], chosen.again))
        return 1 if tally.findings else 0
    tallies = []
    for tally in fuzz(chosen):
        print(tally, flush=True)
        tallies.append(tally)
    return 1 if any(tally.findings for tally in tallies) else 0


def fuzz(chosen: argparse.Namespace) -> Iterator[Tally]:
    kinds = chosen.kinds or (MODELS, *KINDS)
    of_each = -(-chosen.count // max(1, sum(kind != MODELS for kind in kinds)))
    for kind in kinds:
        if kind == MODELS:
            yield fuzz_models(chosen.count, chosen.seed, chosen.first)
        else:
            yield fuzz_kind(kind, of_each, chosen.seed, chosen.first, guided=chosen.guided, keep=chosen.keep)


if __name__ == "__main__":
    sys.exit(main())
