"""The bytes of a file become the text that was meant."""

from __future__ import annotations

import codecs
import random
from pathlib import Path

import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.encoding import choose_encoding, fallback_encodings, rank_encodings, read_sample, require_text
from textcls_gui.core.data.delimited.encoding_names import encoding_title
from textcls_gui.core.data.delimited.plausibility import plausibility
from textcls_gui.core.errors import Cancelled, DatasetError

SENTENCES = {
    "ru": ("Доставили быстро, но упаковка была порвана.", "Очень довольна покупкой, спасибо продавцу!", "Больше никогда сюда не приду."),
    "el": ("Το προϊόν ήταν πολύ καλό και ήρθε γρήγορα.", "Δεν θα το ξαναγοράσω ποτέ.", "Η εξυπηρέτηση ήταν άψογη."),
    "th": ("สินค้าดีมาก ส่งเร็วด้วย", "ผิดหวังมาก ไม่ตรงปก", "ราคาถูกแต่คุณภาพใช้ได้"),
    "ko": ("배송이 빠르고 품질도 좋아요.", "다시는 사지 않겠습니다.", "가격에 비해 괜찮은 편입니다."),
    "ja": ("とても使いやすくて気に入りました。", "二度と買いません。", "値段のわりに品質が良いです。"),
    "ar": ("المنتج جيد جدا والتوصيل سريع.", "لن أشتري من هنا مرة أخرى.", "السعر مناسب والجودة مقبولة."),
    "he": ("המוצר הגיע מהר והאיכות טובה מאוד.", "לא אקנה כאן שוב.", "המחיר סביר ביחס לאיכות."),
    "pl": ("Przesyłka dotarła szybko, jakość świetna.", "Nigdy więcej tu nie kupię, żałuję.", "Cena w porządku, obsługa też."),
    "tr": ("Ürün çok hızlı geldi, kalitesi güzel.", "Bir daha buradan alışveriş yapmayacağım.", "Fiyatına göre gayet iyi."),
    "de": (
        "Die Lieferung war schnell und die Qualität ist schön.",
        "Nie wieder, für das Geld viel zu wenig.",
        "Größe fällt etwas klein aus.",
    ),
    "fr": ("Très bon produit, livré en deux jours.", "Déçu, la qualité n'est pas à la hauteur.", "Le prix est honnête, ça va."),
    "zh": ("物流很快，质量也不错，下次还会买。", "太失望了，跟图片完全不一样。", "价格便宜，就是包装有点差。"),
    "tw": ("出貨很快，品質也很好，下次還會再買。", "太失望了，跟圖片完全不一樣。", "價格便宜，就是包裝有點差。"),
}
WRITTEN_IN = [
    *(("ru", name) for name in ("cp1251", "koi8-r", "iso8859-5", "cp866")),
    *(("el", name) for name in ("cp1253", "iso8859-7")),
    *(("th", name) for name in ("cp874", "tis-620")),
    ("ko", "cp949"),
    *(("ja", name) for name in ("cp932", "euc_jp")),
    ("ar", "cp1256"),
    ("he", "cp1255"),
    *(("pl", name) for name in ("cp1250", "iso8859-2")),
    *(("tr", name) for name in ("cp1254", "iso8859-9")),
    *(("de", name) for name in ("cp1252", "latin-1", "mac-roman")),
    *(("fr", name) for name in ("cp1252", "latin-1", "mac-roman")),
    *(("zh", name) for name in ("gb18030", "gb2312", "utf-16-le", "utf-16-be", "utf-8")),
    ("tw", "big5"),
]


def table_of(language: str, num_rows: int) -> str:
    chosen = random.Random(7)
    return "text,label\r\n" + "".join(f"{chosen.choice(SENTENCES[language])},{chosen.choice('ab')}\r\n" for _ in range(num_rows))


@pytest.mark.parametrize(("language", "encoding"), WRITTEN_IN)
@pytest.mark.parametrize("num_rows", [5, 40])
def test_the_text_that_was_written_is_read(language: str, encoding: str, num_rows: int) -> None:
    content = table_of(language, num_rows).encode(encoding)
    assert content.decode(rank_encodings(content)[0].encoding) == content.decode(encoding)


