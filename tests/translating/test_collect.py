"""What is collected for translation, and what is told to be found by nobody."""

from translating.collect import Message, collect


def collected(tmp_path, source, place="gui/page.py"):
    path = tmp_path / "textcls_gui" / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return collect(tmp_path / "textcls_gui")


def test_the_window_s_own_words_are_collected_under_their_class(tmp_path):
    found = collected(
        tmp_path,
        "class Page(QWidget):\n"
        "    def build(self):\n"
        "        self.tr('Open {0}').format(name)\n"
        "        self.tr('%n text(s)', 'of a file', count)\n"
        "        QCoreApplication.translate('Elsewhere', 'One' 'Word')\n",
    )
    wanted = {Message("Page", "Open {0}"), Message("Page", "%n text(s)", "of a file", True), Message("Elsewhere", "OneWord")}
    assert set(found.files) == wanted
    assert found.problems == ()


def test_the_core_s_words_are_collected_wherever_they_are_written(tmp_path):
    found = collected(
        tmp_path,
        "BELOW = phrase('is a note')\n"
        "def f():\n"
        "    raise DatasetError('No {name}.' if name else 'Nothing.', hint='Look again.', name=name)\n"
        "    yield Finding('kind', 'note', 3, 'Copies: {count}.')\n"
        "    FixWords('a', 'b', 'c', 'd')\n",
        "core/data.py",
    )
    words = {"is a note", "No {name}.", "Nothing.", "Look again.", "Copies: {count}.", "a", "b", "c", "d"}
    assert {message.source for message in found.files} == words
    assert {message.context for message in found.files} == {"core"}


def test_words_that_nobody_could_translate_are_told_of(tmp_path):
    found = collected(
        tmp_path,
        "class Page(Base):\n"
        "    def build(self):\n"
        "        self.tr(f'Open {name}')\n"
        "        self.tr(words)\n"
        "        other.tr('Open')\n"
        "class Below(Page):\n"
        "    pass\n"
        "class Base(QWidget):\n"
        "    def build(self):\n"
        "        self.tr('%n text(s)', '', 3)\n",
    )
    assert [problem.split(":")[1] for problem in found.problems] == ["3", "4", "5", "10"]
    in_core = collected(tmp_path / "core", "raise DatasetError(f'No {name}.', hint='a' + b)\nphrase(words)\n", "core/data.py")
    assert len(in_core.problems) == 3


def test_every_word_of_the_program_can_be_collected():
    found = collect()
    assert found.problems == ()
    assert len(found.files) > 1_000
