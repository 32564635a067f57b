"""The sample room: writes the two data sets that ship with the program, the same to the last byte every time."""

from __future__ import annotations

import argparse
import csv
import io
import random
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeVar

HOME = Path(__file__).resolve().parent
MATERIAL = HOME / "material"
ENGLISH_FILE = HOME / "support_messages.csv"
CHINESE_FILE = HOME / "chinese_reviews.csv"

Row = tuple[str, str]
Sections = dict[str, list[str]]
Mood = Literal["calm", "angry", "warm"]
Thing = TypeVar("Thing")

# Uneven on purpose: in a real inbox "where is my parcel" outnumbers everything else.
MESSAGES_PER_TOPIC = {
    "delivery": 250,
    "refund": 210,
    "product question": 205,
    "damaged item": 205,
    "payment": 190,
    "account": 185,
    "praise": 180,
    "order change": 175,
}

GOOD, MIDDLING, BAD = "好评", "中评", "差评"
REVIEWS_PER_VERDICT = {GOOD: 605, BAD: 525, MIDDLING: 470}

# Named, because the full-width marks are easily mistaken for their ASCII cousins when reading code.
COMMA, STOP, EXCLAMATION = "，", "。", "！"


# ---- chance ----------------------------------------------------------------------------------------------------------


class Dice:
    """Chance that falls the same way on every machine."""

    def __init__(self, seed: int) -> None:
        # Only random() is promised to give the same sequence in every Python version; choice() and shuffle() are not.
        self._fraction = random.Random(seed).random
        self._decks: dict[tuple[object, ...], list[Any]] = {}

    def chance(self, probability: float) -> bool:
        return self._fraction() < probability

    def number(self, below: int) -> int:
        return int(self._fraction() * below)

    def pick(self, things: Sequence[Thing]) -> Thing:
        return things[self.number(len(things))]

    def shuffled(self, things: Sequence[Thing]) -> list[Thing]:
        keyed = [(self._fraction(), place, thing) for place, thing in enumerate(things)]
        return [thing for _, _, thing in sorted(keyed, key=lambda entry: entry[:2])]

    def deal(self, things: Sequence[Thing]) -> Thing:
        """Like a deck of cards: nothing comes up again before everything has come up once."""
        deck = self._decks.setdefault(tuple(things), [])
        if not deck:
            deck.extend(self.shuffled(things))
        dealt: Thing = deck.pop()
        return dealt


# ---- material --------------------------------------------------------------------------------------------------------


def read_sections(path: Path) -> Sections:
    """A material file: '== heading' lines, and under each the clauses, one per line."""
    sections: Sections = {}
    clauses: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            clauses = sections.setdefault(line.removeprefix("== "), [])
        elif line.strip():
            clauses.append(line.strip())
    return sections


@dataclass(eq=False)
class Scenario:
    """One reason to write to the support desk, with everything that may be said about it."""

    what: list[str] = field(default_factory=list)
    more: list[str] = field(default_factory=list)
    wish: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    annoying: bool = False


@dataclass
class Topic:
    """A label of the English samples: whole hand-written messages, and what other messages may be about."""

    label: str
    whole: list[str]
    matters: list[tuple[Scenario, str]]


def read_topic(label: str) -> Topic:
    sections = read_sections(MATERIAL / "english" / f"{label.replace(' ', '_')}.txt")
    headings = [heading.split(" / ") for heading in sections if " / " in heading]
    names = dict.fromkeys(name for listed, _ in headings for name in listed.split(", "))
    scenarios = {name: Scenario(aside=list(sections["aside"]), annoying=name in sections.get("annoying", [])) for name in names}
    for listed, part in headings:
        for name in listed.split(", "):
            getattr(scenarios[name], part).extend(sections[f"{listed} / {part}"])
    return Topic(label, sections["whole"], [(scenario, what) for scenario in scenarios.values() for what in scenario.what])


# ---- English messages ------------------------------------------------------------------------------------------------


