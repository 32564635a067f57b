"""What the system refuses is said in our own words, in the language of the window, and never in English within another."""

import errno
import os
import re

import pytest

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import cannot_write
from textcls_gui.core.phrases import say
from textcls_gui.core.reasons import reason_of, reason_of_card, remedy_of
from translating.catalogue import read, ts_file

COMMON = "ENOSPC EDQUOT EACCES EPERM EROFS ENOENT EIO EBUSY ENAMETOOLONG EMFILE EISDIR ENOTDIR EEXIST ETIMEDOUT".split()
chinese_of = {message.source: translation.forms[0] for message, translation in read(ts_file("zh_CN")).items() if message.context == "core"}


def in_chinese(_context: str, words: str) -> str:
    return chinese_of[words]


@pytest.mark.parametrize("name", COMMON)
def test_a_refusal_is_said_in_either_language_with_what_to_do(name, tmp_path):
    system = OSError(getattr(errno, name), os.strerror(getattr(errno, name)))
    failure = cannot_write(tmp_path / "model", system)
    assert os.strerror(getattr(errno, name)) not in str(failure)
    assert re.fullmatch(r"model could not be saved: [a-z][^.:]+\.", failure.message)
    for template in (failure.template, failure.hint_template):
        assert not re.search("[a-zA-Z]", say(in_chinese, template, failure.values).replace("model", ""))


def test_each_remedy_goes_with_its_reason():
    assert "Make room" in remedy_of(OSError(errno.ENOSPC, "full"))
    assert remedy_of(OSError(errno.ENAMETOOLONG, "long")) == "Choose a shorter name."
    assert "Make room" not in remedy_of(OSError(errno.EACCES, "no"))


def test_a_file_that_windows_says_is_open_elsewhere_is_in_use():
    refused = PermissionError(13, "The process cannot access the file because it is being used by another process")
    refused.winerror = 32
    assert reason_of(refused) == "another program is using it"


def test_what_we_have_no_words_for_keeps_those_of_the_system():
    assert reason_of(OSError(errno.EDEADLK, "Resource deadlock avoided")) == "Resource deadlock avoided"
    assert reason_of(OSError()) == "OSError"


def test_the_reason_of_a_refusal_that_was_foreseen_is_a_part_of_a_sentence():
    assert reason_of(cannot_write(ts_file("zh_CN"), OSError(errno.ENOSPC, "full"))) == "the disk is full"
    other = LibraryError("The data set {name} cannot be used.", hint="Import the file again.", name="reviews")
    assert reason_of(other) == "The data set reviews cannot be used"
    assert say(in_chinese, "{name} could not be saved: {reason}.", {"name": "a", "reason": reason_of(other)}).count("。") == 1


def test_a_card_s_error_is_said_in_either_language_with_the_driver_s_own_words_where_they_are_not_known():
    old = "CUDA error: CUDA driver version is insufficient for CUDA runtime version\nCompile with TORCH_USE_CUDA_DSA"
    assert reason_of_card(RuntimeError(old)) == "its driver is too old for this program"
    strange = say(
        in_chinese, "{name} could not be saved: {reason}.", {"name": "a", "reason": reason_of_card(RuntimeError("CUDA error: odd"))}
    )
    assert strange.endswith("（CUDA error: odd）。")


def test_an_error_that_nobody_foresaw_shows_no_name_of_a_class():
    assert "ValueError" not in reason_of(ValueError("canary"))
    assert "canary" not in reason_of(ValueError("canary"))
