"""Columns beside text and label: those that sort the rows into a few kinds are kept with the texts."""

import numpy as np

from tests.core.examples import mood_rows, table_of
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.dataset import build_dataset
from textcls_gui.core.data.side_columns import MAX_VALUES, SAMPLE_ROWS

COLUMNS = ("id", "text", "label", "source", "split")


def built(sources, texts=None):
    moods = mood_rows(len(sources))
    rows = [[str(number), text, mood, source, "train"] for number, ((text, mood), source) in enumerate(zip(moods, sources, strict=True))]
    return build_dataset(table_of(COLUMNS, rows), ColumnChoice((1,), 2, part=4))


def cells_of(side):
    return [side.values[code] for code in side.codes.tolist()]


def test_a_source_is_found_and_ids_are_not():
    sources = ["web", "mail", "web", " web "] * 10
    dataset = built(sources)
    assert [side.name for side in dataset.sides] == ["source"]
    assert dataset.sides[0].values == ("web", "mail")
    assert cells_of(dataset.sides[0]) == [source.strip() for source in sources]


def test_the_column_stays_with_its_texts():
    dataset = built(["web", "mail", "phone", "web"] * 10)
    places = np.array([2, 0, 5])
    assert cells_of(dataset.take(places).sides[0]) == ["phone", "web", "mail"]


def test_a_column_with_one_value_or_many_tells_no_groups():
    assert built(["web"] * 40).sides == ()
    assert built([f"web {number % (MAX_VALUES + 1)}" for number in range(42)]).sides == ()
    assert built([""] * 40).sides == ()


def test_in_a_file_that_is_sorted_the_column_is_found_all_the_same():
    count = SAMPLE_ROWS + 200
    sources = ["web"] * SAMPLE_ROWS + ["mail"] * 200
    rows = [[f"text number {number} is {'good' if number % 2 else 'bad'}", "ab"[number % 2], sources[number]] for number in range(count)]
    dataset = build_dataset(table_of(("text", "label", "source"), rows), ColumnChoice((0,), 1))
    assert dataset.sides[0].values == ("web", "mail")


def test_empty_cells_are_a_kind_of_their_own():
    assert set(built(["web", "", "mail", ""] * 10).sides[0].values) == {"", "web", "mail"}
