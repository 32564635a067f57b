"""How a file was read, in words that need no explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from textcls_gui.core.data.table import TableFormat


def format_words(read: TableFormat) -> str:
    """For example: columns separated by commas, Unicode (UTF-8)."""
    translate = QCoreApplication.translate
    encoding = _encoding_words(read.encoding)
    if read.kind != "csv":
        return translate("Format", "JSON, {0}").format(encoding)
    words = {
        ",": translate("Format", "separated by commas, {0}"),
        "\t": translate("Format", "separated by tabs, {0}"),
        ";": translate("Format", "separated by semicolons, {0}"),
        "|": translate("Format", "separated by vertical bars, {0}"),
    }
    return words.get(read.delimiter, translate("Format", "separated columns, {0}")).format(encoding)


def _encoding_words(encoding: str) -> str:
    translate = QCoreApplication.translate
    name = encoding.lower().replace("_", "-")
    by_name = {
        "utf-8": translate("Format", "Unicode (UTF-8)"),
        "utf-8-sig": translate("Format", "Unicode (UTF-8)"),
        "gb18030": translate("Format", "Chinese (GB 18030)"),
        "big5": translate("Format", "Chinese (Big5)"),
        "cp932": translate("Format", "Japanese (Shift JIS)"),
        "cp949": translate("Format", "Korean (EUC-KR)"),
        "cp1252": translate("Format", "Western (Windows-1252)"),
        "cp1251": translate("Format", "Cyrillic (Windows-1251)"),
    }
    if name in by_name:
        return by_name[name]
    return translate("Format", "Unicode ({0})").format(name.upper()) if name.startswith("utf") else name.upper()
