"""Reading files of other people: polluted tables, foreign encodings, a million rows.

python -m benchmarks.reading [pollock] [encodings] [sets] [large]
"""

from __future__ import annotations

import argparse
import codecs
import csv
import random
import re
import resource
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.sentences import SENTENCES
from benchmarks.table import DATA, Row, median_of, print_rows
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.convert import convert_table
from textcls_gui.core.data.delimited.encoding import rank_encodings
from textcls_gui.core.data.preview import preview_table
from textcls_gui.core.data.reading import open_source, read_table
from textcls_gui.core.data.rows import ignore_progress

SCORE = DATA.parent / "checks" / "csv_score.py"
WRITTEN_IN = {
    "English": ("utf-8", "utf-16-le", "utf-16-be", "utf-8-sig"),
    "Chinese": ("gb18030", "utf-8", "utf-16-le", "utf-16-be"),
    "Traditional Chinese": ("big5", "gb18030", "utf-8"),
    "Russian": ("cp1251", "koi8-r", "iso8859-5", "utf-8", "utf-16-le"),
    "Greek": ("cp1253", "iso8859-7", "utf-8"),
    "Thai": ("cp874", "utf-8"),
    "Korean": ("cp949", "utf-8", "utf-16-le"),
    "Japanese": ("cp932", "euc_jp", "utf-8", "utf-16-le"),
    "Arabic": ("cp1256", "utf-8"),
    "Hebrew": ("cp1255", "utf-8"),
    "Polish": ("cp1250", "iso8859-2", "utf-8"),
    "Czech": ("cp1250", "iso8859-2", "utf-8"),
    "Turkish": ("cp1254", "utf-8"),
    "German": ("cp1252", "latin-1", "mac-roman", "utf-8"),
    "French": ("cp1252", "latin-1", "mac-roman", "utf-8"),
}
SIZES = (2_000, 200_000)
FILES_EACH = 10
ROWS_OF = {"liar_tsv/train.tsv": 10_269, "liar_tsv/valid.tsv": 1_284, "liar_tsv/test.tsv": 1_283}
LARGE_ROWS = 1_000_000


def pollock() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        with tarfile.open(DATA / "pollock" / "polluted_files.tar.xz") as archive:
            archive.extractall(root, filter="data")
        files = root / "polluted_files"
        (root / "converted").mkdir()
        for path in sorted((files / "csv").iterdir()):
            convert_table(path, root / "converted")
        command = [sys.executable, str(SCORE), str(files / "clean"), str(root / "converted"), str(files / "weights.json")]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rows = []
    for what, pattern, at_least in (
        ("success", r"success\s+([\d.]+)", 1.0),
        ("simple", r"simple ([\d.]+)", 9.8),
        ("weighted", r"weighted ([\d.]+)", 9.6),
    ):
        found = re.search(pattern, printed)
        value = float(found[1]) if found else 0.0
        rows.append(Row(f"2,290 polluted files: {what}", f"{value:.3f}", f"at least {at_least}", value >= at_least))
    return print_rows("Polluted tables (Pollock)", rows)


def encodings() -> bool:
    """Right is the right text: two encodings that give the same characters are the same."""
    texts = {**SENTENCES, "English": _texts_of("goemotions"), "Chinese": _texts_of("online_shopping_category")}
    rows = []
    for size in SIZES:
        chosen = random.Random(size)
        results = [(name, encoding, _is_right(texts[name], encoding, size, chosen)) for name, encoding in _cases()]
        right = sum(is_right for *_, is_right in results) / len(results)
        wrong = sorted({f"{name} in {encoding}" for name, encoding, is_right in results if not is_right})
        rows.append(Row(f"{len(results)} files of {size // 1000} kB: right text", f"{right:.1%}", "at least 98 %", right >= 0.98))
        rows += [Row(f"  wrong at least once: {case}", "", "", None) for case in wrong]
    return print_rows("Encodings", rows)


def _cases() -> Iterator[tuple[str, str]]:
    for name, names in WRITTEN_IN.items():
        for encoding in names:
            yield from ((name, encoding) for _ in range(FILES_EACH))


