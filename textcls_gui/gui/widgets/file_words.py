"""How a file was read, in words that need no explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from textcls_gui.gui.punctuation import listed

if TYPE_CHECKING:
    from textcls_gui.core.data.rows import TableFormat


def format_words(read: TableFormat) -> str:
    """For example: separated by commas, Unicode (UTF-8)."""
    translate = QCoreApplication.translate
    match read.kind:
        case "delimited":
            words = delimiter_words(read.delimiter)
            return listed((words, encoding_words(read.encoding))) if read.encoding else words
        case "spreadsheet":
            if len(read.sheets) > 1:
                return translate("Format", "a spreadsheet, sheet “{0}” of {1}").format(read.sheet, len(read.sheets))
            return translate("Format", "a spreadsheet")
        case "json_lines":
            return translate("Format", "JSON Lines, {0}").format(encoding_words(read.encoding or "utf-8"))
        case "json":
            return translate("Format", "JSON, {0}").format(encoding_words(read.encoding or "utf-8"))
        case "parquet":
            return translate("Format", "a Parquet table")
        case "folder":
            return translate("Format", "text files in folders, one folder for each label")


def delimiter_words(delimiter: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "": translate("Format", "one text in each line"),
        ",": translate("Format", "separated by commas"),
        "\t": translate("Format", "separated by tabs"),
        ";": translate("Format", "separated by semicolons"),
        "|": translate("Format", "separated by vertical bars"),
        " ": translate("Format", "separated by spaces"),
        "  ": translate("Format", "in columns aligned by spaces"),
    }
    return words.get(delimiter) or translate("Format", "separated by “{0}”").format(delimiter)


def encoding_words(encoding: str) -> str:
    translate = QCoreApplication.translate
    name = encoding.lower().replace("_", "-")
    by_name = {
        "ascii": translate("Format", "plain letters (ASCII)"),
        "utf-8": translate("Format", "Unicode (UTF-8)"),
        "utf-8-sig": translate("Format", "Unicode (UTF-8)"),
        "gb18030": translate("Format", "Chinese (GB 18030)"),
        "big5": translate("Format", "Chinese (Big5)"),
        "big5hkscs": translate("Format", "Chinese (Big5)"),
        "cp950": translate("Format", "Chinese (Big5)"),
        "cp932": translate("Format", "Japanese (Shift JIS)"),
        "shift-jis": translate("Format", "Japanese (Shift JIS)"),
        "euc-jp": translate("Format", "Japanese (EUC-JP)"),
        "cp949": translate("Format", "Korean (EUC-KR)"),
        "euc-kr": translate("Format", "Korean (EUC-KR)"),
        "cp1250": translate("Format", "Central European (Windows-1250)"),
        "cp1251": translate("Format", "Cyrillic (Windows-1251)"),
        "koi8-r": translate("Format", "Cyrillic (KOI8-R)"),
        "cp1252": translate("Format", "Western (Windows-1252)"),
        "latin-1": translate("Format", "Western (ISO 8859-1)"),
        "iso8859-1": translate("Format", "Western (ISO 8859-1)"),
        "cp1253": translate("Format", "Greek (Windows-1253)"),
        "cp1254": translate("Format", "Turkish (Windows-1254)"),
        "cp1255": translate("Format", "Hebrew (Windows-1255)"),
        "cp1256": translate("Format", "Arabic (Windows-1256)"),
        "cp1257": translate("Format", "Baltic (Windows-1257)"),
        "cp1258": translate("Format", "Vietnamese (Windows-1258)"),
        "tis-620": translate("Format", "Thai (TIS-620)"),
        "cp874": translate("Format", "Thai (Windows-874)"),
    }
    if name in by_name:
        return by_name[name]
    return translate("Format", "Unicode ({0})").format(name.upper()) if name.startswith("utf") else name.upper()
