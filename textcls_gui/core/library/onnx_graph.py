"""The whole model as an ONNX graph: what comes out of a text's words and counts is its probabilities.

The graph is built node by node, from the same formulas as in `core.models`: the model is one of few shapes, and an exporter that follows
torch's calls would need two more libraries and write shapes that are fixed. `onnx` writes and checks it; it knows how to run it too,
slowly, which is enough to compare answers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from textcls_gui import __version__
from textcls_gui.core.models.linear import LinearPath
from textcls_gui.core.models.lstm import LstmClassifier
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.text.encoder import UNKNOWN, TextEncoder

OPSET, IR_VERSION = 17, 8  # of 2022: readers of the last years know them
INPUTS = {
    "token_ids": (TensorProto.INT64, ("batch", "time")),
    "lengths": (TensorProto.INT64, ("batch",)),
    "new_rows": (TensorProto.INT64, ("new_words", "pieces")),
    "new_weights": (TensorProto.FLOAT, ("new_words", "pieces")),
    "feature_ids": (TensorProto.INT64, ("batch", "features")),
    "feature_values": (TensorProto.FLOAT, ("batch", "features")),
}
OUTPUT = "probabilities"
GATES = (0, 3, 1, 2)  # torch: input, forget, cell, output; ONNX: input, output, forget, cell
Array = NDArray[np.generic]


def model_graph(model: Mixture, encoder: TextEncoder, name: str) -> onnx.ModelProto:
    """Inputs as in INPUTS, all padded on the right with 0; the output is `probabilities` (batch, labels).

    `token_ids` are the encoder's; from its vocabulary's size on they count the batch's words that were never seen, which `new_rows` make
    up: 0 is what all of them share, and 1 + n the letter group n, with their weights.
    """
    graph = _Graph()
    scores = _averaged(graph, [_member(graph, lstm, encoder, number) for number, lstm in enumerate(model.lstm.lstms)], model)
    shares = _array(model.shares)
    mixed = graph.add("Mul", scores, graph.constant(shares[0]))
    if model.linear is not None:
        linear = graph.add("Mul", _linear(graph, model.linear), graph.constant(shares[1]))
        mixed = graph.add("Add", mixed, linear)
    if model.meaning.is_several:
        graph.add("Sigmoid", mixed, output=OUTPUT)
    else:
        graph.add("Softmax", mixed, output=OUTPUT, axis=1)
    return graph.whole(name, model.num_labels)


class _Graph:
    """Nodes and constants as they come; every result has a name of its own."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []
        self._masks: dict[str, str] = {}

    def add(self, operation: str, *inputs: str, output: str = "", **attributes: int | list[int]) -> str:
        """The name of the node's first output."""
        output = output or f"{operation.lower()}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(operation, inputs, [output], None, None, None, None, **attributes))
        return output

    def lstm(self, inputs: str, weights: Sequence[str], hidden_size: int) -> str:
        """(T, B, I) -> (T, B, H)"""
        states = self.add("LSTM", inputs, *weights, hidden_size=hidden_size)
        return self.add("Squeeze", states, self.constant([1]))

    def constant(self, value: object) -> str:
        """Whole numbers as int64, others as float32."""
        array = np.asarray(value)
        array = array.astype(np.int64 if array.dtype.kind == "i" else array.dtype if array.dtype.kind == "b" else np.float32)
        name = f"constant_{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(array).reshape(array.shape), name))
        return name

    def times(self) -> str:
        """(T, 1) numbers from 0"""
        if "times" not in self._masks:
            longest = self.add("Gather", self.add("Shape", "token_ids"), self.constant(1))
            times = self.add("Range", self.constant(0), longest, self.constant(1))
            self._masks["times"] = self.add("Unsqueeze", times, self.constant([1]))
        return self._masks["times"]

    def padding(self) -> str:
        """(T, B, 1): whether there is no token."""
        if "padding" not in self._masks:
            padding = self.add("GreaterOrEqual", self.times(), self.add("Unsqueeze", "lengths", self.constant([0])))
            self._masks["padding"] = self.add("Unsqueeze", padding, self.constant([2]))
        return self._masks["padding"]

    def whole(self, name: str, num_labels: int) -> onnx.ModelProto:
        inputs = [helper.make_tensor_value_info(key, kind, shape) for key, (kind, shape) in INPUTS.items()]
        outputs = [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ("batch", num_labels))]
        graph = helper.make_graph(self._nodes, "textcls", inputs, outputs, self._constants)
        opsets = [helper.make_opsetid("", OPSET)]
        return helper.make_model(
            graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="TextCls", producer_version=__version__, doc_string=name
        )


