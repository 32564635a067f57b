"""What is told of a language that is not complete, or not right."""

import pytest

from translating.catalogue import Translation, compile_file, read, updated, write
from translating.check import problems
from translating.collect import Collected, Message

OPEN = Message("Page", "&Open {0}")
COUNT = Message("Page", "%n text(s)", "", True)


def checked(translations, messages=(OPEN,), language="zh_CN"):
    return problems(Collected({message: ("page.py",) for message in messages}, ()), translations, language)


def test_a_complete_language_has_no_problems():
    done = {OPEN: Translation(("打开 {0}(&O)",)), COUNT: Translation(("%Ln 条文本",))}
    assert checked(done, (OPEN, COUNT)) == []


@pytest.mark.parametrize(
    ("translation", "words"),
    [
        (Translation(("",)), "not translated"),
        (Translation(("打开 {0}(&O)",), is_finished=False), "not looked through"),
        (Translation(("打开(&O)",)), "other places"),
        (Translation(("打开 {1}(&O)",)), "other places"),
        (Translation(("打开 {0}",)), "another key"),
        (Translation(("打开 {0}(&P)",)), "another key"),
        (Translation(("<b>打开</b> {0}(&O)",)), "other tags"),
        (Translation(("打开 {0}(&O) ",)), "other spaces"),
        (Translation(("打开 {0}(&O)", "打开 {0}(&O)")), "2 forms"),
    ],
)
def test_what_is_not_right_is_told(translation, words):
    found = checked({OPEN: translation})
    assert len(found) == 1
    assert words in found[0]


def test_a_comma_between_words_may_have_other_spaces():
    assert checked({Message("core", ", "): Translation(("、",))}, (Message("core", ", "),)) == []


def test_what_is_missing_or_unused_is_told():
    assert "not in the file" in checked({})[0]
    assert "used nowhere" in checked({OPEN: Translation(("打开 {0}(&O)",))}, ())[0]


def test_each_form_of_a_count_must_be_there():
    assert "1 forms for counts where ru has 3" in checked({COUNT: Translation(("%Ln текст",))}, (COUNT,), "ru")[0]
    assert "numbers" in checked({COUNT: Translation(("条文本",))}, (COUNT,))[0]
    assert "%Ln" in checked({COUNT: Translation(("%n 条文本",))}, (COUNT,))[0]


def test_a_file_keeps_what_was_translated_and_begins_what_is_new(tmp_path, qapp):
    path = tmp_path / "zh_CN.ts"
    messages = {OPEN: ("a.py",), COUNT: ("b.py", "c.py"), Message("Page", "1 < 2 & “3”", "said so"): ("d.py",)}
    done = {message: Translation(("译文",)) for message in messages}
    write(path, done, messages, "zh_CN")
    assert read(path) == done
    again = Message("Other", "&Open {0}")
    after = updated(read(path), {OPEN: ("a.py",), again: ("a.py",)}, "zh_CN")
    assert after == {OPEN: Translation(("译文",)), again: Translation(("译文",), is_finished=False)}
    compile_file(path, tmp_path / "zh_CN.qm")
    assert (tmp_path / "zh_CN.qm").stat().st_size > 50
