"""A folder of texts for each label comes back text by text, and so does a zip of it."""

from __future__ import annotations

import os
import sys
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats import folders
from textcls_gui.core.data.formats.folders import natural_order, open_folder, open_zip
from textcls_gui.core.data.rows import ReadOptions, RowSource, ignore_progress
from textcls_gui.core.errors import Cancelled, DatasetError

Files = Mapping[str, str | bytes]
Labelled = Callable[[Files], Path]

FILES: Files = {
    "good/1.txt": "It was lovely",
    "good/10.txt": "Ten out of ten",
    "good/2.txt": "Zwei Daumen hoch",
    "bad/deeper/still/1.txt": "Not my thing\nat all\n",
}
ROWS = [
    ("Not my thing\nat all\n", "bad", "bad/deeper/still/1.txt"),
    ("It was lovely", "good", "good/1.txt"),
    ("Zwei Daumen hoch", "good", "good/2.txt"),
    ("Ten out of ten", "good", "good/10.txt"),
]


def folder_of(folder: Path, files: Files) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def zip_of(path: Path, files: Files) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def opened(path: Path, options: ReadOptions | None = None) -> RowSource:
    return (open_folder if path.is_dir() else open_zip)(path, options or ReadOptions(), RunControl())


def rows_of(source: RowSource) -> list[tuple[str, ...]]:
    return [row for block in source.blocks(RunControl(), ignore_progress) for row in zip(*block.cells, strict=True)]


def reasons_of(source: RowSource) -> list[str]:
    return [skipped.reason for block in source.blocks(RunControl(), ignore_progress) for skipped in block.skipped]


@pytest.fixture(params=["folder", "zip"])
def labelled(request: pytest.FixtureRequest, tmp_path: Path) -> Labelled:
    """The same files as a folder, and as a zip."""

    def make(files: Files) -> Path:
        return folder_of(tmp_path / "texts", files) if request.param == "folder" else zip_of(tmp_path / "texts.zip", files)

    return make


class TestLabels:
    def test_are_the_names_of_the_folders(self, labelled: Labelled) -> None:
        source = opened(labelled(FILES))
        assert source.columns == ("text", "label", "file")
        assert rows_of(source) == ROWS
        assert source.format.kind == "folder"

    def test_are_found_within_one_folder_around_them(self, labelled: Labelled) -> None:
        wrapped: Files = {f"download/corpus/{name}": content for name, content in FILES.items()}
        source = opened(labelled({**wrapped, "download/corpus/README.TXT": "About", "SOURCE.txt": "From"}))
        assert rows_of(source) == ROWS

    def test_a_file_beside_them_is_listed_and_no_text(self, labelled: Labelled) -> None:
        path = labelled({**FILES, "README.TXT": "About these texts"})
        assert rows_of(opened(path)) == ROWS
        assert reasons_of(opened(path)) == ["is README.TXT, which is in no label's folder"]

    def test_may_be_missing_in_texts_to_classify(self, labelled: Labelled) -> None:
        source = opened(labelled({"2.txt": "b", "1.txt": "a"}))
        assert source.columns == ("text", "file")
        assert rows_of(source) == [("a", "1.txt"), ("b", "2.txt")]

    def test_within_train_and_test_are_kept_apart_from_these(self, labelled: Labelled) -> None:
        source = opened(labelled({"set/train/pos/1.txt": "a", "set/train/neg/1.txt": "b", "set/test/pos/1.txt": "c"}))
        assert source.columns == ("text", "label", "file", "part")
        assert [(row[0], row[1], row[3]) for row in rows_of(source)] == [("c", "pos", "test"), ("b", "neg", "train"), ("a", "pos", "train")]

    def test_of_other_scripts_are_read(self, labelled: Labelled) -> None:
        assert [row[1] for row in rows_of(opened(labelled({"好/一.txt": "很好", "größe/1.txt": "a"})))] == ["größe", "好"]