def _texts_of(name: str) -> tuple[str, ...]:
    with (DATA / name / "train.csv").open(encoding="utf-8", newline="") as file:
        return tuple(row[0] for row, _ in zip(csv.reader(file), range(2_000), strict=False))


def _is_right(texts: tuple[str, ...], encoding: str, size: int, chosen: random.Random) -> bool:
    content = "text,label\r\n".encode(encoding)
    while len(content) < size:
        words = chosen.choice(texts).replace('"', "'").split(" ")
        text = " ".join(words[: chosen.randint((len(words) + 1) // 2, len(words))])  # no two rows shall be the same
        content += f'"{text}",{chosen.choice("ab")}\r\n'.encode(encoding, "ignore").removeprefix(codecs.BOM_UTF8)
    guess = rank_encodings(content)[0].encoding
    try:
        return content.decode(guess) == content.decode(encoding)
    except UnicodeDecodeError:
        return False


def sets() -> bool:
    csv.field_size_limit(2**31 - 1)
    rows = []
    for path in sorted(DATA.glob("*/*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            expected = [tuple(row) for row in csv.reader(file)]
        source = open_source(path, None, RunControl())
        found = [row for block in source.blocks(RunControl(), ignore_progress) for row in zip(*block.cells, strict=True)]
        is_same = [source.columns, *found] == expected
        rows.append(Row(f"{path.parent.name}/{path.name}", f"{len(found):,} rows", "every cell as it stands", is_same))
    for name, num_rows in ROWS_OF.items():
        source = open_source(DATA / "raw" / name, None, RunControl())
        found_rows = sum(len(block.lines) for block in source.blocks(RunControl(), ignore_progress))
        rows.append(Row(name, f"{found_rows:,} rows", f"{num_rows:,} rows", found_rows == num_rows))
    rows.append(_folders())
    return print_rows("Sets of ours", rows)


def _folders() -> Row:
    """One text of them is Latin-1, the others are UTF-8."""
    folder = DATA / "raw" / "bbc_folders" / "bbc"
    source = open_source(folder, None, RunControl())
    found = [row for block in source.blocks(RunControl(), ignore_progress) for row in zip(*block.cells, strict=True)]
    labels = {label for _text, label, _file in found}
    is_exact = all(text == _decoded((folder / file).read_bytes()) for text, _label, file in found)
    value = f"{len(found):,} rows, {len(labels)} labels"
    return Row("bbc_folders", value, "2,225 rows, 5 labels, each text exact", is_exact and (len(found), len(labels)) == (2_225, 5))


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def large() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.csv"
        _write_large(path)
        preview_seconds = median_of(3, lambda: _seconds(lambda: preview_table(path)))
        table_seconds = _seconds(lambda: read_table(path, database=Path(folder) / "large.duckdb").close())
        megabytes = path.stat().st_size / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return print_rows(
        f"A CSV file of {LARGE_ROWS:,} rows, {megabytes:.0f} MB",
        [
            Row("first preview", f"{preview_seconds:.2f} s", "at most 0.3 s", preview_seconds <= 0.3),
            Row("imported", f"{table_seconds:.1f} s", "at most 8 s", table_seconds <= 8),
            Row("peak memory of this process", f"{peak:.0f} MB", "at most 1,000 MB above idle", peak <= 1_100),
        ],
    )


def _write_large(path: Path) -> None:
    chosen = random.Random(1)
    words = " ".join(_texts_of("imdb")).replace("\n", " ").split(" ")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text", "label"])
        for number in range(LARGE_ROWS):
            begin = chosen.randrange(len(words) - 80)
            writer.writerow([number, " ".join(words[begin : begin + chosen.randrange(20, 65)]), chosen.choice(("good", "fair", "bad"))])


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


PARTS = {"pollock": pollock, "encodings": encodings, "sets": sets, "large": large}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=list(PARTS))
    return 0 if all([PARTS[part]() for part in parser.parse_args().parts]) else 1


if __name__ == "__main__":
    sys.exit(main())
