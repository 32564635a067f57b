"""In which language a text is written, by the small words that each language uses all the time."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.doctor.cells import distinct
from textcls_gui.core.data.shingles import HashedTexts, Hashes, hash_texts
from textcls_gui.core.phrases import phrase

UNKNOWN = 0
MIN_DIFFERENT = 3
MIN_SHARE = 0.1
TIMES_MORE = 3
FILTER_BITS = 16
_WORDS = {
    phrase("English"): "the and of to is that it was with you for not this are be have from they were which would there their "
    "what been has had "
    "but his will when who my your about she he we its",
    phrase("German"): "der und den das ist nicht ein eine mit sich auf auch dem des zu von ich wird sind oder aber wir wie "
    "wenn haben einen einer "
    "nach über für noch nur sehr",
    phrase("French"): "le les et une des est pas dans pour qui ce il sur avec plus au je vous nous cette mais elle sont était "
    "être fait très aussi "
    "leur ont",
    phrase("Spanish"): "el los las del por con una es lo su para como más pero sus le muy este fue ha está yo también cuando "
    "todo esta son había",
    phrase("Portuguese"): "os não uma um em com do da dos das mais foi ao muito são você também pelo pela isso ele ela seu "
    "sua quando já está mas",
    phrase("Italian"): "il che di per non una sono della con del gli anche più ho questo ma le nel alla molto dei stato "
    "questa era ci hanno",
    phrase("Dutch"): "het een van en niet zijn ik je op voor met te aan er maar om dat hij ook als dan bij naar deze heeft wordt zeer",
    phrase("Swedish"): "och att det är på som för inte jag av till den har med om ett var från när kan vi så mycket eller efter",
    phrase("Danish or Norwegian"): "og at er på til det som ikke jeg af av den har med være blev fra når kan et også meget "
    "eller efter etter",
    phrase("Finnish"): "ja on ei että se oli mutta niin kun hän ovat tämä myös joka mitä kuin minä sen olen vain hyvin",
    phrase("Polish"): "nie na się że to jest do jak ale po co przez już tak dla od czy tylko był był bardzo jego są",
    phrase("Czech"): "se na je že to do jako pro ale by po jsem tak jsou není být který při také jen velmi byl",
    phrase("Hungarian"): "az és hogy nem is egy ez van volt de meg csak már még mint nagyon azt lehet vagy aki ezt",
    phrase("Romanian"): "și în nu pe cu este din la că mai pentru sunt care au fost dar foarte sau prin acest această după",
    phrase("Turkish"): "bir ve bu için çok da de ile ama gibi daha ne olarak var kadar sonra ben değil olan oldu her",
    phrase("Indonesian"): "yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke ada karena sudah bisa sangat mereka",
    phrase("Vietnamese"): "của và là không có được cho một với những các này người đã trong để tôi rất như khi",
    phrase("Russian"): "не на что он как это но его она они был была было если очень все меня для мы когда или только так",
    phrase("Ukrainian"): "не на що він як це але його вона вони був була було якщо дуже всі мене для ми коли або тільки та ",
    phrase("Bulgarian"): "не на че той като това но те беше да са със за се от много или когато само",
}
LANGUAGES = ("", *_WORDS)


def languages_of(hashed: HashedTexts) -> NDArray[np.uint8]:
    """(num_texts,) places in LANGUAGES; UNKNOWN where a text is too short to tell, or mixed. Texts must be in small letters."""
    words, language = _known()
    num_texts = len(hashed.starts) - 1
    maybe = np.flatnonzero(_filter().take((hashed.words & np.uint64((1 << FILTER_BITS) - 1)).astype(np.int64)))
    found = np.minimum(np.searchsorted(words, hashed.words[maybe]), len(words) - 1)
    is_known = words[found] == hashed.words[maybe]
    text = np.searchsorted(hashed.starts, maybe[is_known], side="right") - 1
    hits = _counted(text, language[found[is_known]], num_texts)
    once = distinct(text * len(words) + found[is_known])
    different = _counted(once // len(words), language[once % len(words)], num_texts)
    best: NDArray[np.uint8] = different.argmax(axis=1).astype(np.uint8)
    ours = hits[np.arange(num_texts), best]
    is_sure = (different.max(axis=1, initial=0) >= MIN_DIFFERENT) & (ours >= TIMES_MORE * (hits.sum(axis=1) - ours))
    best[~is_sure | (ours < MIN_SHARE * hashed.num_words)] = UNKNOWN
    return best


def _counted(texts: NDArray[np.int64], languages: NDArray[np.int64], num_texts: int) -> NDArray[np.int64]:
    """(num_texts, languages) how many of these words each text has."""
    return np.bincount(texts * len(LANGUAGES) + languages, minlength=num_texts * len(LANGUAGES)).reshape(num_texts, len(LANGUAGES))


@cache
def _known() -> tuple[Hashes, NDArray[np.int64]]:
    """The words of one language alone, hashed and sorted; and the language of each."""
    owners: dict[str, set[int]] = {}
    for number, name in enumerate(LANGUAGES):
        for word in _WORDS.get(name, "").split():
            owners.setdefault(word, set()).add(number)
    own = [(word, numbers.pop()) for word, numbers in owners.items() if len(numbers) == 1]
    hashes = hash_texts([" ".join(word for word, _ in own)]).words
    order = np.argsort(hashes)
    return hashes[order], np.array([number for _, number in own], dtype=np.int64)[order]


@cache
def _filter() -> NDArray[np.bool_]:
    """Which ends a known word's hash may have: nine in ten other words are put aside by one look."""
    ends = np.zeros(1 << FILTER_BITS, dtype=np.bool_)
    ends[(_known()[0] & np.uint64((1 << FILTER_BITS) - 1)).astype(np.int64)] = True
    return ends
