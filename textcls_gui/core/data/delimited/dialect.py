"""How the rows of a file are written: which delimiter, which quotes, which escape; read off its beginning."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from textcls_gui.core.data.delimited.records import Dialect, read_records

DELIMITERS = (",", "\t", ";", "|")
SAMPLE_LINES = 1_500
SAMPLE_CHARACTERS = 120_000
TYPED_ROWS = 100
TYPED_CELLS = 40
MOST_LINES = 0.9
TWO_SPACES = "  "
FEW_DIGITS = 0.3  # of cells between single spaces
ONE_COLUMN = 0.3  # what a delimiter's score must exceed

# How likely each is as such: most tables are written with one of the first four, and a text is full of the last ones.
_PRIORS = {
    ",": 1.0,
    "\t": 1.0,
    ";": 1.0,
    "|": 0.98,
    "^": 0.9,
    "~": 0.9,
    "\x1f": 0.95,
    "\x01": 0.95,
    "\x02": 0.95,
    "¦": 0.9,
    "§": 0.9,
    ":": 0.6,
    " ": 0.55,
}
_GAP = re.compile(r" {2,}|\t")
_LONG = (
    ", ",
    "; ",
    "||",
    ";;",
    "::",
    ",,",
    "^^",
    "~~",
    "##",
    "@@",
    " | ",
    " ; ",
    " , ",
    "\t\t",
    "~|~",
    "|~|",
    "|;|",
    "^|^",
    "#|#",
    "$$",
    "&&",
    "->",
    "=>",
)
TEXT_NAMES = frozenset(
    "text texts message messages review reviews sentence content body comment comments question query tweet title document doc utterance "
    "description input 评论 文本 内容 句子 正文 问题 消息 标题".split()
)
LABEL_NAMES = frozenset(
    "label labels class category topic sentiment intent target tag tags type rating stars polarity emotion output answer y "
    "标签 类别 评价 分类 情感 主题 类型 意图".split()
)


def is_named(cell: str, names: frozenset[str]) -> bool:
    return cell.strip().lower() in names


@dataclass(frozen=True, slots=True)
class _Candidate:
    dialect: Dialect
    score: float


def find_dialect(
    lines: Sequence[str], delimiter: str | None = None, quote: str | None = None, likely: str | None = None, *, is_whole: bool = True
) -> Dialect:
    """The dialect under which the rows look most like a table.

    Args:
        lines: the first of the file, with their ends.
        is_whole: whether these are all lines of the file: otherwise a row may go on after the last.
        delimiter, quote: what is known already.
        likely: a delimiter that the file's name speaks for.
    """
    sampled = _sampled(lines)
    is_whole = is_whole and len(sampled) == len(lines)
    lines = sampled
    if delimiter is None and (named := _named_delimiter(lines)):
        delimiter = named
    if delimiter is None and quote is None and (inner := _unwrapped_lines(lines)):
        return Dialect(find_dialect(inner).delimiter, '"', '"', is_wrapped=True)
    quotes = [quote] if quote is not None else list(_quotes(lines))
    delimiters = [delimiter] if delimiter is not None else list(_delimiters(lines))
    dialects = [Dialect(each, mark, mark) for each in delimiters for mark in quotes]
    dialects += [Dialect(each, mark, mark, is_aligned=True) for each in _gaps(lines, delimiter) for mark in quotes if mark != "'"]
    candidates = [_scored(lines, dialect, likely, is_whole=is_whole) for dialect in dialects]
    best = max(candidates, key=lambda candidate: candidate.score, default=None)
    if best is None or (delimiter is None and best.score < ONE_COLUMN):
        best = _one_column(lines, quotes)
    return best.dialect


def _sampled(lines: Sequence[str]) -> list[str]:
    sampled: list[str] = []
    size = 0
    for line in lines[:SAMPLE_LINES]:
        sampled.append(line)
        size += len(line)
        if size > SAMPLE_CHARACTERS:
            break
    return sampled


def _named_delimiter(lines: Sequence[str]) -> str | None:
    """Spreadsheet programs write `sep=;` above a table."""
    found = re.fullmatch(r'"?sep=(.)"?[\r\n]*', lines[0], re.IGNORECASE) if lines else None
    return found[1] if found else None


def _unwrapped_lines(lines: Sequence[str]) -> list[str] | None:
    """What stands within, where each whole line stands in quotes once more."""
    filled = [line.rstrip("\r\n") for line in lines if line.strip()]
    if len(filled) < 2 or not all(len(line) > 2 and line[0] == line[-1] == '"' for line in filled):
        return None
    inner = [line[1:-1].replace('""', "\0") for line in filled]
    if any('"' in line for line in inner):
        return None
    inner = [line.replace("\0", '"') for line in inner]
    found = find_dialect([line + "\n" for line in inner])
    if found.delimiter in ("", " ", ":", ", "):
        return None
    is_wrapped = any('"' in line for line in inner) or _are_rows_of_names_and_values([line.split(found.delimiter) for line in inner])
    return [line + "\n" for line in inner] if is_wrapped else None


def _are_rows_of_names_and_values(rows: Sequence[Sequence[str]]) -> bool:
    """Whether they are a table beyond doubt, and no texts with a comma each."""
    return len({len(row) for row in rows}) == 1 and len(rows[0]) > 2 and len(rows) > 3 and all(map(_is_name, rows[0]))


def _quotes(lines: Sequence[str]) -> Iterator[str]:
    yield '"'
    text = "".join(lines)
    if '"' in text and not _are_all_quoted(lines, '"'):
        yield ""
    for quote in ("'", "~"):
        if re.search(rf"(?:^|[,;\t|^]){quote}", text, re.MULTILINE) and re.search(rf"{quote}(?:[,;\t|^]|\r?\n|$)", text):
            yield quote


def _delimiters(lines: Sequence[str]) -> Iterator[str]:
    text = "".join(lines)
    filled = sum(1 for line in lines if line.strip())
    for delimiter in _PRIORS:
        if delimiter in text:
            yield delimiter
    for delimiter in _LONG:
        if text.count(delimiter) >= filled / 2 > 0 and not _are_two(delimiter, text):
            yield delimiter


def _are_two(delimiter: str, text: str) -> bool:
    """Whether a doubled delimiter is two with an empty cell between them: then it stands alone too, and each line has as many."""
    single = delimiter[0]
    if single not in DELIMITERS or delimiter != 2 * single:
        return False
    runs = re.findall(f"(?:{re.escape(single)})+", text)
    counts = Counter(line.count(single) for line in text.splitlines() if line.strip())
    return any(len(run) % 2 for run in runs) and counts.most_common(1)[0][1] >= MOST_LINES * counts.total()


def _gaps(lines: Sequence[str], delimiter: str | None) -> Iterator[str]:
    """What is between columns that are aligned by spaces: one space or more, or two or more where single ones stand in the cells."""
    filled = [line.rstrip() for line in lines if line.strip()]
    if len(filled) > 1 and sum(1 for line in filled if _GAP.search(line)) >= MOST_LINES * len(filled):
        yield from (gap for gap in (" ", TWO_SPACES) if delimiter in (None, gap))


def _one_column(lines: Sequence[str], quotes: Sequence[str]) -> _Candidate:
    filled = [line.rstrip("\r\n") for line in lines if line.strip()]
    quote = quotes[0]
    if quote and len(quotes) > 1:
        dialect = Dialect("", quote, quote)
        records = read_records(lines, dialect, 1, is_last=True)
        quoted = sum(1 for line in filled if line.startswith(quote))
        if records.notes or quoted < len(filled) / 2:
            quote = ""
    return _Candidate(Dialect("", quote, quote), ONE_COLUMN)


def _scored(lines: Sequence[str], dialect: Dialect, likely: str | None, *, is_whole: bool) -> _Candidate:
    delimiter, quote = dialect.delimiter, dialect.quote
    rows, num_stray, share_read = _rows(lines, dialect, is_whole=is_whole)
    if dialect.is_aligned and not _are_aligned(rows):
        return _Candidate(dialect, 0.0)
    if not dialect.is_aligned and num_stray and quote and "\\" + quote in "".join(lines):
        escaped = Dialect(delimiter, quote, "\\")
        escaped_rows, escaped_stray, escaped_share = _rows(lines, escaped, is_whole=is_whole)
        if escaped_stray <= num_stray / 2:
            dialect, rows, num_stray, share_read = escaped, escaped_rows, escaped_stray, escaped_share
    score = (0.5 + 0.5 * share_read) * _consistency(rows) * _typedness(rows) * _prior(delimiter, lines, rows)
    score *= _quote_factor(rows, lines, dialect, num_stray)
    if delimiter == likely:
        score = min(score * 1.5, score + 0.4) if score > 0 else 0.01
    return _Candidate(dialect, score)


def _rows(lines: Sequence[str], dialect: Dialect, *, is_whole: bool) -> tuple[list[list[str]], int, float]:
    """The rows, how many were not well-formed, and the share of the lines that are in whole rows."""
    prepared = [dialect.prepared(line) for line in lines] if dialect.needs_preparing else lines
    records = read_records(prepared, dialect, None, is_last=is_whole)
    return [row for row in records.rows if row], len(records.notes), records.num_lines / max(1, len(lines))


def _are_aligned(rows: Sequence[Sequence[str]]) -> bool:
    """Whether hardly any row lacks a cell: a gap does not tell how many cells are empty in it, and those after it would move."""
    width = usual_width(rows)
    return sum(1 for row in rows if len(row) == width) >= MOST_LINES * len(rows)


def _prior(delimiter: str, lines: Sequence[str], rows: Sequence[Sequence[str]]) -> float:
    if delimiter == ":":
        text = "".join(lines)
        if 2 * len(re.findall(r"\d:\d\d|://", text)) > text.count(":"):
            return 0.2  # times and addresses
    text_like = " " in delimiter or delimiter == ":"
    if text_like and sum(1 for line in lines if line.strip()) == 1:
        return 0.3
    if delimiter in (" ", TWO_SPACES) and sum(1 for line in lines if any(map(str.isdigit, line))) * 2 < len(lines):
        return 0.3  # words of sentences
    if delimiter == " " and not any(_GAP.search(line.rstrip()) for line in lines) and _share_with_digits(rows) < FEW_DIGITS:
        return 0.3  # sentences that all have as many words, and a number among them
    return _PRIORS.get(delimiter, 0.93 if text_like else 0.97)


def _share_with_digits(rows: Sequence[Sequence[str]]) -> float:
    cells = [cell for row in rows[:TYPED_ROWS] for cell in row]
    return sum(1 for cell in cells if any(map(str.isdigit, cell))) / max(1, len(cells))


def usual_width(rows: Sequence[Sequence[str]]) -> int:
    """How many cells most rows have; more rather than fewer where that is not clear."""
    widths = Counter(map(len, rows))
    return max(widths, key=lambda width: (widths[width] * (1.0 if width > 1 else 0.5), width), default=0)


def _consistency(rows: Sequence[Sequence[str]]) -> float:
    """How many of the rows have the same number of cells, those above and below the table left out."""
    width = usual_width(rows)
    if width < 2:
        return 0.0
    fits = [len(row) == width for row in rows]
    first, last = fits.index(True), len(fits) - 1 - fits[::-1].index(True)
    outside = len(rows) - (last + 1 - first)
    if outside > max(12, len(rows) * 0.4):
        first, last, outside = 0, len(fits) - 1, 0
    inside = fits[first : last + 1]
    num_inside = last + 1 - first
    widths = Counter(map(len, rows[first : last + 1]))
    agreement = sum((count / num_inside) ** 2 * (1 - 0.3 / number) for number, count in widths.items() if number > 1)
    few = 0.75 if sum(inside) == 1 and len(rows) > 1 else 1.0
    consistency = agreement * few * (1 - outside / len(rows))
    if len(rows[0]) > 1 and all(map(_is_name, rows[0])) and all(len(row) >= len(rows[0]) for row in rows):
        consistency = max(consistency, 0.5)  # a header whose rows have delimiters inside their texts
    return consistency


def _is_name(cell: str) -> bool:
    return 0 < len(cell.strip()) <= 40 and cell.count(" ") <= 5 and not re.fullmatch(r"[\d.,:/ -]*", cell)


_TYPES = re.compile(
    r"""
      [-+(]?[$€£¥₹%]?\ ?[-+]?\d[\d.,' \u00a0]*(?:e[-+]?\d+)?\ ?[%$€£¥)]?      # a number, an amount, a share
    | \d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\ ?(?:[AP]M|Z|[-+]\d\d:?\d\d)?)?
    | \d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\ ?(?:[AP]M)?
    | \d{1,2}[ -][A-Z][a-z]{2,8}[ -]\d{2,4}
    | (?:https?|ftp)://\S+ | www\.\S+
    | [\w.+-]+@[\w-]+\.[\w.-]+
    | (?:N/?A|n/?a|NaN|nan|NULL|null|None|-|--|\.|\.\.|\*|\?|\#N/A|[Tt]rue|[Ff]alse|TRUE|FALSE|[Yy]es|[Nn]o|YES|NO)
    | [\w][\w\-./+&()#]*                                                    # one word, a code
    """,
    re.VERBOSE,
)
_PHRASE = re.compile(r"[\w(“‘«¿¡#@$€£+\-*&\[<'].*[\w.!?…)”’»%:*\]>'/+\-。！？]", re.DOTALL)
_FOREIGN = re.compile(r"[;|\t^~]|\w,\w")


@lru_cache(maxsize=20_000)
def _cell_score(cell: str) -> float:
    """How much a cell looks like one: 1 for a number, a date, a word; less for a text; little for what seems to be several."""
    if not cell:
        return 0.7
    stripped = cell.strip()
    if not stripped:
        return 0.6
    spaced = 0.8 if stripped != cell else 1.0
    if len(stripped) < 200 and _TYPES.fullmatch(stripped):
        return spaced
    if '"' in stripped[:1] + stripped[-1:]:
        return 0.3
    if _has_half_of_brackets(stripped[:300]):
        return 0.3
    foreign = 0.75 ** min(5, len(_FOREIGN.findall(stripped[:300])))
    return spaced * foreign * (0.9 if _PHRASE.fullmatch(stripped) else 0.5)


def _has_half_of_brackets(cell: str) -> bool:
    """Round ones stand alone in smileys and lists."""
    return any(cell.count(opening) != cell.count(closing) for opening, closing in ("[]", "{}")) or (cell[0] == "(" and ")" not in cell)


def _typedness(rows: Sequence[Sequence[str]]) -> float:
    width = usual_width(rows)
    fitting = [row for row in rows if len(row) == width][:TYPED_ROWS]
    if not fitting:
        return 0.0
    cells = [cell for row in fitting for cell in row[:TYPED_CELLS]]
    if not any(cell.strip() for cell in cells):
        return 0.05
    return sum(map(_cell_score, cells)) / len(cells)


def _quote_factor(rows: Sequence[Sequence[str]], lines: Sequence[str], dialect: Dialect, num_stray: int) -> float:
    """Whether the quotes are quotes: needed for what stands within, and seldom out of place."""
    if not rows:
        return 0.0
    quote, mark = dialect.quote, dialect.delimiter
    if not quote:
        return 0.97
    needed = sum(1 for row in rows for cell in row if mark in cell or "\n" in cell or "\r" in cell)
    needed += _num_doubled(lines, dialect) + (dialect.escape == "\\")
    if num_stray and _are_all_quoted(lines, quote):
        num_stray = sum(1 for row in rows if any(cell.startswith(quote) for cell in row))
    stray = num_stray / len(rows)
    if num_stray > needed:
        return 0.9 * (1 - min(0.9, stray))
    if quote != '"' and not needed and not _are_all_quoted(lines, quote):
        return 0.9
    if mark in "\t|" and not needed and _are_some_quoted(lines, mark, quote):
        return 0.95
    return 1.0 - 0.2 * stray


def _are_all_quoted(lines: Sequence[str], quote: str) -> bool:
    """Whether rows begin and end with quotes: then these are quotes, whatever else stands within."""
    filled = [line.strip() for line in lines if line.strip()]
    return sum(1 for line in filled if len(line) > 1 and line[0] == line[-1] == quote) >= MOST_LINES * len(filled)


def _num_doubled(lines: Sequence[str], dialect: Dialect) -> int:
    """How many cells stand in quotes and have doubled ones inside: nobody writes so without meaning it."""
    quote = dialect.quote
    pieces = (piece for line in lines if quote * 2 in line for piece in line.rstrip("\r\n").split(dialect.delimiter))
    return sum(1 for piece in pieces if piece[:1] == piece[-1:] == quote and quote * 2 in piece[1:-1])


def _are_some_quoted(lines: Sequence[str], delimiter: str, quote: str) -> bool:
    """Whether in a column some texts stand in quotes without need and others do not: then the quotes are the texts' own."""
    quoted: Counter[int] = Counter()
    filled: Counter[int] = Counter()
    for line in lines[1:]:
        for column, cell in enumerate(line.rstrip("\r\n").split(delimiter)):
            if cell and not re.fullmatch(r"[\d.,:/ -]*", cell):
                filled[column] += 1
                quoted[column] += cell.startswith(quote) and cell.endswith(quote) and len(cell) > 1
    return any(0 < quoted[column] < filled[column] * 0.9 for column in quoted)
