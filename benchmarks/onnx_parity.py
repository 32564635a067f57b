"""Does an exported model answer like the model? Both on the whole test file, the exported one by onnxruntime and what lies beside it.

python -m benchmarks.onnx_parity [--preset fast]
"""

from __future__ import annotations

import argparse
import runpy
import tempfile
import time
import zipfile
from pathlib import Path

import numpy as np

from benchmarks import accuracy, several_labels
from benchmarks.table import Row, print_rows
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.onnx_export import FRONT_END, MAX_DIFFERENCE, agreement, export_onnx
from textcls_gui.core.library.store import RunStore, SavedRun
from textcls_gui.resources import resource

ONE_LABEL, SEVERAL_LABELS = "trec", "reuters90"


def measured(name: str, run: SavedRun, texts: list[str], folder: Path) -> list[Row]:
    classifier = load_bundle(run.model_path)
    begin = time.perf_counter()
    done = export_onnx(classifier, [tested.text for tested in run.tested], folder / f"{name}.zip", resource("elsewhere"))
    seconds = time.perf_counter() - begin
    with zipfile.ZipFile(done.path) as archive:
        archive.extractall(folder / name)
    (place,) = (folder / name).iterdir()
    exported = runpy.run_path(str(place / FRONT_END))["TextClassifier"](place)
    found = agreement(classifier, texts, np.asarray(exported.probabilities(texts), dtype=np.float32))
    size = f"{done.path.stat().st_size / 1e6:.0f} MB"
    return [
        Row(f"{name}: same label, of {found.num_texts:,} texts", f"{found.num_same:,}", "all", found.num_same == found.num_texts),
        Row(
            f"{name}: largest difference of a probability",
            f"{found.largest_difference:.1e}",
            f"at most {MAX_DIFFERENCE:.0e}",
            found.largest_difference <= MAX_DIFFERENCE,
        ),
        Row(f"{name}: the same as told at the export", f"{done.largest_difference:.1e}", f"on {done.num_checked} texts", None),
        Row(f"{name}: export with its check, {size}", f"{seconds:.1f} s", "", None),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--preset", choices=("fast", "balanced", "best"), default="fast")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = RunStore(folder / "runs", folder / "trash")
        one = accuracy.trained(ONE_LABEL, arguments.preset, 1, store)
        rows = measured(ONE_LABEL, one, list(accuracy.load(ONE_LABEL, "test").texts), folder)
        several = several_labels.trained(SEVERAL_LABELS, arguments.preset, 1, store)
        test = several_labels.load(SEVERAL_LABELS, "test")
        assert test is not None
        rows += measured(SEVERAL_LABELS, several, list(test.texts), folder)
    raise SystemExit(0 if print_rows("ONNX, beside the model itself", rows) else 1)


if __name__ == "__main__":
    main()