@pytest.mark.parametrize(
    "text", ["Café, b\n", "Zoë,b\n", "text,label\nÀ bientôt,b\n", "It’s fine,a\n", "“Never again”,b\n", "only 5 €,a\n", "Il va à Paris\n"]
)
def test_one_row_of_western_text_is_enough(text: str) -> None:
    assert text.encode("cp1252").decode(rank_encodings(text.encode("cp1252"))[0].encoding) == text


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "cp949", "cp1251", "mac-roman"])
def test_of_english_the_quotation_marks_alone_tell(encoding: str) -> None:
    text = "I don’t know,a\nIt’s “fine”,b\nwe’re here and you’re not,a\n" * 3
    assert text.encode(encoding).decode(rank_encodings(text.encode(encoding))[0].encoding) == text


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("with_mark", [True, False])
def test_wide_encodings_are_told_with_and_without_a_mark(name: str, with_mark: bool) -> None:
    content = (("\ufeff" if with_mark else "") + "text,label\nplain words,a\n").encode(name)
    assert content.decode(rank_encodings(content)[0].encoding).lstrip("\ufeff") == "text,label\nplain words,a\n"


def test_alternatives_are_different_texts_best_first() -> None:
    content = table_of("ru", 20).encode("cp1251")
    guesses = rank_encodings(content)
    assert len(guesses) > 2
    assert [guess.score for guess in guesses] == sorted((guess.score for guess in guesses), reverse=True)
    texts = [content.decode(guess.encoding, "replace") for guess in guesses]
    assert len(set(texts)) == len(texts)


def test_the_chosen_one_is_marked_also_if_nobody_would_have_guessed_it() -> None:
    content = table_of("de", 20).encode("cp1252")
    assert [guess.is_chosen for guess in choose_encoding(content)[1]].index(True) == 0
    encoding, guesses = choose_encoding(content, "cp1251")
    assert encoding.name == "cp1251"
    assert [guess.encoding for guess in guesses if guess.is_chosen] == ["cp1251"]


def test_mostly_utf8_is_utf8_with_something_to_fall_back_on() -> None:
    content = table_of("de", 30).encode() + "Größe schön,a\nÜbrig für später,b\n".encode("cp1252")
    assert choose_encoding(content)[0].name == "utf-8"
    assert fallback_encodings(["Größe schön,a\n".encode("cp1252")])[1] == "cp1252"


def test_a_sample_holds_the_first_odd_byte_of_a_long_plain_file(tmp_path: Path) -> None:
    path = tmp_path / "late.csv"
    path.write_bytes(b"plain English,a\n" * 90_000 + "Café,b\n".encode("cp1252") + b"plain English,a\n" * 90_000)
    assert b"Caf\xe9" in read_sample(path, RunControl())
    assert read_sample(path, RunControl(), scan_bytes=100_000).isascii()


def test_a_stop_is_heard_while_a_long_plain_file_is_looked_through(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(b"text,label\n" + b"plain words,a\n" * 100_000)
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        read_sample(path, control)


def test_a_file_of_ten_gigabytes_that_holds_no_text_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "zeros.csv"
    with path.open("wb") as file:
        file.truncate(10 << 30)  # takes no room on the disk
    assert len(read_sample(path, RunControl())) < 1 << 20


@pytest.mark.parametrize(
    "content",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", bytes(range(256)) * 20, b"\0" * 4_000, b"%PDF-1.7\n%abc\n"],
    ids=["picture", "all bytes", "zeros", "pdf"],
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(DatasetError, match=r"a\.csv does not hold text"):
        require_text(Path("a.csv"), content)


@pytest.mark.parametrize(
    "content", [b"ID3,MZ\n1,2\n", b"RIFF;a\n", b"text\0,label\na,b\n", codecs.BOM_UTF16_LE + "a,b".encode("utf-16-le")]
)
def test_what_is_text_is_not(content: bytes) -> None:
    require_text(Path("a.csv"), content)
    assert rank_encodings(content)


def test_a_text_in_the_wrong_encoding_looks_less_like_writing() -> None:
    text = "Die Größe fällt schön aus, für später"
    assert plausibility(text) > plausibility(text.encode("mac-roman").decode("cp1252"))
    assert plausibility("Привет, как дела") > plausibility("Привет, как дела".encode("koi8-r").decode("cp1251"))


@pytest.mark.parametrize(
    ("name", "title"), [("cp1252", "Windows-1252"), ("windows-1252", "Windows-1252"), ("gbk", "GBK"), ("utf8", "UTF-8")]
)
def test_encodings_are_called_what_people_call_them(name: str, title: str) -> None:
    assert encoding_title(name) == title