class Phrasebook:
    """What every topic shares: greetings, closings, and the words that fill the gaps in a clause."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._lists = read_sections(MATERIAL / "english" / "common.txt")
        self._kinds = {name: set(kinds.split()) for name, kinds in (entry.split(": ") for entry in self._lists["item"])}

    def deal(self, heading: str) -> str:
        return self._dice.deal(self._lists[heading])

    def word(self, clause: str) -> str:
        """Decides between the wordings that a clause offers in square brackets."""
        worded = re.sub(r"\[([^\]]*)\]", lambda choice: self._dice.pick(choice[1].split("|")), clause)
        return worded.replace(" ,", ",")

    def fill(self, text: str) -> str:
        """One message speaks of one article, one order and one amount, however often they are named."""
        fixed = {heading: self.deal(heading) for heading in ("amount", "city")}
        fixed["order"] = self._order_number()
        items = self._items(text)
        fixed["other"] = self._other_than(items[0])

        def word(gap: re.Match[str]) -> str:
            if gap[1] == "item":
                return items.pop(0) if len(items) > 1 else items[0]
            return fixed.get(gap[1]) or self.deal(gap[1])

        return re.sub(r"\{([a-z]+)(?::[a-z]+)?\}", word, text)

    def _items(self, text: str) -> list[str]:
        """The name for the first mention, now and then with its range, and the plain name for all later ones."""
        wanted = set(re.findall(r"\{item:([a-z]+)\}", text))
        name = self._dice.pick([name for name, kinds in self._kinds.items() if wanted <= kinds])
        return [f"{self.deal('range')} {name}", name] if self._dice.chance(0.1) else [name]

    def _other_than(self, item: str) -> str:
        return self._dice.pick([name for name in self._kinds if not item.endswith(name)])

    def _order_number(self) -> str:
        return self._dice.pick(["", "", "#", "#", "no. ", "nr "]) + str(410000 + self._dice.number(180000))


class MessageWriter:
    """Composes one message of a topic at a time."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._phrases = Phrasebook(dice)
        self._unfilled: set[str] = set()

    def whole(self, line: str) -> str:
        return self._mistype(self._phrases.fill(line), probability=0.06)

    def compose(self, topic: Topic) -> str:
        scenario, what = self._dice.deal(topic.matters)
        mood = self._mood(topic, scenario)
        parts = self._draw_parts(scenario, what, mood, talkative=self._dice.pick((0, 0, 1, 1, 1, 1, 2, 2, 2)))
        text = " ".join(parts)
        # Two messages that differ only in the article and the date would give the game away.
        if text in self._unfilled:
            return self.compose(topic)
        self._unfilled.add(text)
        return self._wear(self._phrases.fill(text), mood)

    def _mood(self, topic: Topic, scenario: Scenario) -> Mood:
        if topic.label == "praise":
            return "warm"
        return "angry" if scenario.annoying and self._dice.chance(0.3) else "calm"

    def _draw_parts(self, scenario: Scenario, what: str, mood: Mood, talkative: int) -> list[str]:
        """Terse messages name the matter and no more; talkative ones wander, as people do."""
        often = (0.15, 0.45, 0.8)[talkative]
        parts = self._around_the_matter(scenario, what, often)
        if self._dice.chance(often * 0.35):
            parts.insert(0, self._phrases.deal(f"{mood} opening"))
        if self._dice.chance(often * 0.7) and mood != "angry":
            parts = self._greeted(parts)
        if self._dice.chance(often * 0.55):
            parts.append(self._phrases.deal({"calm": "closing", "angry": "angry closing", "warm": "warm closing"}[mood]))
        return parts

    def _around_the_matter(self, scenario: Scenario, what: str, often: float) -> list[str]:
        """Often a message also names, before or after, something that is not the matter."""
        what = self._phrases.word(what)
        after = [self._phrases.word(self._dice.deal(clauses)) for clauses in (scenario.more, scenario.wish) if self._dice.chance(often)]
        if not self._dice.chance(often * 0.7):
            return [what, *after]
        aside = self._phrases.word(self._dice.deal(scenario.aside))
        if aside.endswith(","):
            return [aside, "but", uncapitalised(what), *after]
        return [aside, what, *after] if self._dice.chance(0.6) else [what, *after, aside]

    def _greeted(self, parts: list[str]) -> list[str]:
        greeting = self._phrases.deal("greeting")
        return [greeting, uncapitalised(parts[0]), *parts[1:]] if self._dice.chance(0.6) else [greeting, *parts]

    def _wear(self, text: str, mood: Mood) -> str:
        """Makes tidy text look typed in haste."""
        if mood == "angry" and self._dice.chance(0.3):
            text = text.removesuffix(".") + self._dice.pick(("!", "!!", "!!!", "..."))
        elif self._dice.chance(0.2):
            text = text.removesuffix(".")
        if self._dice.chance(0.07):
            text = text.lower()
        if self._dice.chance(0.06):
            text = re.sub(r"(?<=n)'(?=t\b)|(?<=I)'(?=m\b)", "", text)
        if self._dice.chance(0.025):
            text += " " + self._phrases.deal(f"emoji {mood}")
        return self._mistype(text, probability=0.15)

    def _mistype(self, text: str, probability: float) -> str:
        if not self._dice.chance(probability):
            return text
        # Capitalised words are left alone: a slip in a name looks like another name, not like a slip.
        words = list(re.finditer(r"\b[a-z]{5,}\b", text))
        if not words:
            return text
        word = self._dice.pick(words)
        spot = word.start() + 1 + self._dice.number(len(word[0]) - 3)
        first, second = text[spot], text[spot + 1]
        slip = self._dice.pick((second + first, first, first + first + second))
        return text[:spot] + slip + text[spot + 2 :]


