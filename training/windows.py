"""Documents as the model sees them: windows of whole sentences, their words with roles and links."""

from dataclasses import dataclass

import numpy as np

from corpus import ROLES

#: Roles of words: none, then begin and inside of each role.
TAGS = 1 + 2 * len(ROLES)
#: Pieces of a window.
LENGTH = 256
#: Pieces that two windows of one text share at least, where a sentence is not longer.
SHARED = 32
#: A word that links to nothing that can be said.
UNKNOWN = -100
#: A cue without a source.
NOTHING = -1


@dataclass
class Labelled:
    """A text's words, and of each its tag, the source that a cue has, and the cue that a content has: first words."""

    words: list
    tags: np.ndarray
    sources: np.ndarray
    cues: np.ndarray


def label(words, attributions):
    tags = np.zeros(len(words), np.int64)
    sources = np.full(len(words), UNKNOWN)
    cues = np.full(len(words), UNKNOWN)
    begins = np.array([word.begin for word in words])
    ends = np.array([word.end for word in words])
    for attribution in attributions:
        places = {role: _places(attribution.spans(role), begins, ends) for role in ROLES}
        for number, role in enumerate(ROLES):
            before = None
            for place in places[role]:
                tags[place] = 1 + 2 * number + (before is not None and place == before + 1)
                before = place
        if places["cue"]:
            sources[places["cue"]] = places["source"][0] if places["source"] else NOTHING
            cues[places["content"]] = places["cue"][0]
    return Labelled(words, tags, sources, cues)


def _places(spans, begins, ends):
    return sorted({int(i) for begin, end in spans for i in np.flatnonzero((begins < end) & (ends > begin))})


def pack(words, length=LENGTH, shared=0, first=None):
    """Ranges of words whose pieces fit a window, cut between sentences where that can be.

    shared: pieces that a window begins before the end of the last one; first: pieces of the first window, else all."""
    sizes = np.cumsum([0] + [len(word.pieces) for word in words])
    starts = [i for i in range(len(words)) if i == 0 or words[i].sentence != words[i - 1].sentence] + [len(words)]
    ranges, begin, room = [], 0, first or length
    while begin < len(words):
        fitting = [i for i in starts if i > begin and sizes[i] - sizes[begin] <= room]
        end = fitting[-1] if fitting else max(begin + 1, int(np.searchsorted(sizes, sizes[begin] + room, "right")) - 1)
        ranges.append((begin, end))
        if end == len(words):
            break
        room = length
        back = [i for i in starts if begin < i <= end and sizes[end] - sizes[i] >= shared]
        begin = back[-1] if back and shared else end
    return ranges
