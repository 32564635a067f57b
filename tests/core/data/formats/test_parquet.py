"""A Parquet file comes back as text, and its name means this very file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats.parquet import open_parquet
from textcls_gui.core.data.rows import ReadOptions, RowSource, ignore_progress
from textcls_gui.core.errors import Cancelled, DatasetError

Written = Callable[..., Path]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """What a query gives, as a Parquet file."""
    folder = tmp_path_factory.mktemp("parquet")

    def write(query: str, name: str = "table.parquet", **values: object) -> Path:
        plain = folder / "plain.parquet"
        with duckdb.connect() as connection:
            connection.sql(query, params=values or None).write_parquet(str(plain))
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        return plain.replace(path)

    return write


def opened(path: Path) -> RowSource:
    return open_parquet(path, ReadOptions(), RunControl())


def rows_of(source: RowSource) -> list[tuple[str, ...]]:
    return [row for block in source.blocks(RunControl(), ignore_progress) for row in zip(*block.cells, strict=True)]


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("'007'", "007"),
        ("' x '", " x "),
        ("'NA'", "NA"),
        ("''", ""),
        ("NULL::VARCHAR", ""),
        ("12345678901234567", "12345678901234567"),
        ("1.10::DECIMAL(5, 2)", "1.10"),
        ("0.1::DOUBLE", "0.1"),
        ("true", "true"),
        ("DATE '2024-01-31'", "2024-01-31"),
        ("TIMESTAMP '2024-01-31 12:00:00'", "2024-01-31 12:00:00"),
        ("encode('中文')", "中文"),
        ("'\\xFF\\xFE'::BLOB", "\\xFF\\xFE"),
        ("['a', 'b']", "a|b"),
        ("['a', 'b|c']", '["a","b|c"]'),
        ("[1, 2]", "[1,2]"),
        ("{'k': 1, 'l': ['x']}", '{"k":1,"l":["x"]}'),
        ("MAP {'a': 1}", '{"a":1}'),
    ],
)
def test_a_value_becomes_text(written: Written, value: str, cell: str) -> None:
    assert rows_of(opened(written(f"SELECT {value} AS v"))) == [(cell,)]


@settings(max_examples=30)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_texts_come_back(written: Written, texts: list[str]) -> None:
    path = written("SELECT unnest($texts) AS text", texts=texts)
    assert rows_of(opened(path)) == [(text,) for text in texts]


def test_columns_are_called_as_in_the_file(written: Written) -> None:
    path = written("""SELECT 'a' AS "te""xt", 'b' AS " ", 'c' AS "select", 'd' AS "中文; DROP" """)
    source = opened(path)
    assert source.columns == ('te"xt', " ", "select", "中文; DROP")
    assert rows_of(source) == [("a", "b", "c", "d")]


def test_rows_are_numbered_in_their_order(written: Written) -> None:
    path = written("SELECT i::VARCHAR AS text FROM range(10_000) r(i)")
    blocks = list(opened(path).blocks(RunControl(), ignore_progress))
    assert [line for block in blocks for line in block.lines] == list(range(1, 10_001))
    assert [int(cell) for block in blocks for cell in block.cells[0]] == list(range(10_000))


ODD_NAMES = ["a*c.parquet", "a?c.parquet", "[a]bc.parquet", "{a,b}.parquet", 'it\'s "so".parquet', "abc.parquet", "label=x/abc.parquet"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_means_this_very_file(written: Written, name: str) -> None:
    paths = {other: written(f"SELECT '{number}' AS text", other) for number, other in enumerate(ODD_NAMES)}
    source = opened(paths[name])
    assert source.columns == ("text",)
    assert rows_of(source) == [(str(ODD_NAMES.index(name)),)]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is no Parquet file"),
        (b"text,label\n", "is no Parquet file"),
        (b"PAR1" + bytes(100) + b"PAR1", "is damaged"),
        (b"PARE" + bytes(100), "is encrypted"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "odd.parquet"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=words):
        opened(path)


def test_a_file_that_breaks_off_is_refused(written: Written) -> None:
    path = written("SELECT repeat('x', 100) || i AS text FROM range(1_000) r(i)", "short.parquet")
    path.write_bytes(path.read_bytes()[:-500])
    with pytest.raises(DatasetError, match="is damaged"):
        opened(path)


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be removed there")
def test_a_file_that_vanishes_while_it_is_read_is_refused(written: Written) -> None:
    path = written("SELECT i::VARCHAR AS text FROM range(20_000) r(i)", "gone.parquet")
    blocks = opened(path).blocks(RunControl(), ignore_progress)
    next(blocks)
    path.unlink()
    with pytest.raises(DatasetError, match="was removed while it was being read"):
        list(blocks)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"There is no file gone\.parquet"):
        opened(tmp_path / "gone.parquet")


def test_progress_rises_and_a_stop_is_heard(written: Written) -> None:
    path = written("SELECT i::VARCHAR AS text FROM range(20_000) r(i)")
    told: list[float] = []
    assert len([block for block in opened(path).blocks(RunControl(), told.append)]) == len(told) > 2
    assert (told, told[-1]) == (sorted(told), 1.0)
    control = RunControl()
    with pytest.raises(Cancelled):
        for _block in opened(path).blocks(control, lambda _fraction: control.discard()):
            pass
