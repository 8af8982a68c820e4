"""Texts with attributions. A folder is laid out as PolNeAR is, text/NAME.txt and attributions/NAME_ANNOTATOR.ann in BRAT,
or holds NAME.txt in brackets: [s1 She] [c1 said] [t1 no]. Numbers tie together what belongs to one attribution; a span that
serves several has them all, [s1,2 She]."""

import glob
import os
import re
from dataclasses import dataclass, field

ROLES = ("source", "cue", "content")


@dataclass
class Attribution:
    """Spans are pairs of code point offsets, end exclusive."""

    source: list = field(default_factory=list)
    cue: list = field(default_factory=list)
    content: list = field(default_factory=list)

    def spans(self, role):
        return getattr(self, role)


@dataclass
class Document:
    name: str
    text: str
    attributions: list


def read(folder):
    """The documents of a folder in the order of their names; of several annotators the first."""
    documents = _all_brat(folder) if os.path.isdir(os.path.join(folder, "text")) else _all_brackets(folder)
    if not documents:
        raise SystemExit(f"{folder}: neither text/*.txt with attributions/*.ann beside it nor *.txt in brackets")
    return documents


def _all_brat(folder):
    documents = []
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        name = os.path.basename(path)[:-4]
        annotations = sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(name) + "_*.ann")))
        if annotations:
            documents.append(Document(name, _text(path), _brat(annotations[0])))
    return documents


def _all_brackets(folder):
    paths = sorted(glob.glob(os.path.join(folder, "*.txt")))
    return [Document(os.path.basename(path)[:-4], *_brackets(path)) for path in paths]


def _text(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def _brackets(path):
    """The text without its brackets, and its attributions in the order of their numbers."""
    text, attributions, open_span = "", {}, None
    for part in _BRACKET.split(_text(path)):
        opening = _BRACKET.fullmatch(part)
        if opening and part == "]":
            if open_span is None:
                raise SystemExit(f"{path}: ] without [ after '{text[-40:]}'")
            role, numbers, begin = open_span
            for number in numbers:
                attributions.setdefault(number, Attribution()).spans(role).append((begin, len(text)))
            open_span = None
        elif opening:
            if open_span:
                raise SystemExit(f"{path}: [ within [ after '{text[-40:]}'")
            letter, numbers = part[1], part[2:].split(",")
            open_span = _LETTERS[letter], [int(number) for number in numbers], len(text)
        else:
            text += part
    if open_span:
        raise SystemExit(f"{path}: [ without ]")
    return text, [attributions[number] for number in sorted(attributions)]


_BRACKET = re.compile(r"(\[[sct]\d+(?:,\d+)* |\])")
_LETTERS = {role[0]: role for role in ("source", "cue")} | {"t": "content"}


def _brat(path):
    spans, events = {}, []
    with open(path, encoding="utf-8") as file:
        for line in file:
            columns = line.rstrip("\n").split("\t")
            if columns[0].startswith("T") and len(columns) > 1:
                places = columns[1].split(" ", 1)[1].split(";")
                spans[columns[0]] = [tuple(map(int, place.split())) for place in places]
            elif columns[0].startswith("E"):
                events.append([part.split(":") for part in columns[1].split()])
    return [_attribution(event, spans) for event in events]


def _attribution(event, spans):
    attribution = Attribution()
    for role, reference in event:
        role = re.sub(r"\d+$", "", role).lower()
        if role in ROLES and reference in spans:
            attribution.spans(role).extend(spans[reference])
    return attribution
