"""Where a run's texts came from, so that it is known again which table its test texts stand in."""

from __future__ import annotations

from dataclasses import dataclass

from textcls_gui.core.data.columns import ColumnChoice


@dataclass(frozen=True, slots=True)
class Origin:
    """`dataset_id` is in the store of data sets; `vectors` is the file of word vectors that the run began with, or empty."""

    dataset_id: str
    choice: ColumnChoice
    vectors: str = ""

    def is_same_column(self, dataset_id: str, choice: ColumnChoice | None) -> bool:
        """Whether the texts and the labels still stand where the run took them from."""
        return choice is not None and (dataset_id, choice.texts, choice.label, choice.separator) == (
            self.dataset_id,
            self.choice.texts,
            self.choice.label,
            self.choice.separator,
        )
