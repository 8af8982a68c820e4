"""Scores what the program found in a corpus, by role and by form of speech.

usage: evaluate.py FOLDER PREDICTIONS.jsonl

The predictions are what `standpoint positions TEXTS --format json` prints. A statement is direct where all its content
stands in quotation marks, indirect where none does, else mixed. Of a form, precision counts what was found in it and
recall what is there in it."""

import json
import os
import sys

import corpus
import score

FORMS = ("direct", "indirect", "mixed")
QUOTES = {"“": "”", '"': '"', "«": "»"}


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    documents = corpus.read(sys.argv[1])
    found = _predictions(sys.argv[2])
    missing = [document.name for document in documents if document.name not in found]
    if missing:
        raise SystemExit(f"{sys.argv[2]}: nothing on {len(missing)} texts, such as {missing[0]}")
    every = score.score(documents, found)
    print(f"{'':10}" + "".join(f"{name:>28}" for name in ("all", *FORMS)))
    for role in every:
        print(f"{role:10}" + "".join(f"{str(count):>28}" for count in (every[role], *_by_form(documents, found, role))))
    there = [sum(len(_only(d.attributions, _quoted(d.text), form)) for d in documents) for form in FORMS]
    print(f"{'there':10}" + "".join(f"{number:>28}" for number in (sum(there), *there)))


def _predictions(path):
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            spans = [{role: [tuple(s) for s in a[role]] for role in corpus.ROLES} for a in line.get("attributions", [])]
            found[os.path.basename(line["file"])[:-4]] = [corpus.Attribution(**each) for each in spans]
    return found


def _by_form(documents, found, role):
    """The counts of each form: right of those found in it, and of those there in it how many were found at all."""
    return [_Halves(_count(documents, found, role, form, 0), _count(documents, found, role, form, 1)) for form in FORMS]


def _count(documents, found, role, form, side):
    quoted = {document.name: _quoted(document.text) for document in documents}
    there = [
        corpus.Document(d.name, d.text, d.attributions if side == 0 else _only(d.attributions, quoted[d.name], form))
        for d in documents
    ]
    guesses = {d.name: _only(found[d.name], quoted[d.name], form) if side == 0 else found[d.name] for d in documents}
    return score.score(there, guesses)[role]


class _Halves:
    """Precision of what was found in a form, recall of what is there in it."""

    def __init__(self, found, there):
        self.precision = found.right / found.found if found.found else 0.0
        self.recall = there.right / there.there if there.there else 0.0

    def __str__(self):
        total = self.precision + self.recall
        f1 = 2 * self.precision * self.recall / total if total else 0.0
        return f"P {self.precision:.3f} R {self.recall:.3f} F1 {f1:.3f}"


def _only(attributions, quoted, form):
    return [a for a in attributions if a.content and _form(a, quoted) == form]


def _form(attribution, quoted):
    inside = [quoted[i] for begin, end in attribution.content for i in range(begin, end)]
    if all(inside):
        return "direct"
    return "mixed" if any(inside) else "indirect"


def _quoted(text):
    """Of each character whether it stands in quotation marks, marks included. Quotations end with their paragraph."""
    inside, closing = [], ""
    for i, character in enumerate(text):
        if closing:
            inside.append(character != "\n")
            if character in (closing, "\n"):
                closing = ""
        else:
            closing = QUOTES.get(character, "")
            inside.append(bool(closing))
    return inside


if __name__ == "__main__":
    main()
