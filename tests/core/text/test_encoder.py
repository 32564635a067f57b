"""A text becomes numbers, and every number points to where it stands in the text as typed."""

from __future__ import annotations

import itertools
import json
import unicodedata
from collections.abc import Callable
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import mood_rows
from textcls_gui.core.config import TextConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import BundleError, Cancelled, DatasetError
from textcls_gui.core.text.encoder import UNKNOWN, TextEncoder, Unit, choose_unit

UNITS: tuple[Unit, ...] = get_args(Unit)
ENGLISH = [text for text, _ in mood_rows(40)]
NO_TOKENIZER = b"""
    {"unit": "words", "max_tokens": 5, "span": {"shortest": 3, "longest": 5, "marks_ends": true}, "ngrams": [], "tokenizer": "{}"}
"""
CHINESE = ["这个东西质量很好", "质量太差了不会再买", "物流很快质量很好", "服务很差很慢", "不会再买这个东西了"] * 4
in_every_unit = pytest.mark.parametrize("unit", UNITS)
everything = st.text(st.characters(), max_size=60)  # half characters too: a person may be in the middle of typing one
writing = st.text(st.sampled_from("abİßǅﬀ é\u0301\u200d'’-_,.!👩🏽𝒳中文กำ\n\t\0"), max_size=40)
Fitted = Callable[[Unit, int], TextEncoder]


@pytest.fixture(scope="module")
def fitted() -> Fitted:
    """An encoder by unit and longest text, fitted once."""
    kept: dict[tuple[Unit, int], TextEncoder] = {}

    def fit(unit: Unit, max_tokens: int = 16) -> TextEncoder:
        if (unit, max_tokens) not in kept:
            config = TextConfig(tokenization=unit, max_tokens=max_tokens, max_ngrams=300)
            kept[unit, max_tokens] = TextEncoder.fit(ENGLISH + CHINESE, config)
        return kept[unit, max_tokens]

    return fit


@pytest.fixture(scope="module")
def reloaded(fitted: Fitted) -> dict[Unit, TextEncoder]:
    return {unit: TextEncoder.from_json(fitted(unit, 16).to_json()) for unit in UNITS}


def ids_of(encoder: TextEncoder, text: str) -> list[int]:
    return encoder.encode([text]).token_ids.tolist()


class TestOffsets:
    @in_every_unit
    @given(text=everything | writing)
    def test_point_into_the_text_as_typed(self, fitted: Fitted, unit: Unit, text: str) -> None:
        spans = fitted(unit, 16).spans(text)
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(text[span.start : span.end].strip(" \t\n") == text[span.start : span.end] for span in spans)
        for before, after in itertools.pairwise(spans):
            same = (before.start, before.end) == (after.start, after.end)  # one typed character may be two when lowered
            assert before.end <= after.start or same

    @in_every_unit
    @given(text=everything | writing)
    def test_leave_no_visible_character_out(self, fitted: Fitted, unit: Unit, text: str) -> None:
        covered = {index for span in fitted(unit, 16).spans(text) for index in range(span.start, span.end)}
        letters = {index for index, character in enumerate(text) if unicodedata.category(character)[0] in "LN"}
        assert letters <= covered

    @in_every_unit
    @given(text=everything | writing)
    def test_are_as_many_as_the_numbers_until_the_text_is_cut(self, fitted: Fitted, unit: Unit, text: str) -> None:
        encoder = fitted(unit, 4_000)
        spans = encoder.spans(text)
        assert len(ids_of(encoder, text)) == max(1, len(spans))
        assert encoder.cut_at(spans) is None

    def test_of_words_are_the_words(self, fitted: Fitted) -> None:
        text = "The FILM wasn’t lovely, but  İstanbul 😀!"
        spans = fitted("words", 16).spans(text)
        assert [text[span.start : span.end] for span in spans] == ["The", "FILM", "wasn’t", "lovely", ",", "but", "İstanbul", "😀", "!"]
        assert [span.is_known for span in spans] == [True, True, False, True, False, False, False, False, False]


