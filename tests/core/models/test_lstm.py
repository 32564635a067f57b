"""The model: padding never changes a logit, whatever the settings."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
import torch
from torch import Tensor

from tests.core.examples import mood_rows, tiny_config
from textcls_gui.core.config import Activation, ExperimentConfig, Pooling
from textcls_gui.core.models.lstm import LstmClassifier, ModelInput, ModelSizes, _BagSums, _pooled
from textcls_gui.core.text.batching import make_batch
from textcls_gui.core.text.encoder import EncodedTexts, TextEncoder

CPU = torch.device("cpu")
TEXTS = ["film", "", "zebra zebra", *(text for text, _ in mood_rows(4)), "a very long text about soup " * 8]
in_every_shape = pytest.mark.parametrize("num_layers", [1, 2])
in_every_pooling = pytest.mark.parametrize("pooling", get_args(Pooling))
in_both_directions = pytest.mark.parametrize("bidirectional", [False, True], ids=["forwards", "both ways"])


@pytest.fixture(scope="module")
def encoder() -> TextEncoder:
    texts = [text for text, _ in mood_rows(40)]
    return TextEncoder.fit(texts, tiny_config().text)


@pytest.fixture(scope="module")
def encoded(encoder: TextEncoder) -> EncodedTexts:
    return encoder.encode(TEXTS)


def new_model(encoder: TextEncoder, config: ExperimentConfig, num_outputs: int = 3) -> LstmClassifier:
    torch.manual_seed(5)
    return LstmClassifier(ModelSizes(encoder.num_rows, num_outputs), config.model).eval()


def logits_of(model: LstmClassifier, encoded: EncodedTexts, texts: list[int]) -> Tensor:
    with torch.inference_mode():
        logits: Tensor = model(ModelInput.of(make_batch(encoded, np.array(texts, dtype=np.int64)), CPU))
    return logits


@in_every_pooling
@in_both_directions
@in_every_shape
def test_a_text_gets_the_same_logits_alone_and_among_longer_ones(
    encoder: TextEncoder, encoded: EncodedTexts, pooling: Pooling, bidirectional: bool, num_layers: int
) -> None:
    model = new_model(encoder, tiny_config(pooling=pooling, bidirectional=bidirectional, num_layers=num_layers))
    everybody = list(range(len(TEXTS)))
    together = logits_of(model, encoded, everybody)
    assert together.shape == (len(TEXTS), 3)
    for number in everybody:
        torch.testing.assert_close(logits_of(model, encoded, [number])[0], together[number], atol=1e-5, rtol=1e-4)


@in_every_pooling
@in_both_directions
def test_the_order_of_words_counts(encoder: TextEncoder, pooling: Pooling, bidirectional: bool) -> None:
    model = new_model(encoder, tiny_config(pooling=pooling, bidirectional=bidirectional))
    two = logits_of(model, encoder.encode(["the film was awful", "awful was film the"]), [0, 1])
    assert not torch.allclose(two[0], two[1], atol=1e-6)


@in_every_pooling
@in_both_directions
def test_every_word_counts_first_and_last(encoder: TextEncoder, pooling: Pooling, bidirectional: bool) -> None:
    model = new_model(encoder, tiny_config(pooling=pooling, bidirectional=bidirectional))
    texts = ["lovely film was the number", "awful film was the number", "lovely film was the garden"]
    logits = logits_of(model, encoder.encode(texts), [0, 1, 2])
    assert not torch.allclose(logits[0], logits[1], atol=1e-7)
    assert not torch.allclose(logits[0], logits[2], atol=1e-7)


@pytest.mark.parametrize("activation", get_args(Activation))
@in_every_pooling
def test_every_weight_learns(encoder: TextEncoder, encoded: EncodedTexts, activation: Activation, pooling: Pooling) -> None:
    model = new_model(encoder, tiny_config(activation=activation, pooling=pooling, num_layers=2)).train()
    model(ModelInput.of(make_batch(encoded, np.arange(len(TEXTS))), CPU)).square().sum().backward()
    without = [name for name, parameter in model.named_parameters() if parameter.requires_grad and parameter.grad is None]
    assert not without
    (used,) = model.embedding.table.take_used()
    assert used.values.grad is not None
    assert bool(used.values.grad.any())


@pytest.mark.parametrize("mode", ["amax", "embedding_bag"])
def test_gradients_are_those_of_the_plain_operations(encoder: TextEncoder, encoded: EncodedTexts, mode: str) -> None:
    """The two operations that are written by hand for speed, against torch's own."""
    batch = ModelInput.of(make_batch(encoded, np.arange(len(TEXTS))), CPU)
    torch.manual_seed(2)
    if mode == "amax":
        ours = torch.randn(len(batch.positions), len(TEXTS), 5).round(decimals=1).requires_grad_()  # rounded, so that some are equal
        theirs = ours.detach().clone().requires_grad_()
        padding = torch.arange(len(ours))[:, None] >= batch.lengths[None, :]
        pooled = _pooled(ours, batch.lengths, batch.shortest, "max")
        expected = theirs.masked_fill(padding.unsqueeze(2), float("-inf")).amax(dim=0)
    else:
        ours = torch.randn(len(batch.row_ids), 5, requires_grad=True)
        theirs = ours.detach().clone().requires_grad_()
        pooled = _BagSums.apply(ours, batch)
        expected = torch.zeros_like(pooled)
        ends = [*batch.bag_starts.tolist()[1:], len(batch.bag_rows)]
        for bag, (start, end) in enumerate(zip(batch.bag_starts.tolist(), ends, strict=True)):
            expected[bag] = (theirs[batch.bag_rows[start:end]] * batch.bag_weights[start:end, None]).sum(dim=0)
    torch.testing.assert_close(pooled, expected)
    weights = torch.randn(pooled.shape)
    (pooled * weights).sum().backward()
    (expected * weights).sum().backward()
    torch.testing.assert_close(ours.grad, theirs.grad)


def test_letter_groups_tell_unknown_words_apart(encoder: TextEncoder) -> None:
    model = new_model(encoder, tiny_config())
    logits = logits_of(model, encoder.encode(["lovelyish", "awfulness"]), [0, 1])
    assert not torch.allclose(logits[0], logits[1], atol=1e-6)


def test_without_letter_groups_unknown_words_are_alike() -> None:
    texts = [text for text, _ in mood_rows(40)]
    encoder = TextEncoder.fit(texts, tiny_config(max_ngrams=0).text)
    logits = logits_of(new_model(encoder, tiny_config()), encoder.encode(["zebra", "quagga"]), [0, 1])
    assert torch.equal(logits[0], logits[1])


def test_dropouts_work_in_training_alone(encoder: TextEncoder, encoded: EncodedTexts) -> None:
    model = new_model(encoder, tiny_config(dropout=0.5, embedding_dropout=0.5))
    assert torch.equal(logits_of(model, encoded, [3, 4]), logits_of(model, encoded, [3, 4]))
    model.train()
    assert not torch.equal(logits_of(model, encoded, [3, 4]), logits_of(model, encoded, [3, 4]))


def test_the_forget_gate_starts_open(encoder: TextEncoder) -> None:
    model = new_model(encoder, tiny_config(num_layers=2))
    biases = [parameter for name, parameter in model.named_parameters() if "bias_ih" in name]
    assert len(biases) == 4
    assert all(bias.chunk(4)[1].eq(1).all() for bias in biases)