class TestTexts:
    def test_have_an_encoding_each(self, labelled: Labelled) -> None:
        files: Files = {
            "a/1.txt": "Ein Café für £5",
            "a/2.txt": "The ticket costs £5 at the door and £7 in the café.".encode("latin-1"),
            "a/3.txt": "\ufeffmark",
            "a/4.txt": "wide – text".encode("utf-16"),
            "a/5.txt": b"",
            "b/1.txt": "x",
        }
        texts = [row[0] for row in rows_of(opened(labelled(files)))]
        assert texts == ["Ein Café für £5", "The ticket costs £5 at the door and £7 in the café.", "mark", "wide – text", "", "x"]

    def test_can_all_be_read_as_the_person_says(self, labelled: Labelled) -> None:
        path = labelled({"a/1.txt": "й".encode("cp1251"), "b/1.txt": "ж".encode("cp1251")})
        assert [row[0] for row in rows_of(opened(path, ReadOptions(encoding="cp1251")))] == ["й", "ж"]
        assert reasons_of(opened(path, ReadOptions(encoding="utf-8")))[0] == "is a/1.txt, which cannot be read as UTF-8"

    def test_are_exact(self, labelled: Labelled) -> None:
        assert rows_of(opened(labelled({"a/1.txt": b" x \r\n\ty\r\n", "b/1": "NA"})))[0][0] == " x \r\n\ty\r\n"

    def test_that_are_none_are_listed_with_the_reason(self, labelled: Labelled) -> None:
        picture, paper = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", b"%PDF-1.4 hello"
        path = labelled({**FILES, "good/a.png": picture, "good/b.pdf": paper, "good/.DS_Store": b"\0\1", "bad/Thumbs.db": b"x"})
        assert rows_of(opened(path)) == ROWS
        assert sorted(reasons_of(opened(path))) == [
            "is bad/Thumbs.db, a hidden file",
            "is good/.DS_Store, a hidden file",
            "is good/a.png, which holds no text",
            "is good/b.pdf, which holds no text",
        ]

    def test_that_are_too_large_are_listed(self, labelled: Labelled, monkeypatch: pytest.MonkeyPatch) -> None:
        path = labelled({**FILES, "good/3.txt": "x " * 2_000_000})
        monkeypatch.setattr(folders, "MAX_TEXT_BYTES", 3 << 20)
        assert reasons_of(opened(path)) == ["is good/3.txt, a file of more than 3 MB"]

    def test_are_numbered_with_those_that_are_left_out(self, labelled: Labelled) -> None:
        (block,) = opened(labelled({"a/1.txt": "x", "a/2.txt": b"\0\1\2" * 9, "b/1.txt": "y"})).blocks(RunControl(), ignore_progress)
        assert (list(block.lines), [skipped.line for skipped in block.skipped]) == ([1, 3], [2])


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
class TestLinks:
    def test_in_a_circle_do_no_harm(self, tmp_path: Path) -> None:
        folder = folder_of(tmp_path / "texts", FILES)
        (folder / "good" / "again").symlink_to(folder)
        (folder / "gone.txt").symlink_to(tmp_path / "nowhere")
        assert rows_of(opened(folder)) == ROWS
        assert sorted(reasons_of(opened(folder))) == [
            "is gone.txt, which is no ordinary file",
            "is good/again, a link to another folder",
        ]

    def test_and_pipes_are_not_waited_for(self, tmp_path: Path) -> None:
        folder = folder_of(tmp_path / "texts", FILES)
        os.mkfifo(folder / "good" / "pipe.txt")
        assert reasons_of(opened(folder)) == ["is good/pipe.txt, which is no ordinary file"]


class TestRefusals:
    def test_a_folder_without_files(self, tmp_path: Path) -> None:
        (tmp_path / "empty" / "label").mkdir(parents=True)
        with pytest.raises(DatasetError, match="empty holds no texts"):
            opened(tmp_path / "empty")

    def test_a_missing_folder(self, tmp_path: Path) -> None:
        with pytest.raises(DatasetError, match="There is no file gone"):
            open_folder(tmp_path / "gone", ReadOptions(), RunControl())

    def test_a_person_can_stop_it(self, labelled: Labelled) -> None:
        control = RunControl()
        source = opened(labelled(FILES))
        control.discard()
        with pytest.raises(Cancelled):
            list(source.blocks(control, ignore_progress))