def uncapitalised(sentence: str) -> str:
    return sentence if re.match(r"I\b", sentence) else sentence[:1].lower() + sentence[1:]


def english_rows() -> list[Row]:
    dice = Dice(seed=20240611)
    writer = MessageWriter(dice)
    rows: list[Row] = []
    taken: set[str] = set()
    for label, wanted in MESSAGES_PER_TOPIC.items():
        topic = read_topic(label)
        whole = [writer.whole(line) for line in topic.whole]
        texts = collect(wanted, whole, partial(writer.compose, topic), taken, english_length)
        rows.extend((text, label) for text in texts)
    return dice.shuffled(rows)


def english_length(text: str) -> bool:
    return 4 <= len(text.split()) <= 60


# ---- Chinese reviews -------------------------------------------------------------------------------------------------


class ReviewWriter:
    """Composes reviews of one trade (hotels, phones, books ...) at a time."""

    def __init__(self, dice: Dice, trade: Sections, common: Sections) -> None:
        self._dice = dice
        self._trade = trade
        self._common = common
        self._aspects = list(dict.fromkeys(heading.split()[0] for heading in trade if heading.endswith(" 夸")))

    def whole(self, verdict: str) -> list[str]:
        """Hand-written reviews; some people add the verdict in so many words even where it is plain."""
        return [
            line + self._dice.deal(self._common[f"{verdict} 收尾"]) if self._dice.chance(0.3) and is_open_ended(line) else line
            for line in self._trade[f"{verdict} 整条"]
        ]

    def compose(self, verdict: str) -> str:
        plans = {
            GOOD: (self._only_good, self._good_after_worry, self._good_with_a_flaw),
            BAD: (self._only_bad, self._bad_after_hope, self._bad_with_a_mercy, self._bad_after_all),
            MIDDLING: (self._good_but, self._so_so, self._bad_but, self._flawed),
        }
        clauses, needs_verdict = self._dice.pick(plans[verdict])()
        if self._dice.chance(0.45):
            clauses.insert(0, self._dice.deal(self._trade["开头"]) + COMMA)
        text = self._joined(clauses)
        if needs_verdict or self._dice.chance(0.5):
            text += self._dice.pick((STOP, STOP, COMMA, STOP if verdict == MIDDLING else EXCLAMATION)) + self._closing(verdict)
        return self._wear(text + STOP, verdict)

    def _joined(self, clauses: list[str]) -> str:
        """A clause that brings its own comma, or leans on the one before with a "but", keeps to its sentence."""
        text = clauses[0]
        for clause in clauses[1:]:
            leaning = text.endswith(COMMA) or clause.startswith(COMMA)
            text += clause if leaning else self._dice.pick((COMMA, STOP)) + clause
        return text

    # Each plan returns its clauses and whether a human could tell the verdict only from the closing words.

    def _only_good(self) -> tuple[list[str], bool]:
        praise = self._several("夸", 2 + self._dice.number(2))
        if self._dice.chance(0.3):
            praise[-1] = self._linked("并且 好", praise[-1])
        return praise, False

    def _good_after_worry(self) -> tuple[list[str], bool]:
        aspect = self._aspect_with("疑", "夸")
        worry = [self._one(aspect, "疑"), self._linked("惊喜", self._one(aspect, "夸"))]
        return worry + self._several("夸", 1 + self._dice.number(2), but_not=aspect), False

    def _good_with_a_flaw(self) -> tuple[list[str], bool]:
        aspect, flaw = self._remark("小疵")
        flaw = self._dice.pick(self._common["唯一"]) + flaw
        praise = self._several("夸", 1 + self._dice.number(2), but_not=aspect)
        if self._dice.chance(0.5):
            return [*praise, flaw + self._dice.pick(self._common["无妨"])], True
        return [flaw, self._linked("让步", praise[0]), *praise[1:]], True

    def _only_bad(self) -> tuple[list[str], bool]:
        flaws = self._several("贬", 2 + self._dice.number(2))
        if self._dice.chance(0.3):
            flaws[-1] = self._linked("并且", flaws[-1])
        return flaws, False

    def _bad_after_hope(self) -> tuple[list[str], bool]:
        aspect = self._aspect_with("盼", "贬")
        hope = [self._one(aspect, "盼"), self._linked("结果", self._one(aspect, "贬"))]
        return hope + self._several("贬", 1 + self._dice.number(2), but_not=aspect), False

    def _bad_with_a_mercy(self) -> tuple[list[str], bool]:
        aspect, mercy = self._remark("小善")
        flaws = self._several("贬", 2, but_not=aspect)
        # "Nothing but the price speaks for it" is already the sum of the review, so it stands last and needs no "but".
        if mercy.startswith(("除了", "也就")):
            return [*flaws, mercy], False
        return [mercy, self._linked("转折", flaws[0]), flaws[1]], True

    def _bad_after_all(self) -> tuple[list[str], bool]:
        praise, *flaws = self._mixed("夸", "贬", "贬")
        return [praise + self._dice.pick(self._common["承认"]), self._linked("转折", flaws[0]), flaws[1]], True

    def _good_but(self) -> tuple[list[str], bool]:
        praise, flaw = self._mixed("夸", "贬")
        return [praise, self._linked("转折", flaw)], self._dice.chance(0.8)

    def _so_so(self) -> tuple[list[str], bool]:
        return self._several("平", 2 + self._dice.number(2)), self._dice.chance(0.5)

    def _bad_but(self) -> tuple[list[str], bool]:
        flaw, praise = self._mixed("贬", "夸")
        return [flaw, self._linked("好在", praise)], True

    def _flawed(self) -> tuple[list[str], bool]:
        aspect, flaw = self._remark("小疵")
        middling, praise = self._mixed("平", "夸", but_not=aspect)
        return [middling, praise, self._linked("转折", flaw)], True

    def _remark(self, heading: str) -> tuple[str, str]:
        """A small flaw or mercy with the aspect it belongs to, which the rest of the review must then leave alone."""
        aspect, _, remark = self._dice.deal(self._trade[heading]).rpartition("|")
        return aspect, remark

    def _several(self, tone: str, count: int, but_not: str = "") -> list[str]:
        aspects = [aspect for aspect in self._aspects if f"{aspect} {tone}" in self._trade and aspect != but_not]
        return [self._one(aspect, tone) for aspect in self._dice.shuffled(aspects)[:count]]

    def _mixed(self, *tones: str, but_not: str = "") -> list[str]:
        """One clause per tone, each about another aspect, so that a review never contradicts itself."""
        mild = tones.count("贬") == 1
        aspects = [aspect for aspect in self._dice.shuffled(self._aspects) if aspect != but_not]
        clauses = []
        for tone in tones:
            aspect = next(aspect for aspect in aspects if self._clauses(aspect, tone, mild))
            aspects.remove(aspect)
            clauses.append(self._one(aspect, tone, mild))
        return clauses

    def _aspect_with(self, *tones: str) -> str:
        return self._dice.pick([aspect for aspect in self._aspects if all(f"{aspect} {tone}" in self._trade for tone in tones)])

    def _one(self, aspect: str, tone: str, mild: bool = False) -> str:
        return self._dice.deal(self._clauses(aspect, tone, mild)).removeprefix("!")

    def _clauses(self, aspect: str, tone: str, mild: bool = False) -> list[str]:
        """A leading '!' marks what nobody forgives; a middling review must not mention it."""
        clauses = self._trade.get(f"{aspect} {tone}", [])
        return [clause for clause in clauses if not clause.startswith("!")] if mild else clauses

    def _linked(self, heading: str, clause: str) -> str:
        return COMMA + self._dice.pick(self._common[heading]) + clause

    def _closing(self, verdict: str) -> str:
        return self._dice.deal(self._dice.pick((self._trade, self._trade, self._common))[f"{verdict} 收尾"])

    def _wear(self, text: str, verdict: str) -> str:
        """People punctuate reviews as they please, and the keyboard offers the wrong character now and then."""
        if self._dice.chance(0.06):
            text = self._miswrite(text)
        text = self._dice.pick(PUNCTUATION_HABITS)(text)
        if self._dice.chance(0.025):
            text += self._dice.deal(self._common[f"笑脸 {verdict}"])
        return text

    def _miswrite(self, text: str) -> str:
        slips = [slip.split(">") for slip in self._common["错字"]]
        for right, wrong in slips:
            if right in text:
                return text.replace(right, wrong, 1)
        return text


