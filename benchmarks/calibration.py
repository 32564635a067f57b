"""Whether models are right as often as they say: the expected calibration error on test files, before and after it is fitted.

python -m benchmarks.calibration [--preset fast] [SET ...]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from benchmarks.accuracy import trained
from benchmarks.table import Row, print_row
from textcls_gui.core.library.store import RunStore

SMALL_SETS = ("trec", "mr", "banking77", "snips", "sms_spam")
AT_MOST = 0.03


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=list(SMALL_SETS))
    parser.add_argument("--preset", choices=("fast", "balanced", "best"), default="fast")
    arguments = parser.parse_args()
    print(f"\nExpected calibration error on the test file, ten bins of equal width, preset {arguments.preset}")
    errors = []
    with tempfile.TemporaryDirectory() as folder:
        store = RunStore(Path(folder) / "runs", Path(folder) / "trash")
        for name in arguments.sets:
            found = trained(name, arguments.preset, 1, store).report.calibration
            assert found is not None
            assert found.error_before is not None
            errors.append(found.error)
            anchor = f"before {found.error_before:.4f}, chance {found.error_by_chance:.4f}"
            print_row(Row(f"{name} ({found.num_texts:,} texts)", f"{found.error:.4f}", anchor, None))
    mean = statistics.mean(errors)
    print_row(Row("mean over the sets", f"{mean:.4f}", f"at most {AT_MOST}", mean <= AT_MOST))
    raise SystemExit(0 if mean <= AT_MOST else 1)


if __name__ == "__main__":
    main()
