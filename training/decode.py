"""From the scores of windows to the attributions of a text."""

from dataclasses import dataclass

import numpy as np

import crf
from corpus import Attribution

SOURCE, CUE, CONTENT = range(3)

#: A content that belongs less likely to its best cue belongs to one that was not found.
LIKELY = np.log(0.3)


@dataclass
class Scored:
    """What the model said of the words from begin to end: tags, and log probabilities of links, their first column
    standing for nothing."""

    begin: int
    end: int
    tags: np.ndarray
    sources: np.ndarray
    cues: np.ndarray

    def depth(self, word):
        """How far a word is from the nearer end of the window."""
        return min(word - self.begin, self.end - 1 - word)


def attributions(words, windows, transitions):
    """The attributions of a text in the order of their cues, as spans of code points."""
    if not words:
        return []
    deepest = [max((w for w in windows if w.begin <= i < w.end), key=lambda w: w.depth(i)) for i in range(len(words))]
    scores = np.stack([window.tags[i - window.begin] for i, window in enumerate(deepest)])
    spans = _spans(crf.best(scores, transitions))
    return _linked(words, spans, deepest)


def _spans(tags):
    """(role, first word, last word + 1) of each run."""
    found, at = [], 0
    while at < len(tags):
        end = at + 1
        if tags[at]:
            while end < len(tags) and tags[end] and tags[end] % 2 == 0:
                end += 1
            found.append(((tags[at] - 1) // 2, at, end))
        at = end
    return found


def _linked(words, spans, deepest):
    cues = [span for span in spans if span[0] == CUE]
    sources = [span for span in spans if span[0] == SOURCE]
    found = [Attribution(cue=[_place(words, cue)]) for cue in cues]
    for content in (span for span in spans if span[0] == CONTENT):
        scores = [_content_score(content, cue, deepest) for cue in cues]
        owner = _best(scores)
        if owner is not None and scores[owner] >= LIKELY:
            found[owner].content.append(_place(words, content))
    for cue, attribution in zip(cues, found):
        scores = [_source_score(cue, source, deepest) for source in sources]
        owner = _best(scores)
        if owner is not None and scores[owner] > _source_score(cue, None, deepest):
            attribution.source.append(_place(words, sources[owner]))
    return [attribution for attribution in found if attribution.content]


def _best(scores):
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return None if best is None or scores[best] == -np.inf else best


def _content_score(content, cue, deepest):
    """The mean over the words of a content of how likely each belongs to a cue."""
    window = deepest[(content[1] + content[2]) // 2]
    if not (window.begin <= cue[1] and cue[2] <= window.end):
        return -np.inf
    inside = range(max(content[1], window.begin), min(content[2], window.end))
    columns = slice(1 + cue[1] - window.begin, 1 + cue[2] - window.begin)
    return float(np.mean([window.cues[i - window.begin, columns].max() for i in inside]))


def _source_score(cue, source, deepest):
    """The mean over the words of a cue of how likely it has a source, or none."""
    window = deepest[cue[1]]
    if source is not None and not (window.begin <= source[1] and source[2] <= window.end):
        return -np.inf
    inside = range(cue[1], min(cue[2], window.end))
    columns = slice(0, 1) if source is None else slice(1 + source[1] - window.begin, 1 + source[2] - window.begin)
    return float(np.mean([window.sources[i - window.begin, columns].max() for i in inside]))


def _place(words, span):
    return words[span[1]].begin, words[span[2] - 1].end