def is_open_ended(review: str) -> bool:
    return review.endswith((STOP, EXCLAMATION)) and not re.search("[星评分]|推荐|满意", review)


def as_taught(text: str) -> str:
    return text


def without_last_stop(text: str) -> str:
    return text.removesuffix(STOP)


def with_spaces(text: str) -> str:
    return text.removesuffix(STOP).replace(COMMA, " ").replace(STOP, " ")


def with_ascii_marks(text: str) -> str:
    return text.removesuffix(STOP).replace(COMMA, ",").replace(STOP, ". ").replace(EXCLAMATION, "!")


def in_one_breath(text: str) -> str:
    return text.removesuffix(STOP).replace(STOP, COMMA)


def trailing_off(text: str) -> str:
    return text.removesuffix(STOP) + STOP * 3


PUNCTUATION_HABITS: tuple[Callable[[str], str], ...] = (
    *(as_taught,) * 9,
    *(without_last_stop,) * 4,
    *(with_spaces,) * 2,
    *(in_one_breath,) * 2,
    with_ascii_marks,
    trailing_off,
)


def chinese_rows() -> list[Row]:
    dice = Dice(seed=88)
    common = read_sections(MATERIAL / "chinese" / "common.txt")
    trades = [read_sections(path) for path in sorted((MATERIAL / "chinese").glob("*.txt")) if path.stem != "common"]
    writers = [ReviewWriter(dice, trade, common) for trade in trades]
    rows: list[Row] = []
    taken: set[str] = set()
    for verdict, wanted in REVIEWS_PER_VERDICT.items():
        whole = [text for writer in writers for text in writer.whole(verdict)]
        texts = collect(wanted, whole, partial(any_review, dice, writers, verdict), taken, chinese_length)
        rows.extend((text, verdict) for text in texts)
    return dice.shuffled(rows)


