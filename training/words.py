"""A text cut into words, each with its WordPiece ids. The program cuts texts in exactly this way; a test compares them."""

import json
import unicodedata
from dataclasses import dataclass

#: What a model sees of a word besides its letters, which it sees in small.
LOWER, INITIAL, UPPER, NUMBER, MARK = range(5)
#: Added to it for the first word of a paragraph.
OPENING = 5
KINDS = 10

#: A longer word is unknown as a whole.
LONGEST = 100


@dataclass
class Word:
    """From begin to end, exclusive, in code points of the text."""

    begin: int
    end: int
    pieces: list
    kind: int
    sentence: int


def _is_letter(character):
    return character == "_" or unicodedata.category(character)[0] in "LMN"


def split(text):
    """Runs of letters, marks and digits; every other visible character alone."""
    places, at = [], 0
    while at < len(text):
        end = at + 1
        if _is_letter(text[at]):
            while end < len(text) and _is_letter(text[end]):
                end += 1
            places.append((at, end))
        elif not _is_blank(text[at]):
            places.append((at, end))
        at = end
    return places


def _is_blank(character):
    return unicodedata.category(character)[0] in "ZC" and unicodedata.category(character) != "Co"


class WordPiece:
    """The tokenizer of a tokenizer.json: greedy, longest piece first, in small letters without accents."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.begin, self.end, self.unknown, self.padding = (
            self.vocabulary[token] for token in ("[CLS]", "[SEP]", "[UNK]", "[PAD]")
        )

    def pieces(self, word):
        letters = unicodedata.normalize("NFD", word.lower())
        letters = "".join(c for c in letters if unicodedata.category(c) != "Mn")
        found, at = [], 0
        while at < len(letters) <= LONGEST:
            end = len(letters)
            while end > at and ("##" if at else "") + letters[at:end] not in self.vocabulary:
                end -= 1
            if end == at:
                return [self.unknown]
            found.append(self.vocabulary[("##" if at else "") + letters[at:end]])
            at = end
        return found or [self.unknown]


def cut(text, tokenizer):
    """All words of a text with their pieces, kinds and sentences."""
    words, sentence = [], 0
    places = split(text)
    for number, (begin, end) in enumerate(places):
        opening = number == 0 or "\n" in text[places[number - 1][1] : begin]
        if number and (opening or _ends_sentence(text, places, number)):
            sentence += 1
        kind = _kind(text[begin:end]) + (OPENING if opening else 0)
        words.append(Word(begin, end, tokenizer.pieces(text[begin:end]), kind, sentence))
    return words


def _kind(word):
    if not _is_letter(word[0]):
        return MARK
    if not any(c.isalpha() for c in word):
        return NUMBER
    if word == word.lower():
        return LOWER
    return UPPER if len(word) > 1 and word == word.upper() else INITIAL


def _ends_sentence(text, places, number):
    """A full stop, its closing quotation marks, a space, and a capital or an opening mark: good enough to cut windows."""
    before = number - 1
    if places[before][1] == places[number][0]:
        return False
    while before > 0 and text[places[before][0]] in "\"'”’)]" and places[before - 1][1] == places[before][0]:
        before -= 1
    first = text[places[number][0]]
    return text[places[before][0]] in ".!?…" and (first.isupper() or first in "\"“‘'([")