class TestNumbers:
    def test_do_not_depend_on_case(self, fitted: Fitted) -> None:
        encoder = fitted("words", 16)
        assert ids_of(encoder, "the LOVELY Film") == ids_of(encoder, "THE lovely fILM")

    def test_tell_unknown_words_apart(self, fitted: Fitted) -> None:
        encoder = fitted("words", 16)
        encoded = encoder.encode(["the zebra and the quagga", "quagga film zebra Zebra"])
        first, second = encoded.token_ids[:5].tolist(), encoded.token_ids[5:].tolist()
        assert first[0] == first[3] < encoder.vocabulary_size
        assert second[2] == second[3]
        assert (first[1], first[4]) == (second[2], second[0])
        assert len({first[1], first[4]}) == 2
        assert all(number >= encoder.vocabulary_size for number in (first[1], first[4]))
        assert encoded.bags.num_bags > max(first + second)

    @in_every_unit
    def test_of_half_a_character_are_those_of_an_unknown_one(self, fitted: Fitted, unit: Unit) -> None:
        encoder = fitted(unit, 16)
        assert [span.is_known for span in encoder.spans("film \ud83d")][-1] is False
        assert len(ids_of(encoder, "film \ud83d")) == len(encoder.spans("film \ud83d"))

    def test_without_letter_groups_are_one_for_all_unknown_words(self) -> None:
        encoder = TextEncoder.fit(ENGLISH, TextConfig(tokenization="words", max_ngrams=0))
        assert ids_of(encoder, "zebra quagga") == [UNKNOWN, UNKNOWN]

    @in_every_unit
    @given(texts=st.lists(everything, max_size=5))
    def test_of_a_text_stay_the_same_in_any_company(self, fitted: Fitted, unit: Unit, texts: list[str]) -> None:
        encoder = fitted(unit, 16)
        together = encoder.encode(texts)
        assert together.num_texts == len(texts)
        for index, text in enumerate(texts):
            ours = together.token_ids[together.starts[index] : together.starts[index + 1]]
            alone = encoder.encode([text])
            assert len(ours) == len(alone.token_ids)
            assert _rows(together.bags, ours) == _rows(alone.bags, alone.token_ids)

    @in_every_unit
    @pytest.mark.parametrize("text", ["", " \n\t", "\u2003"])
    def test_of_an_empty_text_are_the_unknown_one(self, fitted: Fitted, unit: Unit, text: str) -> None:
        assert ids_of(fitted(unit, 16), text) == [UNKNOWN]
        assert fitted(unit, 16).spans(text) == []

    def test_of_no_texts_are_none(self, fitted: Fitted) -> None:
        encoded = fitted("words", 16).encode([])
        assert (encoded.num_texts, len(encoded.token_ids)) == (0, 0)

    @in_every_unit
    def test_are_of_the_vocabulary_asked_for(self, unit: Unit) -> None:
        texts = [f"word{number} word{number}" for number in range(500)]
        assert TextEncoder.fit(texts, TextConfig(tokenization=unit, max_vocabulary=100)).vocabulary_size <= 100

    def test_are_given_to_words_seen_twice(self) -> None:
        encoder = TextEncoder.fit(["twice once", "twice"], TextConfig(tokenization="words"))
        assert [span.is_known for span in encoder.spans("once twice")] == [False, True]


class TestCutting:
    def test_happens_after_the_longest_text_and_says_where(self, fitted: Fitted) -> None:
        encoder = fitted("words", 4)
        spans = encoder.spans("one  two three four   five six")
        assert len(spans) == 6
        assert len(ids_of(encoder, "one  two three four   five six")) == 4
        assert encoder.cut_at(spans) == len("one  two three four   ")

    def test_does_not_happen_to_a_text_that_just_fits(self, fitted: Fitted) -> None:
        encoder = fitted("words", 4)
        assert encoder.cut_at(encoder.spans("one two three four  ")) is None
        assert encoder.cut_at([]) is None

    @in_every_unit
    @pytest.mark.parametrize("text", ["a" + " " * 1_000 + "film", "film" * 300, "好" * 1_000])
    def test_never_goes_unsaid(self, fitted: Fitted, unit: Unit, text: str) -> None:
        encoder = fitted(unit, 4)
        cut = encoder.cut_at(encoder.spans(text))
        if cut is None:
            assert ids_of(encoder, text) == ids_of(fitted(unit, 4_000), text)
        else:
            assert len(ids_of(encoder, text[:cut])) == len(ids_of(encoder, text))

    @in_every_unit
    def test_leaves_a_million_characters_within_the_longest_text(self, fitted: Fitted, unit: Unit) -> None:
        encoder = fitted(unit, 16)
        for text in ("film " * 200_000, "x" * 1_000_000, " " * 1_000_000, "好" * 1_000_000):
            assert 1 <= len(ids_of(encoder, text)) <= 16


