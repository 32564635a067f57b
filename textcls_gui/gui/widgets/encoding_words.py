"""What encodings are called by people who do not know the word: by the writing or the region they were made for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from textcls_gui.core.data.delimited.encoding_names import TITLES, encoding_title, plain_name

_TITLES_IN_BRACKETS = {"cp949": "EUC-KR", "cp874": "TIS-620", "utf-16-be": "UTF-16, big-endian", "utf-32-be": "UTF-32, big-endian"}


def encoding_words(name: str) -> str:
    """For example: Western European (Windows-1252)."""
    known = plain_name(name)
    title = _TITLES_IN_BRACKETS.get(known, encoding_title(name))
    writing = _writings().get(known)
    return title if writing is None else QCoreApplication.translate("Encoding", "{0} ({1})").format(writing, title)


def technical_words(name: str) -> str:
    """The field's own term, for a tooltip."""
    return QCoreApplication.translate("Encoding", "Encoding: {0}").format(name)


def all_encodings() -> list[str]:
    """All that can be read, by the words for them; of those that read alike, one."""
    unlike = [name for name in TITLES if name not in ("utf-8-sig", "utf-16", "utf-32")]
    return [
        *(name for name in unlike if name.startswith("utf")),
        *sorted((n for n in unlike if not n.startswith("utf")), key=encoding_words),
    ]


def _writings() -> dict[str, str]:
    translate = QCoreApplication.translate
    unicode = translate("Encoding", "Unicode")
    western = translate("Encoding", "Western European")
    central = translate("Encoding", "Central European")
    traditional = translate("Encoding", "Chinese, traditional")
    japanese = translate("Encoding", "Japanese")
    korean = translate("Encoding", "Korean")
    cyrillic = translate("Encoding", "Cyrillic")
    greek = translate("Encoding", "Greek")
    turkish = translate("Encoding", "Turkish")
    hebrew = translate("Encoding", "Hebrew")
    arabic = translate("Encoding", "Arabic")
    baltic = translate("Encoding", "Baltic")
    return {
        **dict.fromkeys((name for name in TITLES if name.startswith("utf")), unicode),
        **dict.fromkeys(("cp1252", "latin-1", "iso8859-15", "mac-roman", "cp437", "cp850"), western),
        **dict.fromkeys(("cp1250", "iso8859-2", "mac-latin2", "cp852"), central),
        "gb18030": translate("Encoding", "Chinese, simplified"),
        **dict.fromkeys(("big5", "big5hkscs"), traditional),
        **dict.fromkeys(("cp932", "euc_jp", "iso2022_jp"), japanese),
        **dict.fromkeys(("cp949", "johab"), korean),
        **dict.fromkeys(("cp1251", "iso8859-5", "mac-cyrillic", "cp855", "cp866"), cyrillic),
        "koi8-r": translate("Encoding", "Russian"),
        "koi8-u": translate("Encoding", "Ukrainian"),
        **dict.fromkeys(("cp1253", "iso8859-7", "mac-greek"), greek),
        **dict.fromkeys(("cp1254", "iso8859-9", "mac-turkish", "cp857"), turkish),
        **dict.fromkeys(("cp1255", "iso8859-8"), hebrew),
        **dict.fromkeys(("cp1256", "iso8859-6"), arabic),
        **dict.fromkeys(("cp1257", "iso8859-4", "iso8859-13"), baltic),
        "cp1258": translate("Encoding", "Vietnamese"),
        "cp874": translate("Encoding", "Thai"),
        "iso8859-16": translate("Encoding", "Romanian"),
    }
