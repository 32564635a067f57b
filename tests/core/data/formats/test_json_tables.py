"""JSON comes back as rows: every text exact, every number as it is written, every row that is missing with its line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats import json_tables
from textcls_gui.core.data.formats.json_tables import cell_text, open_json, open_json_lines
from textcls_gui.core.data.rows import ReadOptions, RowSource, SkippedRow, ignore_progress
from textcls_gui.core.errors import Cancelled, DatasetError

Opened = Callable[..., RowSource]
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """A JSON file with this content, opened by its ending."""
    folder = tmp_path_factory.mktemp("json")

    def write(content: str | bytes, suffix: str = "json", options: ReadOptions | None = None) -> RowSource:
        path: Path = folder / f"table.{suffix}"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return (open_json if suffix == "json" else open_json_lines)(path, options or ReadOptions(), RunControl())

    return write


def rows_of(source: RowSource) -> list[tuple[str, ...]]:
    """Rows as wide as the table is in the end."""
    rows: list[tuple[str, ...]] = []
    for block in source.blocks(RunControl(), ignore_progress):
        rows += zip(*block.cells, strict=True)
    return [(*row, *[""] * (len(source.columns) - len(row))) for row in rows]


def lines_of(source: RowSource) -> list[int]:
    return [line for block in source.blocks(RunControl(), ignore_progress) for line in block.lines]


def skipped_of(source: RowSource) -> list[SkippedRow]:
    return [skipped for block in source.blocks(RunControl(), ignore_progress) for skipped in block.skipped]


class TestCells:
    @pytest.mark.parametrize(
        ("value", "cell"),
        [
            *((written, written) for written in ("1.0", "1e5", "1e400", "7.50", "-0", "true", "false", "NaN", "-Infinity")),
            ("null", ""),
            ('"NA"', "NA"),
            ('" x "', " x "),
            ('"\\u4e2d\\n"', "中\n"),
            ('{"a":  [1, 2.0]}', '{"a":  [1, 2.0]}'),
            ("[1, 2]", "[1, 2]"),
            ("[]", "[]"),
            ('["a", "b"]', "a|b"),
            ('["a", "b|c"]', '["a", "b|c"]'),
            ('["a", 1]', '["a", 1]'),
        ],
    )
    @pytest.mark.parametrize("suffix", ["json", "jsonl"])
    def test_are_as_they_are_written(self, opened: Opened, value: str, cell: str, suffix: str) -> None:
        line = f'{{"text": "a", "label":  {value}  }}'
        assert rows_of(opened(line if suffix == "jsonl" else f"[{line}]", suffix)) == [("a", cell)]

    def test_of_a_value_are_the_same_everywhere(self) -> None:
        assert cell_text(b'"\\"NA\\""') == '"NA"'

    @given(rows=st.lists(st.dictionaries(NAMES, TEXTS, min_size=1, max_size=3), min_size=1, max_size=8), is_ascii=st.booleans())
    @pytest.mark.parametrize("suffix", ["json", "jsonl"])
    def test_of_text_come_back(self, opened: Opened, rows: list[dict[str, str]], is_ascii: bool, suffix: str) -> None:
        dumped = [json.dumps(row, ensure_ascii=is_ascii) for row in rows]
        source = opened("\n".join(dumped) if suffix == "jsonl" else f"[{', '.join(dumped)}]", suffix)
        found = rows_of(source)
        assert source.columns == tuple(dict.fromkeys(name for row in rows for name in row))
        assert found == [tuple(row.get(name, "") for name in source.columns) for row in rows]

    @given(texts=st.lists(st.text('ab\\"{}[],:\n é😀', max_size=60), min_size=1, max_size=20), block=st.integers(1, 40))
    def test_come_back_wherever_a_block_ends(self, opened: Opened, texts: list[str], block: int) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(json_tables, "BLOCK_BYTES", block)
            content = json.dumps([{"text": text, "n": number} for number, text in enumerate(texts)], indent=1, ensure_ascii=False)
            assert rows_of(opened(content)) == [(text, str(number)) for number, text in enumerate(texts)]


class TestLines:
    def test_give_columns_in_order_of_their_first_appearance(self, opened: Opened) -> None:
        source = opened('{"text": "a", "label": "x"}\n{"label": "y", "text": "b", "note": "late"}\n\n{"text": "c"}', "jsonl")
        assert rows_of(source) == [("a", "x", ""), ("b", "y", "late"), ("c", "", "")]
        assert source.columns == ("text", "label", "note")
        assert source.format.kind == "json_lines"

    def test_are_numbered_as_in_the_file(self, opened: Opened) -> None:
        assert lines_of(opened('\n{"text": "a"}\r\n\n{"text": "b"}', "jsonl")) == [2, 4]

    def test_may_bring_new_columns_late(self, opened: Opened) -> None:
        lines = ['{"text": "a"}'] * 5_000 + ['{"text": "b", "late": "here"}']
        source = opened("\n".join(lines), "jsonl")
        assert rows_of(source)[-1] == ("b", "here")
        assert source.columns == ("text", "late")

    @pytest.mark.parametrize(
        "bad", ['{"text": "a"', '["a"]', "a", "null", '{"text": "\\q"}', '{"text": "\\ud800"}', f'{{"a": {"[" * 50_000}{"]" * 50_000}}}']
    )
    def test_that_are_bad_are_listed(self, opened: Opened, bad: str) -> None:
        content = f'{{"text": "ok"}}\n{bad}\n{{"text": "too"}}\n'
        assert rows_of(opened(content, "jsonl")) == [("ok",), ("too",)]
        (skipped,) = skipped_of(opened(content, "jsonl"))
        assert skipped.line == 2
        assert skipped.reason

    def test_that_are_mostly_bad_are_refused(self, opened: Opened) -> None:
        with pytest.raises(DatasetError, match=r"Most lines.*the first is line 1.*Each line should be an object such as"):
            opened("one\ntwo\n", "jsonl")

    def test_of_lists_may_have_a_header(self, opened: Opened) -> None:
        content = '["text", "label"]\n["a", "x"]\n["b"]\n'
        assert (opened(content, "jsonl").columns, rows_of(opened(content, "jsonl"))) == (("text", "label"), [("a", "x"), ("b", "")])
        bare = opened(content, "jsonl", ReadOptions(has_header=False))
        assert (len(rows_of(bare)), bare.columns) == (3, ("", ""))

    def test_in_another_encoding_are_read(self, opened: Opened) -> None:
        content = '{"text": "中文也行"}\n{"text": "b"}\n'
        assert rows_of(opened(content.encode("utf-16"), "jsonl")) == [("中文也行",), ("b",)]
        assert rows_of(opened(content.encode("gb18030"), "jsonl", ReadOptions(encoding="gb18030"))) == [("中文也行",), ("b",)]


class TestShapes:
    @pytest.mark.parametrize(
        ("content", "columns", "rows"),
        [
            ('\ufeff[{"text": "中", "label": "x"},\n {"text": "b"}]', ("text", "label"), [("中", "x"), ("b", "")]),
            ('[["text", "label"], ["a", "x"]]', ("text", "label"), [("a", "x")]),
            ('{"count": 2, "data": [{"text": "a"}, {"text": "b"}]}', ("text",), [("a",), ("b",)]),
            ('{"text": ["a", "b"], "label": [1, 2.0]}', ("text", "label"), [("a", "1"), ("b", "2.0")]),
            ('{"text": ["a", "b"], "label": ["x"]}', ("text", "label"), [("a", "x"), ("b", "")]),
            ('{"text": {"0": "a", "1": "b"}, "label": {"0": "x", "1": null}}', ("text", "label"), [("a", "x"), ("b", "")]),
            ('{"0": {"text": "a"}, "1": {"text": "b"}}', ("text",), [("a",), ("b",)]),
            ('{"id1": {"text": "a"}, "id2": {"text": "b"}}', ("", "text"), [("id1", "a"), ("id2", "b")]),
            ('{"text": "a"}\n{"text": "b"}\n', ("text",), [("a",), ("b",)]),
            ('{\n "text": "a"\n}\n{\n "text": "b"\n}', ("text",), [("a",), ("b",)]),
            ('{"text": "a", "label": "x"}', ("text", "label"), [("a", "x")]),
            ('{"meta": {"v": 1}, "data": {"total": 2, "hits": {"items": [{"text": "a"}, {"text": "b"}]}}}', ("text",), [("a",), ("b",)]),
            (
                '{"id1": {"text": "a", "n": [{"x": 1}, {"x": 2}]}, "id2": {"text": "b", "n": [{"x": 3}, {"x": 4}]}}',
                ("", "text", "n"),
                [("id1", "a", '[{"x": 1}, {"x": 2}]'), ("id2", "b", '[{"x": 3}, {"x": 4}]')],
            ),
        ],
    )
    @pytest.mark.parametrize("suffix", ["json", "jsonl"])
    def test_of_many_programs_are_known(
        self, opened: Opened, content: str, columns: tuple[str, ...], rows: list[tuple[str, ...]], suffix: str
    ) -> None:
        source = opened(content, suffix)
        assert rows_of(source) == rows
        assert source.columns == columns

    def test_a_stranger_among_objects_is_listed_with_its_line(self, opened: Opened) -> None:
        content = '[{"text": "a"},\n5,\n{"text": "b"}, ["c"]]'
        assert rows_of(opened(content)) == [("a",), ("b",)]
        assert [skipped.line for skipped in skipped_of(opened(content))] == [2, 3]

    def test_a_list_beside_the_one_that_is_read_is_listed(self, opened: Opened) -> None:
        (skipped,) = skipped_of(opened('{"labels": ["x", "y"],\n"data": [{"text": "a"}]}'))
        assert (skipped.line, "labels" in skipped.reason) == (1, True)

    @pytest.mark.parametrize("content", ['["a", "b"]', '"a"', "[1, 2]", "[{]", '[{"a": ' + "[" * 50_000 + "]" * 50_000 + "}]", "[]"])
    def test_of_anything_else_are_refused_with_an_example(self, opened: Opened, content: str) -> None:
        with pytest.raises(DatasetError, match=r"is not a list of JSON objects.*Each text should be an object such as"):
            opened(content)

    def test_that_break_off_are_refused_with_the_line(self, opened: Opened) -> None:
        rows = ",\n".join(['{"text": "a"}'] * 5_000)
        source = opened(f"[{rows},\n")
        with pytest.raises(DatasetError, match="from line 5001 on it cannot be read"):
            rows_of(source)

    def test_that_change_while_they_are_read_are_refused(self, opened: Opened, tmp_path: Path) -> None:
        path = tmp_path / "changing.json"
        path.write_text("[" + ", ".join(['{"text": "some words"}'] * 50_000) + "]")
        blocks = json_tables.open_json(path, ReadOptions(), RunControl()).blocks(RunControl(), ignore_progress)
        next(blocks)
        with path.open("a") as file:
            file.write(" ")
        with pytest.raises(DatasetError, match="was changed while it was being read"):
            list(blocks)

    def test_that_are_empty_are_refused(self, opened: Opened) -> None:
        with pytest.raises(DatasetError, match="is empty"):
            opened(" \n")

    @given(content=st.binary(max_size=120) | st.text('{}[]",:ab1\n ').map(str.encode))
    @pytest.mark.parametrize("suffix", ["json", "jsonl"])
    def test_whatever_the_bytes_there_are_rows_or_a_sentence(self, opened: Opened, content: bytes, suffix: str) -> None:
        try:
            source = opened(content, suffix)
            rows = rows_of(source)
        except DatasetError as refusal:
            assert str(refusal)
        else:
            assert all(len(row) == len(source.columns) for row in rows)


@pytest.mark.parametrize("suffix", ["json", "jsonl"])
class TestProgress:
    @pytest.fixture
    def content(self, suffix: str) -> str:
        objects = [json.dumps({"text": f"text number {number}"}) for number in range(6_000)]
        return "\n".join(objects) if suffix == "jsonl" else f"[{','.join(objects)}]"

    def test_is_told_as_a_rising_fraction(self, opened: Opened, content: str, suffix: str) -> None:
        told: list[float] = []
        source = opened(content, suffix)
        assert sum(len(block.lines) for block in source.blocks(RunControl(), told.append)) == 6_000
        assert told == sorted(told)
        assert told[-1] == 1.0

    def test_a_person_can_stop_it(self, opened: Opened, content: str, suffix: str) -> None:
        source, control = opened(content, suffix), RunControl()
        with pytest.raises(Cancelled):
            for _block in source.blocks(control, ignore_progress):
                control.discard()
