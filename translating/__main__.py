"""`python -m translating` brings the files of all languages up to date and compiles them; with `--check` it says what is missing."""

from __future__ import annotations

import argparse
import sys

from translating.catalogue import compile_file, languages, read, ts_file, updated, write
from translating.check import problems
from translating.collect import collect


def main() -> int:
    """The exit status: 1 where anything is missing or wrong."""
    parser = argparse.ArgumentParser(prog="python -m translating", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; say what is missing, unused or wrong")
    parser.add_argument("--add", metavar="LANGUAGE", help="begin another language, such as de or pt_BR")
    wanted = parser.parse_args()
    collected = collect()
    if wanted.add:
        write(ts_file(wanted.add), {}, {}, wanted.add)
    found = []
    for language in languages():
        catalogue = read(ts_file(language))
        if not wanted.check:
            catalogue = updated(catalogue, collected.files, language)
            write(ts_file(language), catalogue, collected.files, language)
            compile_file(ts_file(language), ts_file(language).with_suffix(".qm"))
        missing = problems(collected, catalogue, language)
        print(f"{language}: {len(catalogue):,} messages, {len(missing):,} problems")
        found += missing
    if wanted.check:
        print("\n".join(found))
    return 1 if found and wanted.check else 0


if __name__ == "__main__":
    sys.exit(main())
