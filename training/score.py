"""How well predicted attributions agree with a corpus: exact spans of each role, and source and content together."""

import re
from dataclasses import dataclass

from corpus import ROLES

TOKEN = re.compile(r"\w+")


@dataclass
class Count:
    right: int = 0
    found: int = 0
    there: int = 0

    def f1(self):
        return 2 * self.right / (self.found + self.there) if self.found + self.there else 0.0

    def __str__(self):
        precision = self.right / self.found if self.found else 0.0
        recall = self.right / self.there if self.there else 0.0
        return f"P {precision:.3f} R {recall:.3f} F1 {self.f1():.3f}"


def score(documents, predictions):
    """Counts by role, and as 'relation' attributions whose content and source both overlap one of the corpus by half.

    documents: of corpus.read; predictions: attributions by the document's name."""
    counts = {name: Count() for name in (*ROLES, "relation")}
    for document in documents:
        tokens = [match.span() for match in TOKEN.finditer(document.text)]
        there = [_covered(a, tokens) for a in document.attributions]
        found = [_covered(a, tokens) for a in predictions[document.name]]
        for role in ROLES:
            _add(counts[role], _runs(there, role), _runs(found, role))
        _relate(counts["relation"], there, found)
    return counts


def _covered(attribution, tokens):
    return {
        role: {i for i, (b, e) in enumerate(tokens) for x, y in attribution.spans(role) if b < y and e > x}
        for role in ROLES
    }


def _runs(attributions, role):
    runs = set()
    for attribution in attributions:
        run = []
        for i in sorted(attribution[role]) + [None]:
            if run and i != run[-1] + 1:
                runs.add((run[0], run[-1]))
                run = []
            run.append(i)
    return runs


def _add(count, there, found):
    count.right += len(there & found)
    count.found += len(found)
    count.there += len(there)


def _relate(count, there, found):
    used = set()
    for attribution in found:
        if not attribution["content"]:
            continue
        count.found += 1
        alike = [
            (_alike(other["content"], attribution["content"]), i)
            for i, other in enumerate(there)
            if i not in used
            and _alike(other["content"], attribution["content"]) >= 0.5
            and _alike(other["source"], attribution["source"]) >= 0.5
        ]
        if alike:
            used.add(max(alike)[1])
            count.right += 1
    count.there += sum(1 for attribution in there if attribution["content"])


def _alike(one, other):
    return len(one & other) / len(one | other) if one or other else 1.0
