"""What is written in the help: the same in both languages, with no link and no picture that leads nowhere."""

import ast
import itertools
import re
from pathlib import Path
from typing import get_args

import pytest

import textcls_gui
from textcls_gui.core.config import SETTINGS
from textcls_gui.gui.help.book import PAGES, read_book, read_page
from textcls_gui.gui.help.panel import TOUR_LINK
from textcls_gui.gui.help.searching import find
from textcls_gui.gui.help.topics import TOPIC_OF_CLASS, topic_of_page
from textcls_gui.gui.workspace import PageName
from textcls_gui.resources import resource

LANGUAGES = ("en", "zh_CN")
MOST_BYTES_OF_PICTURES = 1_000_000
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
PLACE = re.compile(rf"({'|'.join(PAGES)})#[\w-]+")
PACKAGE = Path(textcls_gui.__file__).parent
CALLS_WITH_A_TOPIC = {"set_topic": 1, "request_help": 1, "HelpMark": 0}

in_both_languages = pytest.mark.parametrize("language", LANGUAGES)


def book(language):
    return read_book(resource("help", language))


def topics_in_the_code():
    """Every topic that a call names as it stands; parts that are filled in are left to the test of the settings."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and PLACE.fullmatch(node.value):
                yield node.value
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id == "FieldWords":
                yield from (f"glossary#{part.value}" for part in node.args if isinstance(part, ast.Constant))
            position = CALLS_WITH_A_TOPIC.get(node.func.id)
            if position is not None and len(node.args) > position and isinstance(node.args[position], ast.Constant):
                yield node.args[position].value


def classes_in_the_code():
    for path in (PACKAGE / "gui").rglob("*.py"):
        yield from (node.name for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ClassDef))


@in_both_languages
def test_the_files_are_the_pages(language):
    assert sorted(path.stem for path in resource("help", language).glob("*.md")) == sorted(PAGES)


@in_both_languages
def test_every_link_leads_somewhere(language):
    found = book(language)
    broken = []
    for page in found.pages.values():
        for target in LINK.findall(page.markdown):
            if target == TOUR_LINK:
                continue
            name, _, anchor = target.partition("#")
            topic = f"{name.removesuffix('.md')}#{anchor}" if anchor else name.removesuffix(".md")
            if not name.endswith(".md") or found.section(topic) is None:
                broken.append((page.name, target))
    assert not broken


@in_both_languages
def test_every_picture_is_there_light_and_dark_and_has_words(language):
    pictures = [(page.name, *picture) for page in book(language).pages.values() for picture in PICTURE.findall(page.markdown)]
    assert pictures
    for page, words, path in pictures:
        assert len(words) > 10, f"{page}: {path} says nothing to who does not see it"
        assert path.startswith("pictures/light/")
        assert resource("help", language, path).is_file()
        assert resource("help", language, path.replace("light", "dark")).is_file()


@in_both_languages
def test_no_picture_is_left_over(language):
    shown = {Path(path).name for page in book(language).pages.values() for _, path in PICTURE.findall(page.markdown)}
    assert {path.name for path in resource("help", language, "pictures").rglob("*.png")} == shown


def test_all_pictures_together_are_small():
    assert sum(path.stat().st_size for path in resource("help").rglob("*.png")) <= MOST_BYTES_OF_PICTURES


def test_both_languages_have_the_same_places():
    english, chinese = (
        [(section.page, section.anchor, section.level) for section in book(language).all_sections()] for language in LANGUAGES
    )
    assert english == chinese


def test_both_languages_have_the_same_links_and_pictures():
    for name in PAGES:
        english, chinese = (book(language).pages[name].markdown for language in LANGUAGES)
        assert sorted(LINK.findall(english)) == sorted(LINK.findall(chinese)), name
        assert [path for _, path in PICTURE.findall(english)] == [path for _, path in PICTURE.findall(chinese)], name


@in_both_languages
def test_no_place_has_two_names_and_every_heading_but_the_first_has_one(language):
    for page in book(language).pages.values():
        anchors = [section.anchor for section in page.sections]
        assert len(set(anchors)) == len(anchors), page.name
        assert anchors[0] == ""
        assert [section.level for section in page.sections].count(1) == 1


@in_both_languages
def test_every_place_says_something(language):
    sections = book(language).all_sections()
    followed_by_deeper = {id(one) for one, two in itertools.pairwise(sections) if two.level > one.level}
    assert not [(each.page, each.title) for each in sections if not each.words and id(each) not in followed_by_deeper]


def test_the_chinese_help_is_chinese():
    for section in book("zh_CN").all_sections():
        chinese = len(re.findall(r"[\u4e00-\u9fff]", section.title + section.words))
        assert chinese >= 2, (section.page, section.title)


@in_both_languages
def test_every_page_of_the_window_has_a_page_of_help(language):
    assert {topic_of_page(name) for name in get_args(PageName)} <= set(book(language).pages)


@in_both_languages
def test_every_setting_has_its_place(language):
    assert {section.anchor for section in book(language).pages["all-settings"].sections} >= {setting.name for setting in SETTINGS}


@in_both_languages
def test_every_topic_that_the_program_asks_for_is_there(language):
    found = book(language)
    topics = {*topics_in_the_code(), *TOPIC_OF_CLASS.values()}
    assert len(topics) > 20
    assert not [topic for topic in topics if topic and found.section(topic) is None]


def test_every_class_with_a_topic_is_there():
    assert not TOPIC_OF_CLASS.keys() - set(classes_in_the_code())


def test_a_page_is_read_into_its_places():
    page = read_page("data", "# Data\n\nOne **word** and [a link](model.md).\n\n## More {#more}\n\n- first\n- second\n")
    assert [(each.anchor, each.level, each.title) for each in page.sections] == [("", 1, "Data"), ("more", 2, "More")]
    assert page.first_sentence == "One word and a link."
    assert page.sections[1].words == "first second"
    assert "{#" not in page.markdown


@pytest.mark.parametrize(
    ("language", "words", "page", "anchor"),
    [
        ("en", "Learning rate", "all-settings", "learning_rate"),
        ("en", "CONFUSION matrix", "glossary", "confusion-matrix"),
        ("en", "overfitting", "glossary", "overfitting"),
        ("en", "garbled letters", "problems", "file"),
        ("zh_CN", "混淆矩阵", "glossary", "confusion-matrix"),
        ("zh_CN", "乱码", "problems", "file"),
    ],
)
def test_the_search_finds_words_whatever_their_case_and_language(language, words, page, anchor):
    assert (page, anchor) in [(hit.section.page, hit.section.anchor) for hit in find(book(language), words)[:6]]


def test_all_words_must_be_there():
    assert find(book("en"), "recall")
    assert not find(book("en"), "recall zzyzx")
    assert find(book("en"), "   ") == []


def test_other_endings_and_pieces_of_chinese_words_are_found_too():
    assert "glossary" in [hit.section.page for hit in find(book("en"), "tokenizers vocabularies"[:10])]
    assert find(book("zh_CN"), "训练曲线图")


def test_an_excerpt_shows_what_was_found():
    for hit in find(book("en"), "password"):
        assert "password" in hit.excerpt.casefold()
        assert len(hit.excerpt) < 170