def any_review(dice: Dice, writers: Sequence[ReviewWriter], verdict: str) -> str:
    return dice.deal(writers).compose(verdict)


def chinese_length(text: str) -> bool:
    return 3 <= len(text) <= 120


# ---- files -----------------------------------------------------------------------------------------------------------


def collect(wanted: int, whole: list[str], compose: Callable[[], str], taken: set[str], fits: Callable[[str], bool]) -> list[str]:
    """The hand-written texts first, then composed ones up to the number wanted; none twice, even across labels."""
    texts = list(whole)
    taken.update(map(bare, whole))
    while len(texts) < wanted:
        text = compose()
        if bare(text) not in taken and fits(text):
            taken.add(bare(text))
            texts.append(text)
    return texts


def bare(text: str) -> str:
    """A text without case and punctuation: two that differ only in those are the same to a reader."""
    return re.sub(r"\W+", "", text).lower()


def as_csv(header: Row, rows: list[Row]) -> bytes:
    sheet = io.StringIO(newline="")
    # RFC 4180 asks for CRLF, which is the csv module's own default.
    csv.writer(sheet).writerows([header, *rows])
    return sheet.getvalue().encode("utf-8")


def sample_files() -> dict[Path, bytes]:
    return {
        ENGLISH_FILE: as_csv(("message", "topic"), english_rows()),
        CHINESE_FILE: as_csv(("评论", "评价"), chinese_rows()),
    }


def read_rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as sheet:
        return [(text, label) for text, label in list(csv.reader(sheet))[1:]]


# ---- difficulty ------------------------------------------------------------------------------------------------------


def plain_classifier(path: Path) -> Any:
    """TF-IDF and logistic regression; for Chinese on characters, as there are no spaces to cut words at."""
    # Imported late so that writing the samples needs nothing but the standard library.
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    by_character = path == CHINESE_FILE
    weighing = TfidfVectorizer(analyzer="char" if by_character else "word", ngram_range=(1, 3 if by_character else 2))
    return make_pipeline(weighing, LogisticRegression(max_iter=1000))


def cross_validated_accuracy(path: Path) -> float:
    from sklearn.model_selection import StratifiedKFold, cross_val_score

    texts, labels = zip(*read_rows(path), strict=True)
    folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
    return float(cross_val_score(plain_classifier(path), texts, labels, cv=folds).mean())


def check() -> bool:
    sound = True
    for path, expected in sample_files().items():
        same = path.exists() and path.read_bytes() == expected
        sound = sound and same
        accuracy = f", 5-fold accuracy {cross_validated_accuracy(path):.3f}" if path.exists() else ""
        print(f"{path.name}: {'as made' if same else 'DIFFERS from what this script makes'}{accuracy}")
    return sound


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Make the sample data sets that ship with the program.")
    parser.add_argument("--check", action="store_true", help="compare the shipped files and print how hard they are")
    if parser.parse_args(arguments).check:
        return 0 if check() else 1
    for path, content in sample_files().items():
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