class TestZips:
    def test_with_names_of_an_asian_windows_are_read(self, tmp_path: Path) -> None:
        labels = ["体育新闻", "财经报道", "娱乐消息", "科技世界"]
        written = {f"{label}/{number}.txt": "text" for label in labels for number in range(3)}
        path = zip_of(tmp_path / "old.zip", {name.encode("gb18030").decode("cp437"): content for name, content in written.items()})
        flagged = path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            names = [member.filename.encode() for member in archive.infolist()]
        assert all(name in flagged for name in names)
        path.write_bytes(without_utf8_flag(path))
        assert {row[1] for row in rows_of(opened(path))} == set(labels)

    def test_from_a_mac_leave_its_notes_out(self, tmp_path: Path) -> None:
        path = zip_of(tmp_path / "mac.zip", {**FILES, "__MACOSX/good/._1.txt": b"\0\5"})
        assert rows_of(opened(path)) == ROWS
        assert reasons_of(opened(path)) == ["is __MACOSX/good/._1.txt, a hidden file"]

    def test_whose_names_lead_elsewhere_write_nothing_there(self, tmp_path: Path) -> None:
        path = zip_of(tmp_path / "evil.zip", {**FILES, "../../evil.txt": "gotcha"})
        assert reasons_of(opened(path)) == ["is ../../evil.txt, whose name leads out of the archive"]
        assert not list(tmp_path.parent.rglob("evil.txt"))

    def test_that_are_bombs_are_refused(self, tmp_path: Path) -> None:
        path = zip_of(tmp_path / "bomb.zip", {**FILES, "good/3.txt": bytes(120 << 20)})
        with pytest.raises(DatasetError, match="would unfold to more than"):
            opened(path)

    def test_that_are_locked_are_refused(self, tmp_path: Path) -> None:
        path = zip_of(tmp_path / "locked.zip", FILES)
        content = path.read_bytes()
        start = content.index(b"PK\1\2")
        path.write_bytes(content[: start + 8] + b"\1" + content[start + 9 :])  # the first member says that it is encrypted
        with pytest.raises(DatasetError, match="locked with a password"):
            rows_of(opened(path))

    @pytest.mark.parametrize("content", [b"", b"PK\3\4", b"hello"])
    def test_that_are_none_are_refused(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "none.zip"
        path.write_bytes(content)
        with pytest.raises(DatasetError, match=r"none\.zip is damaged"):
            opened(path)

    def test_that_break_off_inside_are_refused(self, tmp_path: Path) -> None:
        path = zip_of(tmp_path / "short.zip", {"a/1.txt": os.urandom(3_000).hex(), "b/1.txt": "y"})
        content = bytearray(path.read_bytes())
        content[200:400] = bytes(200)
        path.write_bytes(content)
        with pytest.raises(DatasetError, match="is damaged"):
            rows_of(opened(path))


class TestTablesInZips:
    def test_one_is_read_and_its_copy_removed(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
        (tmp_path / "temporary").mkdir()
        path = zip_of(tmp_path / "table.zip", {"data/table.csv": "text,label\na b,x\nc d,y\n", "data/README.txt": "About"})
        source = opened(path)
        assert source.columns == ("text", "label")
        assert rows_of(source) == [("a b", "x"), ("c d", "y")]
        assert not list((tmp_path / "temporary").iterdir())

    def test_one_that_is_never_read_leaves_nothing_behind(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
        (tmp_path / "temporary").mkdir()
        source = opened(zip_of(tmp_path / "table.zip", {"table.csv": "text,label\na b,x\n"}))
        del source
        assert not list((tmp_path / "temporary").iterdir())
        with pytest.raises(DatasetError):
            opened(zip_of(tmp_path / "bad.zip", {"table.xlsx": b"PK\3\4 no workbook"}))
        assert not list((tmp_path / "temporary").iterdir())

    def test_of_several_none_is_chosen_for_the_person(self, tmp_path: Path) -> None:
        with pytest.raises(DatasetError, match=r"holds 2 tables: test\.csv, train\.csv"):
            opened(zip_of(tmp_path / "two.zip", {"train.csv": "text\na", "test.csv": "text\nb"}))


def without_utf8_flag(path: Path) -> bytes:
    """The zip as a program writes it that knows only its own system's encoding."""
    with zipfile.ZipFile(path) as archive:
        members = [(member.filename, archive.read(member)) for member in archive.infolist()]
    plain = path.with_suffix(".plain.zip")
    with zipfile.ZipFile(plain, "w") as archive:
        for number, (_name, content) in enumerate(members):
            archive.writestr(f"{number:04}" + "_" * (len(members[number][0].encode("cp437")) - 4), content)
    raw = plain.read_bytes()
    for number, (name, _content) in enumerate(members):
        encoded = name.encode("cp437")
        raw = raw.replace(f"{number:04}".encode() + b"_" * (len(encoded) - 4), encoded)
    return raw


def test_numbers_in_names_count_as_numbers() -> None:
    assert sorted(["10.txt", "9.txt", "a2", "A10", "b", "²"], key=natural_order) == ["9.txt", "10.txt", "a2", "A10", "b", "²"]
