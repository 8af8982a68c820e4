"""Texts with attributions, in a folder laid out as PolNeAR is: text/NAME.txt and attributions/NAME_ANNOTATOR.ann in BRAT."""

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
    documents = []
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        name = os.path.basename(path)[:-4]
        annotations = sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(name) + "_*.ann")))
        if annotations:
            with open(path, encoding="utf-8", newline="") as file:
                documents.append(Document(name, file.read(), _brat(annotations[0])))
    if not documents:
        raise SystemExit(f"{folder}: no text/*.txt with attributions/*.ann beside it")
    return documents


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
