"""What the encodings are called, by Python and by people, and which of them hold others."""

from __future__ import annotations

import codecs

TITLES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16 (big-endian)",
    "utf-32": "UTF-32",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32 (big-endian)",
    "cp1252": "Windows-1252",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "big5hkscs": "Big5-HKSCS",
    "cp932": "Shift JIS",
    "euc_jp": "EUC-JP",
    "iso2022_jp": "ISO-2022-JP",
    "cp949": "Korean (EUC-KR)",
    "johab": "Johab",
    "cp1251": "Windows-1251",
    "cp1250": "Windows-1250",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "cp1257": "Windows-1257",
    "cp1258": "Windows-1258",
    "cp874": "Thai (TIS-620)",
    "koi8-r": "KOI8-R",
    "koi8-u": "KOI8-U",
    "latin-1": "ISO 8859-1",
    "iso8859-2": "ISO 8859-2",
    "iso8859-4": "ISO 8859-4",
    "iso8859-5": "ISO 8859-5",
    "iso8859-6": "ISO 8859-6",
    "iso8859-7": "ISO 8859-7",
    "iso8859-8": "ISO 8859-8",
    "iso8859-9": "ISO 8859-9",
    "iso8859-13": "ISO 8859-13",
    "iso8859-15": "ISO 8859-15",
    "iso8859-16": "ISO 8859-16",
    "mac-roman": "Mac Roman",
    "mac-latin2": "Mac Central European",
    "mac-cyrillic": "Mac Cyrillic",
    "mac-greek": "Mac Greek",
    "mac-turkish": "Mac Turkish",
    "cp437": "DOS 437",
    "cp850": "DOS 850",
    "cp852": "DOS 852",
    "cp855": "DOS 855",
    "cp857": "DOS 857",
    "cp866": "DOS 866",
}


def encoding_title(name: str) -> str:
    """What people call it: "Windows-1252"."""
    return TITLES.get(plain_name(name), name.upper())


def plain_name(name: str) -> str:
    found = codecs.lookup(name).name
    return _SPELLINGS.get(found, found)


_SPELLINGS = {codecs.lookup(name).name: name for name in TITLES}
WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "ascii": "utf-8",
    "tis-620": "cp874",
    "cp858": "cp850",
}
WIDER |= {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "shift_jisx0213": "cp932", "shift_jis_2004": "cp932"}
WIDER |= {"euc_jis_2004": "euc_jp", "euc_jisx0213": "euc_jp", "ptcp154": "cp1251", "kz1048": "cp1251", "cp1125": "cp866"}