def _member(graph: _Graph, lstm: LstmClassifier, encoder: TextEncoder, number: int) -> str:
    """(B, C) scores of one LSTM."""
    inputs = _embedded(graph, lstm, encoder)
    summary = _summarised(graph, lstm, inputs)
    if lstm.dense is not None:
        summary = _linear_layer(graph, lstm.dense, summary)
        summary = graph.add({"relu": "Relu", "tanh": "Tanh", "sigmoid": "Sigmoid"}[lstm.config.activation], summary)
    logits = _linear_layer(graph, lstm.output, summary)
    if lstm.sizes.is_several:
        return logits
    if lstm.sizes.num_outputs == 1:  # two labels, of which the second is scored
        logits = graph.add("Concat", graph.add("Sub", logits, logits), logits, axis=1)
    return graph.add("LogSoftmax", logits, axis=1)


def _embedded(graph: _Graph, lstm: LstmClassifier, encoder: TextEncoder) -> str:
    """(T, B, E): of a known word what its row and its letter groups make, worked out here; of a new one what its pieces make."""
    table = lstm.embedding.table.weight
    known = _array(_known_vectors(table, encoder))
    pieces = np.concatenate([_array(table[UNKNOWN : UNKNOWN + 1]), _array(table[encoder.vocabulary_size :])])
    tokens = graph.add("Transpose", "token_ids", perm=[1, 0])
    last_known = graph.constant(encoder.vocabulary_size - 1)
    of_known = graph.add("Gather", graph.constant(known), graph.add("Min", tokens, last_known))
    weighted = graph.add(
        "Mul", graph.add("Gather", graph.constant(pieces), "new_rows"), graph.add("Unsqueeze", "new_weights", graph.constant([2]))
    )
    new = graph.add("ReduceSum", weighted, graph.constant([1]), keepdims=0)
    new = graph.add("Concat", graph.constant(np.zeros((1, known.shape[1]), dtype=np.float32)), new, axis=0)
    place = graph.add("Max", graph.add("Sub", tokens, last_known), graph.constant(0))
    is_new = graph.add("Unsqueeze", graph.add("Greater", tokens, last_known), graph.constant([2]))
    return graph.add("Where", is_new, graph.add("Gather", new, place), of_known)


def _known_vectors(table: Tensor, encoder: TextEncoder) -> Tensor:
    """(V, E)"""
    import torch

    bags = encoder.encode(()).bags
    ids, weights, starts = (torch.from_numpy(array) for array in (bags.ids, bags.weights, bags.starts[:-1]))
    return functional.embedding_bag(ids, table, starts, mode="sum", per_sample_weights=weights)


def _summarised(graph: _Graph, lstm: LstmClassifier, inputs: str) -> str:
    """(T, B, E) -> (B, width)"""
    hidden_size, num_layers = lstm.config.hidden_size, lstm.config.num_layers
    aligned: list[str] = []
    reading: list[str] = []  # in the order in which each direction reads
    for layer in range(num_layers):
        aligned, reading = [], []
        for number, layers in enumerate(lstm.directions):
            weights = _lstm_weights(graph, layers[layer])  # type: ignore[index]
            states = graph.lstm(_in_order(graph, inputs, number), weights, hidden_size)
            reading.append(states)
            aligned.append(_in_order(graph, states, number))
        inputs = graph.add("Concat", *aligned, axis=2)
    if lstm.attention is not None:
        return _attended(graph, lstm.attention, inputs)
    return graph.add("Concat", *(_pooled(graph, states, lstm.config.pooling) for states in reading), axis=1)


def _in_order(graph: _Graph, states: str, direction: int) -> str:
    """Backwards within each text's length for the second direction."""
    return states if direction == 0 else graph.add("ReverseSequence", states, "lengths", batch_axis=1, time_axis=0)


