"""A text becomes token ids: fitted on the training texts, the same ever after."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Annotated, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding, Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

from textcls_gui.core.config import SETTING_BY_NAME, TextConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import BundleError, DatasetError
from textcls_gui.core.scratch import GrowingArray
from textcls_gui.core.text.ngrams import SUBWORD_NGRAMS, WORD_NGRAMS, Bags, NgramIndex, NgramSpan, concatenate, token_bags
from textcls_gui.core.text.tokenizer_file import MAX_WORD_CHARACTERS, tokenizer_from

PADDING = 0
UNKNOWN = 1
SPECIAL_TOKENS = ("[PAD]", "[UNK]")
BLOCK_TEXTS = 512
MAX_CHARACTERS_PER_TOKEN = 64
WORD_PATTERN = r"\w+(?:['’]\w+)*|[^\w\s]"
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
MIN_WORD_COUNT = 2  # a word seen once is better read by its letters: +1 point on TREC and SST-2
SUBWORD_VOCABULARY = 8_000
MAX_FITTED_TEXTS = 500_000  # of more, a regular sample: their words are no others
MAX_NEWCOMERS = 300_000  # words never seen that are told apart; who meets so many has texts enough
SCRIPT_SAMPLE_TEXTS = 2_000
SPACELESS_SHARE = 0.2
LONGEST_NGRAM = 8
MAX_TOKENS, MAX_NGRAMS = (int(SETTING_BY_NAME[name].range.high) for name in ("max_tokens", "max_ngrams"))  # type: ignore[union-attr]

Unit = Literal["words", "subwords", "characters"]


@dataclass(frozen=True, slots=True)
class EncodedTexts:
    """Token ids of several texts, one after the other.

    Ids below the vocabulary's size are its entries; higher ones are words never seen in training, told apart so that each, up to
    MAX_NEWCOMERS, can be read by its letters. `bags` says for every id which of the `num_rows` rows of the embedding table make its
    vector: the vocabulary's rows come first, then those of the letter groups. Text i is `token_ids[starts[i]:starts[i + 1]]`; where there
    are many, `token_ids` is in a file.
    """

    token_ids: NDArray[np.int32]
    starts: NDArray[np.int64]
    bags: Bags
    num_rows: int

    @property
    def num_texts(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths(self) -> NDArray[np.int64]:
        """Of all texts; made anew at every call."""
        return np.diff(self.starts)

    def lengths_of(self, texts: NDArray[np.int64]) -> NDArray[np.int64]:
        return self.starts[texts + 1] - self.starts[texts]


@dataclass(frozen=True, slots=True)
class TokenSpan:
    """Where a token stands in the text as typed, in characters."""

    start: int
    end: int
    is_known: bool


@dataclass(frozen=True, slots=True)
class Familiarity:
    """Of several texts, each (num_texts,): how many words were read, how many of these were never seen in training, and whether a rest of
    the text was not read. Punctuation is no word."""

    num_words: NDArray[np.int64]
    num_unknown: NDArray[np.int64]
    is_cut: NDArray[np.bool_]


class TextEncoder:
    """Tokenizer, vocabulary and letter groups; immutable once fitted."""

    def __init__(self, unit: Unit, tokenizer: Tokenizer, ngram_index: NgramIndex, max_tokens: int) -> None:
        self.unit = unit
        self.max_tokens = max_tokens
        self.ngram_index = ngram_index
        self._tokenizer = tokenizer
        self.vocabulary_size = tokenizer.get_vocab_size()
        words = [tokenizer.id_to_token(index) or "" for index in range(len(SPECIAL_TOKENS), self.vocabulary_size)]
        self.words = tuple(words)  # word i has the row i + len(SPECIAL_TOKENS) of the embedding table
        special: list[tuple[int | None, list[int]]] = [(None, []), (UNKNOWN, [])]
        known = ((row, ngram_index.bag(word)) for row, word in enumerate(words, len(SPECIAL_TOKENS)))
        self._vocabulary_bags = token_bags(chain(special, known), self.vocabulary_size)

    @classmethod
    def fit(cls, texts: Sequence[str], config: TextConfig, control: RunControl | None = None) -> TextEncoder:
        """Learn vocabulary and letter groups from the training texts; of more than MAX_FITTED_TEXTS from a regular sample.

        Raises:
            DatasetError: the texts hold no word at all.
            Cancelled: a stop was asked for.
        """
        control = control or RunControl()
        texts = texts[:: -(-len(texts) // MAX_FITTED_TEXTS) or 1]
        unit = choose_unit(texts) if config.tokenization == "auto" else config.tokenization
        tokenizer = _untrained(unit)
        limit = min(config.max_vocabulary, SUBWORD_VOCABULARY) if unit == "subwords" else config.max_vocabulary
        for min_count in (MIN_WORD_COUNT, 1):  # in a list of names, no word may come twice
            trainer = _trainer(unit, limit, min_count)
            tokenizer.train_from_iterator(_shortened(texts, config.max_tokens, control), trainer, length=len(texts))
            while limit > 1 and sum(map(len, tokenizer.get_vocab())) > MAX_WORD_CHARACTERS:
                limit //= 2  # words of thousands of characters, again and again: a file of the model would not be opened
                tokenizer.train_from_iterator(_shortened(texts, config.max_tokens, control), _trainer(unit, limit, min_count))
            if tokenizer.get_vocab_size() > len(SPECIAL_TOKENS):
                break
        else:
            raise DatasetError("No words were found in the texts.", hint="Check which column is chosen as the text.")
        empty = NgramIndex([], _ngram_span(unit))
        plain = cls(unit, tokenizer, empty, config.max_tokens)
        if unit == "characters" or config.max_ngrams == 0:
            return plain
        counts = plain._word_counts(texts, control)
        return cls(unit, tokenizer, NgramIndex.fit(counts, _ngram_span(unit), config.max_ngrams), config.max_tokens)

    def encode(
        self, texts: Sequence[str], control: RunControl | None = None, report: Callable[[float], None] = lambda _fraction: None
    ) -> EncodedTexts:
        """Token ids of the texts, each cut after `max_tokens`; a text without any token gets the unknown one.

        Raises Cancelled if the run is to be thrown away.
        """
        control = control or RunControl()
        newcomers: dict[str, int] = {}
        token_ids = GrowingArray[np.int32](np.int32)
        starts = np.zeros(len(texts) + 1, dtype=np.int64)
        for start in range(0, len(texts), BLOCK_TEXTS):
            control.raise_if_discarded()
            block = [self._readable(text) for text in texts[start : start + BLOCK_TEXTS]]
            parts = [
                self._ids(text, encoding, newcomers) for text, encoding in zip(block, self._tokenizer.encode_batch(block), strict=True)
            ]
            token_ids.append(np.concatenate(parts))
            starts[start + 1 : start + 1 + len(parts)] = [len(part) for part in parts]
            report(min(1.0, (start + BLOCK_TEXTS) / len(texts)))
        np.cumsum(starts, out=starts)
        newcomer_bags = token_bags(((UNKNOWN, self.ngram_index.bag(word)) for word in newcomers), self.vocabulary_size)
        return EncodedTexts(token_ids.whole(), starts, concatenate(self._vocabulary_bags, newcomer_bags), self.num_rows)

    def familiarity(self, texts: Sequence[str], control: RunControl | None = None) -> Familiarity:
        """Raises Cancelled if the run is to be thrown away."""
        control = control or RunControl()
        is_word = np.array([False, False, *(any(map(str.isalnum, word)) for word in self.words)])
        found = Familiarity(np.zeros(len(texts), np.int64), np.zeros(len(texts), np.int64), np.zeros(len(texts), np.bool_))
        for start in range(0, len(texts), BLOCK_TEXTS):
            control.raise_if_discarded()
            block = texts[start : start + BLOCK_TEXTS]
            readable = [self._readable(text) for text in block]
            for place, encoding in enumerate(self._tokenizer.encode_batch(readable), start):
                text = readable[place - start]
                ids = np.array(encoding.ids[: self.max_tokens], dtype=np.int64)
                unknown = [encoding.offsets[position] for position in np.flatnonzero(ids == UNKNOWN).tolist()]
                found.num_unknown[place] = sum(any(map(str.isalnum, text[begin:end])) for begin, end in unknown)
                found.num_words[place] = is_word[ids].sum() + found.num_unknown[place]
                found.is_cut[place] = len(encoding.ids) > self.max_tokens or len(text) < len(block[place - start].rstrip())
        return found

    @property
    def num_rows(self) -> int:
        """Rows of the embedding table: one for each word, one for each letter group."""
        return self.vocabulary_size + len(self.ngram_index)

    def spans(self, text: str) -> list[TokenSpan]:
        """All tokens of the text, those beyond `max_tokens` too."""
        encoding = self._tokenizer.encode(_whole_characters(text))
        return [TokenSpan(start, end, token != UNKNOWN) for token, (start, end) in zip(encoding.ids, encoding.offsets, strict=True)]

    def cut_at(self, spans: Sequence[TokenSpan]) -> int | None:
        """The character from which a text with these tokens is not read, or None if all of it is."""
        after_last_token = [spans[self.max_tokens].start] if len(spans) > self.max_tokens else []
        after_last_character = [self._max_characters] if spans and spans[-1].end > self._max_characters else []
        return min([*after_last_token, *after_last_character], default=None)

    def to_json(self) -> bytes:
        index = self.ngram_index
        return msgspec.json.encode(_Saved(self.unit, self.max_tokens, index.span, index.ngrams, self._tokenizer.to_str()))

    @classmethod
    def from_json(cls, content: bytes) -> TextEncoder:
        """Raises BundleError if the content was not written by `to_json`."""
        try:
            saved = msgspec.json.decode(content, type=_Saved)
            blank = _untrained(saved.unit)
            blank.add_special_tokens(list(SPECIAL_TOKENS))
            tokenizer = tokenizer_from(saved.tokenizer, blank)
            _require_usable(saved.span, saved.ngrams)
        except Exception as error:  # tokenizers raises the bare class, msgspec several of its own and Python's
            raise BundleError("The model's vocabulary is damaged.", hint="Ask for the file again, or train anew.") from error
        return cls(saved.unit, tokenizer, NgramIndex(saved.ngrams, saved.span), saved.max_tokens)

    def _readable(self, text: str) -> str:
        """The beginning of the text, long enough for all tokens that count; spares the time for a million characters."""
        return _whole_characters(text[: self._max_characters])

    @property
    def _max_characters(self) -> int:
        return self.max_tokens * MAX_CHARACTERS_PER_TOKEN

    def _ids(self, text: str, encoding: Encoding, newcomers: dict[str, int]) -> NDArray[np.int32]:
        ids = np.array(encoding.ids[: self.max_tokens] or [UNKNOWN], dtype=np.int32)
        if len(self.ngram_index):
            for position in np.flatnonzero(ids == UNKNOWN) if encoding.ids else ():
                start, end = encoding.token_to_chars(int(position)) or (0, 0)
                word = text[start:end].lower()
                if word in newcomers or len(newcomers) < MAX_NEWCOMERS:
                    ids[position] = self.vocabulary_size + newcomers.setdefault(word, len(newcomers))
        return ids

    def _word_counts(self, texts: Sequence[str], control: RunControl) -> dict[str, int]:
        encoded = self.encode(texts, control)
        counts = np.bincount(encoded.token_ids, minlength=self.vocabulary_size)
        known = range(len(SPECIAL_TOKENS), self.vocabulary_size)
        return {self._tokenizer.id_to_token(index) or "": int(counts[index]) for index in known}


def _require_usable(span: NgramSpan, ngrams: Sequence[str]) -> None:
    """Raises ValueError where letter groups could be looked for without end, or are none of the lengths that are looked for."""
    if not 1 <= span.shortest <= span.longest <= LONGEST_NGRAM:
        raise ValueError("Letter groups have no such lengths")
    if not all(span.shortest <= len(ngram) <= span.longest for ngram in ngrams) or len(set(ngrams)) < len(ngrams):
        raise ValueError("The letter groups are none")


class _Saved(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    unit: Unit
    max_tokens: Annotated[int, msgspec.Meta(ge=1, le=MAX_TOKENS)]
    span: NgramSpan
    ngrams: Annotated[tuple[str, ...], msgspec.Meta(max_length=MAX_NGRAMS)]
    tokenizer: str


def choose_unit(texts: Sequence[str]) -> Unit:
    """Subwords where much of the writing has no spaces between words (Chinese, Japanese, Thai, ...), else words."""
    sample = "".join(texts[index][:500] for index in range(0, len(texts), max(1, len(texts) // SCRIPT_SAMPLE_TEXTS)))
    letters = sum(1 for character in sample if character.isalpha())
    spaceless = sum(1 for character in sample if _is_spaceless(ord(character)))
    return "subwords" if letters and spaceless > SPACELESS_SHARE * letters else "words"


def _is_spaceless(code: int) -> bool:
    return (
        0x3040 <= code <= 0x30FF  # kana
        or 0x3400 <= code <= 0x9FFF  # Han
        or 0x20000 <= code <= 0x3FFFF  # rarer Han
        or 0x0E00 <= code <= 0x0EFF  # Thai, Lao
        or 0x1000 <= code <= 0x109F  # Myanmar
        or 0x1780 <= code <= 0x17FF  # Khmer
    )


def _ngram_span(unit: Unit) -> NgramSpan:
    return SUBWORD_NGRAMS if unit == "subwords" else WORD_NGRAMS


def _untrained(unit: Unit) -> Tokenizer:
    model = models.BPE(unk_token=SPECIAL_TOKENS[UNKNOWN]) if unit == "subwords" else models.WordLevel(unk_token=SPECIAL_TOKENS[UNKNOWN])
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = normalizers.Lowercase()
    pattern = r"\S" if unit == "characters" else WORD_PATTERN
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(pattern), "removed", invert=True)
    return tokenizer


def _trainer(unit: Unit, limit: int, min_count: int) -> trainers.Trainer:
    special = list(SPECIAL_TOKENS)
    if unit == "subwords":
        return trainers.BpeTrainer(vocab_size=limit, special_tokens=special, show_progress=False, limit_alphabet=limit // 2)
    return trainers.WordLevelTrainer(vocab_size=limit, min_frequency=min_count, special_tokens=special, show_progress=False)


def _whole_characters(text: str) -> str:
    """Half a character, as typed input can hold for a moment, becomes a question mark of the same length."""
    return LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def _shortened(texts: Iterable[str], max_tokens: int, control: RunControl) -> Iterator[str]:
    for text in texts:
        control.raise_if_discarded()
        yield text[: max_tokens * MAX_CHARACTERS_PER_TOKEN]
