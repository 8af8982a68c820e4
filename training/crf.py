"""A linear chain over the tags of words: which tag may follow which, and how likely."""

import numpy as np
import torch

from windows import TAGS

FORBIDDEN = -1e4


def allowed():
    """What may follow what, 0 or FORBIDDEN [before, after]: inside a role comes only after its begin or inside."""
    rules = np.zeros((TAGS, TAGS), np.float32)
    for inside in range(2, TAGS, 2):
        rules[:, inside] = FORBIDDEN
        rules[[inside - 1, inside], inside] = 0
    return rules


def loss(scores, tags, mask, transitions):
    """Negative log likelihood of the tags, a word's share. scores [batch, words, TAGS], tags and mask [batch, words]."""
    steps = transitions + torch.from_numpy(allowed())
    first = torch.zeros(TAGS)
    first[2::2] = FORBIDDEN
    alpha = scores[:, 0] + first
    for i in range(1, scores.shape[1]):
        after = torch.logsumexp(alpha[:, :, None] + steps, 1) + scores[:, i]
        alpha = torch.where(mask[:, i, None], after, alpha)
    known = torch.where(mask, tags, 0)
    picked = torch.gather(scores, 2, known[:, :, None])[:, :, 0] * mask
    moved = steps[known[:, :-1], known[:, 1:]] * mask[:, 1:]
    return (torch.logsumexp(alpha, 1).sum() - picked.sum() - moved.sum()) / mask.sum()


def best(scores, transitions):
    """The likeliest tags of one text. scores [words, TAGS]."""
    steps = transitions + allowed()
    total = scores[0].copy()
    total[2::2] += FORBIDDEN
    came = np.zeros(scores.shape, np.int64)
    for i in range(1, len(scores)):
        paths = total[:, None] + steps
        came[i] = paths.argmax(0)
        total = paths.max(0) + scores[i]
    tags = [int(total.argmax())]
    for i in range(len(scores) - 1, 0, -1):
        tags.append(int(came[i][tags[-1]]))
    return tags[::-1]