def _lstm_weights(graph: _Graph, lstm: nn.LSTM) -> tuple[str, str, str]:
    def in_gates(name: str) -> Array:
        gates = np.split(_array(lstm.get_parameter(name)), 4)
        return np.concatenate([gates[place] for place in GATES])

    biases = np.concatenate([in_gates("bias_ih_l0"), in_gates("bias_hh_l0")])
    arrays = (in_gates("weight_ih_l0"), in_gates("weight_hh_l0"), biases)
    return tuple(graph.constant(array[None]) for array in arrays)  # type: ignore[return-value]


def _pooled(graph: _Graph, states: str, pooling: str) -> str:
    """(T, B, H) -> (B, H), over real tokens only."""
    if pooling == "max":
        hidden = graph.add("Where", graph.padding(), graph.constant(-math.inf), states)
        return graph.add("ReduceMax", hidden, axes=[0], keepdims=0)
    is_counted = graph.add("Not", graph.padding())
    if pooling == "last":
        lasts = graph.add("Sub", graph.add("Unsqueeze", "lengths", graph.constant([0])), graph.constant(1))
        is_counted = graph.add("Unsqueeze", graph.add("Equal", graph.times(), lasts), graph.constant([2]))
    total = graph.add("ReduceSum", graph.add("Where", is_counted, states, graph.constant(0.0)), graph.constant([0]), keepdims=0)
    if pooling == "last":
        return total
    return graph.add("Div", total, graph.add("Unsqueeze", graph.add("Cast", "lengths", to=TensorProto.FLOAT), graph.constant([1])))


def _attended(graph: _Graph, attention: nn.Linear, states: str) -> str:
    weights = graph.add("MatMul", states, graph.constant(_array(attention.weight).T))
    scores = graph.add("Add", weights, graph.constant(_array(attention.bias)))
    scores = graph.add("Where", graph.padding(), graph.constant(-math.inf), scores)
    shares = graph.add("Softmax", scores, axis=0)
    seen = graph.add("Where", graph.padding(), graph.constant(0.0), graph.add("Mul", states, shares))
    return graph.add("ReduceSum", seen, graph.constant([0]), keepdims=0)


def _linear_layer(graph: _Graph, layer: nn.Linear, inputs: str) -> str:
    return graph.add("Gemm", inputs, graph.constant(_array(layer.weight)), graph.constant(_array(layer.bias)), transB=1)


def _averaged(graph: _Graph, scores: Sequence[str], model: Mixture) -> str:
    """As `Meaning.averaged`."""
    if len(scores) == 1:
        return scores[0]
    stacked = graph.add("Concat", *(graph.add("Unsqueeze", score, graph.constant([0])) for score in scores), axis=0)
    if not model.meaning.is_several:
        return _log_mean(graph, stacked, len(scores))
    opposite = graph.add("Neg", stacked)
    given = graph.add("Neg", graph.add("Softplus", opposite))
    not_given = graph.add("Neg", graph.add("Softplus", stacked))
    return graph.add("Sub", _log_mean(graph, given, len(scores)), _log_mean(graph, not_given, len(scores)))


def _log_mean(graph: _Graph, logs: str, count: int) -> str:
    """The largest is taken out first, so that none of the powers is too small for a float."""
    largest = graph.add("ReduceMax", logs, axes=[0], keepdims=1)
    powers = graph.add("Exp", graph.add("Sub", logs, largest))
    mean = graph.add("Mul", graph.add("ReduceSum", powers, graph.constant([0]), keepdims=0), graph.constant(1 / count))
    return graph.add("Add", graph.add("Squeeze", largest, graph.constant([0])), graph.add("Log", mean))


def _linear(graph: _Graph, linear: LinearPath) -> str:
    """(B, C) scores"""
    weight = _array(linear.weight) if len(linear.weight) else np.zeros((1, linear.weight.shape[1]), dtype=np.float32)
    votes = graph.add(
        "Mul", graph.add("Gather", graph.constant(weight), "feature_ids"), graph.add("Unsqueeze", "feature_values", graph.constant([2]))
    )
    scores = graph.add("Add", graph.add("ReduceSum", votes, graph.constant([1]), keepdims=0), graph.constant(_array(linear.bias)))
    return scores if linear.meaning.is_several else graph.add("LogSoftmax", scores, axis=1)


def _array(tensor: Tensor) -> NDArray[np.float32]:
    return np.asarray(tensor.detach().cpu().numpy(), dtype=np.float32)
