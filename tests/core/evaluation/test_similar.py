"""The texts most like a given one come first; unknown words count against likeness; very many texts are sampled."""

import numpy as np
import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.errors import Cancelled
from textcls_gui.core.evaluation import similar
from textcls_gui.core.evaluation.similar import SimilarTextIndex, training_texts
from textcls_gui.core.text.features import FeatureTable, choose_spans

TEXTS = [
    "my card was stolen abroad",
    "the card has not arrived yet",
    "how do I change my PIN",
    "exchange rates are wrong",
    "top up failed again",
]


def dataset_of(texts, targets=None, **others):
    targets = np.arange(len(texts)) % 2 if targets is None else np.array(targets)
    return Dataset("some", list(texts), targets, ("a", "b"), 10 * np.arange(len(texts)), **others)


def index_of(dataset, *, has_spaces=True, num_fitted=None):
    fitted = dataset.texts[:num_fitted]
    table = FeatureTable.fit(fitted, choose_spans(fitted, has_spaces=has_spaces), 2, RunControl())
    return SimilarTextIndex.build(dataset, table, has_spaces=has_spaces)


def test_the_text_itself_comes_first_and_is_wholly_alike():
    found = index_of(dataset_of(TEXTS)).nearest("My card  was STOLEN abroad", 5)
    assert (found[0].text, found[0].labels) == (TEXTS[0], ("a",))
    assert found[0].likeness == pytest.approx(1.0, abs=1e-5)
    assert found[1].text == TEXTS[1], "the other one about a card"
    likenesses = [each.likeness for each in found]
    assert likenesses == sorted(likenesses, reverse=True)
    assert likenesses[1] < 0.6


def test_likeness_is_the_cosine_of_all_features_with_both_kinds_in_equal_shares():
    dataset = dataset_of(TEXTS)
    table = FeatureTable.fit(TEXTS, choose_spans(TEXTS, has_spaces=True), 2, RunControl())
    index = SimilarTextIndex.build(dataset, table, has_spaces=True)
    encoded = table.encode([*TEXTS, "the stolen card"])
    dense = np.zeros((6, len(table)))
    for row in range(6):
        part = slice(encoded.starts[row], encoded.starts[row + 1])
        dense[row, encoded.ids[part]] = encoded.values[part]
    expected = dense[:5] @ dense[5] / np.linalg.norm(dense[:5], axis=1)
    found = index.nearest("the stolen card", 5)
    is_wordlike = [each.text for each in found]
    assert is_wordlike[0] == TEXTS[int(np.argmax(expected))]
    top = found[0].likeness
    assert 0 < top < expected.max() / np.linalg.norm(dense[5]), "“the stolen” is a pair that was never seen, and counts as unlike"


def test_words_that_were_never_seen_make_a_text_less_alike():
    index = index_of(dataset_of(["refund", "card"]))
    assert index.nearest("refund", 1)[0].likeness == pytest.approx(1.0, abs=1e-5)
    assert index.nearest("refund zebra quantum jellyfish violin", 1)[0].likeness < 0.5


def test_a_text_with_words_that_the_model_does_not_know_is_still_like_itself():
    found = index_of(dataset_of(["card late", "card zebra"]), num_fitted=1).nearest("card zebra", 1)[0]
    assert (found.text, found.likeness) == ("card zebra", pytest.approx(1.0, abs=1e-5))


def test_a_copy_is_told_once_but_with_another_label_again():
    index = index_of(dataset_of(["late again", "Late  again", "late again", "fine"], [0, 0, 1, 1]))
    found = [(each.text, each.labels) for each in index.nearest("late again", 9)]
    assert found == [("late again", ("a",)), ("late again", ("b",)), ("fine", ("b",))]


def test_texts_without_spaces_are_compared_by_characters():
    index = index_of(dataset_of(["我的银行卡被偷了", "汇率不正确", "怎么修改密码", "银行卡还没有寄到"]), has_spaces=False)
    assert [each.text for each in index.nearest("银行卡被偷", 2)] == ["我的银行卡被偷了", "银行卡还没有寄到"]


def test_several_labels_or_none_are_told():
    membership = np.array([[True, True], [False, False], [True, False], [False, True], [True, False]])
    index = index_of(dataset_of(TEXTS, membership=membership, separator=";"))
    assert index.nearest(TEXTS[0], 1)[0].labels == ("a", "b")
    assert index.nearest(TEXTS[1], 1)[0].labels == ()


@pytest.mark.parametrize("text", ["", "   ", "…", "qqqq zzzz", "שלום"])
def test_where_nothing_is_alike_nothing_is_told(text):
    assert index_of(dataset_of(TEXTS)).nearest(text, 5) == ()


def test_odd_texts_among_the_data_do_no_harm():
    odd = ["…", "  .", "a", "x" * 30_000, "مرحبا بكم في البنك", "\ud800 broken"]
    index = index_of(dataset_of([*odd, *TEXTS]))
    assert index.nearest("مرحبا بكم", 1)[0].text == odd[4]
    assert index.nearest(TEXTS[2], 1)[0].text == TEXTS[2]


def test_texts_whose_features_are_all_unknown_and_an_empty_data_set_do_no_harm():
    assert index_of(dataset_of(["card", "qqq zzz"]), num_fitted=1).nearest("qqq zzz", 5) == ()
    table = FeatureTable.fit(TEXTS, choose_spans(TEXTS, has_spaces=True), 2, RunControl())
    assert SimilarTextIndex.build(dataset_of([]), table, has_spaces=True).nearest("card", 5) == ()


def test_a_model_without_features_has_its_texts_compared_all_the_same():
    index = SimilarTextIndex.build(dataset_of(TEXTS), None, has_spaces=True)
    assert index.nearest("the card has not arrived", 1)[0].text == TEXTS[1]


def test_of_very_many_texts_a_regular_sample_is_compared(monkeypatch):
    monkeypatch.setattr(similar, "MAX_TEXTS", 10)
    index = index_of(dataset_of([f"text number {number}" for number in range(100)]))
    assert (index.num_texts, index.num_all) == (10, 100)
    assert index.nearest("text number 50", 1)[0].text == "text number 50"


def test_of_very_long_texts_fewer_are_compared(monkeypatch):
    monkeypatch.setattr(similar, "MAX_CHARACTERS", 1_000)
    index = index_of(dataset_of([f"{number} " + "word " * 20 for number in range(100)]))
    assert index.num_texts <= 10


def test_the_making_can_be_cancelled_and_says_how_far_it_is():
    table = FeatureTable.fit(TEXTS, choose_spans(TEXTS, has_spaces=True), 2, RunControl())
    control, told = RunControl(), []
    texts = TEXTS * 1_000

    def report(fraction):
        told.append(fraction)
        control.discard()

    with pytest.raises(Cancelled):
        SimilarTextIndex.build(dataset_of(texts), table, has_spaces=True, control=control, report=report)
    assert len(told) == 1
    assert 0 < told[0] < 1


def test_test_rows_and_parts_that_the_table_keeps_apart_are_no_training_texts():
    dataset = dataset_of(TEXTS, parts=np.array([0, 1, 2, -1, 0], dtype=np.int8))
    assert training_texts(dataset, np.array([40, 77])).texts == [TEXTS[0], TEXTS[3]]
    whole = dataset_of(TEXTS)
    assert training_texts(whole, np.zeros(0, dtype=np.int64)) is whole
