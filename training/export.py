"""Writes a trained tagger as attribution.onnx, its weights in eight bits, and the vocabulary beside it.

usage: export.py PASS.pt ENCODER.onnx TOKENIZER.json FOLDER"""

import argparse
import os
import tempfile

import onnx
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

import crf
import words
from network import Encoder, Tagger


class Whole(nn.Module):
    """One window without padding: scores as the program wants them."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger
        self.register_buffer("rules", torch.from_numpy(crf.allowed()))

    def forward(self, pieces, kinds, firsts):
        tags, sources, cues = self.tagger(pieces, kinds, torch.ones_like(pieces), firsts)
        return tags, F.log_softmax(sources, 2), F.log_softmax(cues, 2), self.tagger.transitions + self.rules


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("weights"), parser.add_argument("encoder")
    parser.add_argument("tokenizer"), parser.add_argument("folder")
    args = parser.parse_args()
    tagger = Tagger(Encoder(args.encoder))
    tagger.load_state_dict(torch.load(args.weights))
    tag, encode = os.path.join(args.folder, "tag"), os.path.join(args.folder, "encode")
    os.makedirs(tag, exist_ok=True), os.makedirs(encode, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        whole = os.path.join(scratch, "whole.onnx")
        write(Whole(tagger).eval(), whole)
        quantise(whole, os.path.join(tag, "attribution.onnx"))
    vocabulary = words.WordPiece(args.tokenizer).vocabulary
    with open(os.path.join(encode, "vocabulary.txt"), "w", encoding="utf-8") as file:
        file.writelines(piece + "\n" for piece in sorted(vocabulary, key=vocabulary.get))


def write(model, path):
    sample = torch.ones(1, 12, dtype=torch.long), torch.zeros(1, 12, dtype=torch.long), torch.arange(1, 11)[None]
    torch.onnx.export(
        model,
        sample,
        path,
        input_names=["pieces", "kinds", "firsts"],
        output_names=["tags", "sources", "cues", "transitions"],
        dynamic_axes={
            "pieces": {1: "pieces"},
            "kinds": {1: "pieces"},
            "firsts": {1: "words"},
            "tags": {1: "words"},
            "sources": {1: "words", 2: "targets"},
            "cues": {1: "words", 2: "targets"},
        },
        opset_version=17,
        dynamo=False,
    )
    _name_constant(path, "transitions")


def _name_constant(path, name):
    """The last output depends on no input, so that the exporter gave it a number for a name."""
    model = onnx.load(path)
    output = model.graph.output[-1]
    model.graph.node.append(onnx.helper.make_node("Identity", [output.name], [name], name=name))
    output.name = name
    onnx.checker.check_model(model)
    onnx.save(model, path)


def quantise(whole, path):
    """Eight bits for the weights of the encoder and of the pieces; the heads are small and decide, so they stay."""
    heads = [node.name for node in onnx.load(whole).graph.node if "/encoder/" not in node.name]
    quantize_dynamic(
        whole,
        path,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        op_types_to_quantize=["MatMul", "Gather"],
        nodes_to_exclude=heads,
    )


if __name__ == "__main__":
    main()
