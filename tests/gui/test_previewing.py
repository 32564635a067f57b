"""The pieces of a file that tell its encodings apart."""

import zipfile

import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.encoding import TITLES
from textcls_gui.core.data.rows import ReadOptions, ignore_progress
from textcls_gui.core.errors import Cancelled
from textcls_gui.gui.widgets.encoding_words import all_encodings, encoding_words
from textcls_gui.gui.workers.previewing import SAMPLE_CHARACTERS, SHOWN_GUESSES, preview_job, read_in_each


def run(job, control=None):
    return job(control or RunControl(), ignore_progress)


def test_the_piece_is_the_one_in_which_the_readings_differ_most():
    content = "plain,a\nÄpfel,b\n100 € für Äpfel,c\nplain,d\n".encode("cp1252")
    found = read_in_each(content, ["cp1252", "latin-1", "cp1251"])
    assert found["cp1252"] == "100 € für Äpfel,c"
    assert len(set(found.values())) == 3


def test_a_broken_line_does_not_stand_for_the_whole_file():
    lines = ["Übermut tut selten gut"] * 5
    content = "\n".join(lines).encode() + b"\nWrong \xff\xfe\xe4\xf6 bytes \xe9\xe8"
    assert read_in_each(content, ["utf-8", "cp1252"])["utf-8"] == lines[0]


def test_what_reads_the_same_in_all_has_no_piece():
    assert read_in_each(b"text,label\ngood,a\n", ["utf-8", "cp1252"]) == {}


def test_a_long_line_is_cut_near_to_where_it_differs_at_the_beginning_of_a_word():
    content = ("word " * 200 + "the café was shut " + "word " * 200).encode("cp1252")
    found = read_in_each(content, ["cp1252", "cp1251"])
    assert found["cp1252"].startswith("…")
    assert "the café was shut" in found["cp1252"]
    assert len(found["cp1252"]) <= SAMPLE_CHARACTERS + 1


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_encodings_of_two_bytes_show_their_text(encoding, tmp_path):
    path = tmp_path / "wide.csv"
    path.write_bytes("text,label\nсамый лучший день,да\nплохо,нет\n".encode(encoding))
    shown = run(preview_job(path, ReadOptions()))
    assert "самый лучший день" in shown.samples[shown.preview.format.encoding]


def test_a_few_encodings_are_enough_and_the_chosen_one_is_among_them(tmp_path):
    path = tmp_path / "german.csv"
    path.write_bytes("text,label\nÄpfel und Öl für die Küche,a\nnichts,b\n".encode("cp1252"))
    shown = run(preview_job(path, ReadOptions(encoding="cp866")))
    assert [guess.encoding for guess in shown.encodings if guess.is_chosen] == ["cp866"]
    assert len(shown.encodings) <= SHOWN_GUESSES + 1
    assert set(shown.samples) == {guess.encoding for guess in shown.encodings}


def test_a_zip_with_a_table_tells_the_encoding_but_no_piece(tmp_path):
    path = tmp_path / "table.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("inner.csv", "text,label\ncafé noir,a\nthé vert,b\n".encode("cp1252"))
    shown = run(preview_job(path, ReadOptions()))
    assert shown.preview.columns == ("text", "label")
    assert [guess.encoding for guess in shown.encodings] == [shown.preview.format.encoding]
    assert shown.samples is None


def test_a_preview_that_is_no_longer_wanted_is_cancelled(tmp_path):
    (tmp_path / "a.csv").write_text("text,label\na,b\n")
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        run(preview_job(tmp_path / "a.csv", ReadOptions()), control)


def test_every_encoding_that_is_guessed_has_plain_words():
    assert all("(" in encoding_words(name) for name in TITLES)
    assert encoding_words("gb18030") == "Chinese, simplified (GB 18030)"
    assert encoding_words("utf-8") == "Unicode (UTF-8)"
    assert encoding_words("cp949") == "Korean (EUC-KR)"
    assert encoding_words("shift_jis_2004") == "SHIFT_JIS_2004"


def test_the_list_of_all_has_no_two_that_are_called_the_same():
    words = [encoding_words(name) for name in all_encodings()]
    assert len(words) == len(set(words)) > 40
    assert words[0] == "Unicode (UTF-8)"
