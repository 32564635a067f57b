"""python -m benchmarks.fuzzing [models|files] [--count N] [--seed N] [--first N]: how many mutants did anything but get refused or read."""

from __future__ import annotations

import argparse
import sys

from benchmarks.fuzzing.models import fuzz_models

KINDS = {"models": fuzz_models}


def main() -> int:
    parser = argparse.ArgumentParser(description="Open broken and hostile files.")
    parser.add_argument("kinds", nargs="*", default=list(KINDS), choices=list(KINDS))
    parser.add_argument("--count", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first mutant, to see one again")
    chosen = parser.parse_args()
    tallies = [KINDS[kind](chosen.count, chosen.seed, chosen.first) for kind in chosen.kinds]
    for tally in tallies:
        print(tally, flush=True)
    return 1 if any(tally.findings for tally in tallies) else 0


if __name__ == "__main__":
    sys.exit(main())
