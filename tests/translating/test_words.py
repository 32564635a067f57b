"""The words that people read: plain, calm, and without blame, in English and in every language."""

import re

import pytest

from translating.catalogue import languages, read, ts_file
from translating.collect import collect

BLAMING = re.compile(r"\b(abort\w*|fatal|forbidden|illegal|invalid|oops|sorry|must)\b", re.IGNORECASE)
TECHNICAL = re.compile(r"\b(exception|null|nan|(hyper)?parameters?|tensors?|logits?|stack trace)\b", re.IGNORECASE)
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:?]")
SPACED_OUT = re.compile(r"[\u4e00-\u9fff] +[\u4e00-\u9fff]|[，。；：？、（）] | [，。；：？、）]|[\d}] %")


def forms(language):
    return [form for translation in read(ts_file(language)).values() for form in translation.forms]


def test_nothing_is_shouted_and_nobody_is_blamed():
    words = [message.source for message in collect().files]
    assert not [source for source in words if "!" in source or BLAMING.search(source) or TECHNICAL.search(source)]


@pytest.mark.parametrize("language", languages())
def test_no_translation_shouts(language):
    assert not [form for form in forms(language) if "!" in form or "！" in form]


def test_chinese_has_its_own_punctuation_and_no_odd_spaces():
    assert not [form for form in forms("zh_CN") if HALF_WIDTH.search(form)]
    assert not [form for form in forms("zh_CN") if SPACED_OUT.search(form.strip())]
