"""An encoder of the BERT family with weights from an ONNX file, and on top of it roles of words and links between them."""

import math
import re

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from windows import TAGS
from words import KINDS

#: Wide enough to tell which of a few cues; wider gained nothing.
LINK = 128


class Layer(nn.Module):
    def __init__(self, width, heads, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm_attention, self.norm_output = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, width = x.shape

        def heads(y):
            return y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        seen = F.scaled_dot_product_attention(
            heads(self.query(x)),
            heads(self.key(x)),
            heads(self.value(x)),
            attn_mask=mask,
            dropout_p=self.dropout if self.training else 0.0,
        )
        seen = seen.transpose(1, 2).reshape(batch, length, width)
        x = self.norm_attention(x + self.drop(self.out(seen)))
        return self.norm_output(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces and kinds of words [batch, pieces] in, vectors [batch, pieces, width] out."""

    def __init__(self, path, dropout=0.1, head_width=32):
        super().__init__()
        tensor, prefix, depth = _weights(path)
        at = prefix + "embeddings."
        self.pieces = nn.Embedding.from_pretrained(tensor(at + "word_embeddings.weight"), freeze=False)
        self.width = self.pieces.weight.shape[1]
        self.positions = nn.Parameter(tensor(at + "position_embeddings.weight"))
        self.segment = nn.Parameter(tensor(at + "token_type_embeddings.weight")[0].clone())
        self.kinds = nn.Embedding(KINDS, self.width)
        nn.init.zeros_(self.kinds.weight)
        self.norm, self.drop = nn.LayerNorm(self.width, eps=1e-12), nn.Dropout(dropout)
        _fill(self.norm, tensor, at + "LayerNorm")
        self.layers = nn.ModuleList()
        for number in range(depth):
            layer, at = Layer(self.width, self.width // head_width, dropout), f"{prefix}encoder.layer.{number}."
            for part, name in _PARTS.items():
                _fill(getattr(layer, part), tensor, at + name)
            self.layers.append(layer)

    def forward(self, pieces, kinds, mask):
        x = self.pieces(pieces) + self.positions[: pieces.shape[1]] + self.segment + self.kinds(kinds)
        x = self.drop(self.norm(x))
        unseen = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, unseen)
        return x


_PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm_attention": "attention.output.LayerNorm",
    "norm_output": "output.LayerNorm",
}


def _weights(path):
    """Weights by name. Those of linear layers have lost theirs: each is found by the bias that is added to it."""
    graph = onnx.load(path).graph
    named = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    maker = {output: node for node in graph.node for output in node.output}
    for node in graph.node:
        biases = [name for name in node.input if name in named and name.endswith(".bias")]
        others = [name for name in node.input if name not in named]
        if node.op_type != "Add" or not biases or not others or others[0] not in maker:
            continue
        for name in maker[others[0]].input if maker[others[0]].op_type == "MatMul" else ():
            if name in named:
                named[biases[0][: -len("bias")] + "weight"] = named[name].T
    tail = "embeddings.word_embeddings.weight"
    prefix = next(name for name in named if name.endswith(tail))[: -len(tail)]
    depth = 1 + max(int(m.group(1)) for m in (re.search(r"layer\.(\d+)\.", name) for name in named) if m)
    return lambda name: torch.tensor(named[name].copy()), prefix, depth


def _fill(module, tensor, name):
    module.weight.data, module.bias.data = tensor(name + ".weight"), tensor(name + ".bias")


class Tagger(nn.Module):
    """Scores of words: tags [batch, words, TAGS]; the source of each as a cue and the cue of each as a content, both
    [batch, words, 1 + words], the first column standing for nothing."""

    def __init__(self, encoder, dropout=0.1):
        super().__init__()
        self.encoder, self.drop = encoder, nn.Dropout(dropout)
        self.tags = nn.Linear(encoder.width, TAGS)
        self.links = nn.ModuleList(nn.ModuleList(nn.Linear(encoder.width, LINK) for _ in range(2)) for _ in range(2))
        self.transitions = nn.Parameter(torch.zeros(TAGS, TAGS))

    def forward(self, pieces, kinds, mask, firsts):
        """firsts: the first piece of each word [batch, words], counted from the beginning of the window."""
        x = self.drop(self.encoder(pieces, kinds, mask))
        words = torch.gather(x, 1, firsts[:, :, None].expand(-1, -1, x.shape[2]))
        targets = torch.cat([x[:, :1], words], 1)
        sources, cues = (
            one(words) @ other(targets).transpose(1, 2) / math.sqrt(LINK) for one, other in self.links
        )
        return self.tags(words), sources, cues
