"""A tokenizer from a file of a stranger's: only its vocabulary is taken; what cuts the text is our own.

The JSON of `tokenizers` can name any pattern, which may take for ever over a short text, and any normalizer, some of which end the whole
program on a table that is damaged. So every field but the vocabulary must be as this program writes it, and none of it is executed.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from tokenizers import Tokenizer, models

MAX_WORDS = 300_000
MAX_WORD_CHARACTERS = 4_000_000  # in all words: whoever finds their letter groups looks at each character several times
UNKNOWN_WORD = "[UNK]"
Number = Annotated[int, msgspec.Meta(ge=0, lt=MAX_WORDS)]


class _Model(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    type: Literal["WordLevel", "BPE"]
    vocab: Annotated[dict[str, Number], msgspec.Meta(max_length=MAX_WORDS)]
    unk_token: Literal["[UNK]"]
    merges: Annotated[tuple[tuple[str, str], ...], msgspec.Meta(max_length=MAX_WORDS)] = ()
    dropout: None = None
    continuing_subword_prefix: None = None
    end_of_word_suffix: None = None
    fuse_unk: bool = False
    byte_fallback: bool = False
    ignore_merges: bool = False


class _File(msgspec.Struct, frozen=True):
    """All but the model is what a tokenizer of ours says as well."""

    model: _Model


def tokenizer_from(content: str, blank: Tokenizer) -> Tokenizer:
    """The tokenizer that `blank` becomes with the vocabulary of the content.

    Raises:
        ValueError: the content asks for anything else than `blank` does, or its vocabulary is none.
    """
    model = msgspec.json.decode(content, type=_File).model
    if _surroundings(content) != _surroundings(blank.to_str()) or model.type != type(blank.model).__name__:
        raise ValueError("This is no tokenizer of ours")
    if model.fuse_unk or model.byte_fallback or model.ignore_merges or sum(map(len, model.vocab)) > MAX_WORD_CHARACTERS:
        raise ValueError("This is no vocabulary of ours")
    special = [token.content for _, token in sorted(blank.get_added_tokens_decoder().items())]
    if [model.vocab.get(token) for token in special] != list(range(len(special))) or sorted(model.vocab.values()) != list(
        range(len(model.vocab))
    ):
        raise ValueError("The vocabulary has gaps")
    blank.model = (
        models.WordLevel(vocab=model.vocab, unk_token=UNKNOWN_WORD)
        if model.type == "WordLevel"
        else models.BPE(vocab=model.vocab, merges=list(model.merges), unk_token=UNKNOWN_WORD)
    )
    blank.add_special_tokens(special)
    return blank


def _surroundings(content: str) -> dict[str, bytes]:
    fields = msgspec.json.decode(content, type=dict[str, msgspec.Raw])
    return {name: bytes(value) for name, value in fields.items() if name != "model"}