class TestUnits:
    def test_are_words_where_words_have_spaces(self) -> None:
        assert choose_unit(ENGLISH) == "words"
        assert choose_unit(["Это хороший фильм", "هذا فيلم جيد", "이것은 좋은 영화"]) == "words"

    @pytest.mark.parametrize("texts", [CHINESE, ["これはとても良い"], ["นี่เป็นภาพยนตร์ที่ดี"], ["iPhone 14 很好用"]])
    def test_are_subwords_where_they_have_none(self, texts: list[str]) -> None:
        assert choose_unit(texts) == "subwords"

    @pytest.mark.parametrize("texts", [[], [""], ["123 !"]])
    def test_are_words_where_there_are_no_letters(self, texts: list[str]) -> None:
        assert choose_unit(texts) == "words"

    def test_found_by_themselves_split_chinese_into_pieces_that_recur(self) -> None:
        encoder = TextEncoder.fit(CHINESE, TextConfig())
        text = "质量很好，太差了"
        pieces = [text[span.start : span.end] for span in encoder.spans(text)]
        assert encoder.unit == "subwords"
        assert "".join(pieces) == text
        assert "质量" in "|".join(pieces)
        assert len(pieces) < len(text)


class TestJson:
    @in_every_unit
    @given(text=everything | writing)
    def test_gives_an_encoder_that_reads_the_same(self, reloaded: dict[Unit, TextEncoder], fitted: Fitted, unit: Unit, text: str) -> None:
        ours, theirs = fitted(unit, 16), reloaded[unit]
        one, other = ours.encode([text]), theirs.encode([text])
        assert np.array_equal(one.token_ids, other.token_ids)
        assert _rows(one.bags, one.token_ids) == _rows(other.bags, other.token_ids)
        assert one.num_rows == other.num_rows
        assert ours.spans(text) == theirs.spans(text)

    def test_is_the_same_for_the_same_texts(self) -> None:
        one, other = (TextEncoder.fit(ENGLISH + CHINESE, TextConfig(max_ngrams=300)).to_json() for _ in range(2))
        assert one == other

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"null",
            b"{}",
            b"\xff\xfe",
            b"[" * 100_000,
            NO_TOKENIZER,
        ],
        ids=range(6),
    )
    def test_of_anything_else_is_refused_in_words(self, content: bytes) -> None:
        with pytest.raises(BundleError, match="vocabulary"):
            TextEncoder.from_json(content)

    def test_with_an_unknown_field_is_refused(self, fitted: Fitted) -> None:
        content = json.loads(fitted("words", 16).to_json())
        with pytest.raises(BundleError):
            TextEncoder.from_json(json.dumps({**content, "run": "this"}).encode())


class TestFitting:
    @in_every_unit
    @pytest.mark.parametrize("texts", [["", " "], ["\n"]])
    def test_on_no_words_at_all_is_refused(self, unit: Unit, texts: list[str]) -> None:
        with pytest.raises(DatasetError, match="No words were found in the texts"):
            TextEncoder.fit(texts, TextConfig(tokenization=unit))

    def test_on_words_that_are_all_different_works(self) -> None:
        encoder = TextEncoder.fit("Anna Berta Clara Dora Emma Frida Greta Hanna".split(), TextConfig(tokenization="words"))
        assert all(span.is_known for span in encoder.spans("Anna Hanna"))

    def test_and_encoding_hear_that_the_run_is_thrown_away(self, fitted: Fitted) -> None:
        control = RunControl()
        control.discard()
        with pytest.raises(Cancelled):
            TextEncoder.fit(ENGLISH, TextConfig(), control)
        with pytest.raises(Cancelled):
            fitted("words", 16).encode(ENGLISH, control)

    def test_goes_on_when_the_run_is_to_be_finished(self) -> None:
        control = RunControl()
        control.finish()
        assert TextEncoder.fit(ENGLISH, TextConfig(), control).vocabulary_size > 2


def _rows(bags: object, token_ids: np.ndarray[tuple[int], np.dtype[np.int32]]) -> list[list[tuple[int, float]]]:
    """Which rows of the embedding table make each token, and how much each weighs."""
    from textcls_gui.core.text.ngrams import Bags

    assert isinstance(bags, Bags)
    taken = bags.take(token_ids.astype(np.int64))
    bounds = itertools.pairwise(taken.starts.tolist())
    return [list(zip(taken.ids[start:end].tolist(), taken.weights[start:end].tolist(), strict=True)) for start, end in bounds]
