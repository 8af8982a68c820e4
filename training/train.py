"""Trains the tagger on a corpus and keeps the best of its passes.

usage: train.py TRAIN_FOLDER DEV_FOLDER ENCODER.onnx TOKENIZER.json --out FOLDER [--more TRAIN_FOLDER]

Progress is saved after each hundred steps: the same command goes on where it was stopped."""

import argparse
import copy
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import corpus
import crf
import decode
import score
import windows
import words
from network import Encoder, Tagger

#: Windows of like length are sought among so many batches.
POOL = 24


class Batch:
    """Windows side by side, as the network wants them, with what it is to say of them."""

    def __init__(self, chosen, tokenizer, device="cpu"):
        rows = [self._row(*window) for window in chosen]
        length = 2 + max(len(row[0]) for row in rows)
        count = max(len(row[2]) for row in rows)
        self.pieces = torch.full((len(rows), length), tokenizer.padding)
        self.kinds = torch.zeros(len(rows), length, dtype=torch.long)
        self.mask = torch.zeros(len(rows), length, dtype=torch.long)
        self.firsts = torch.zeros(len(rows), count, dtype=torch.long)
        self.real = torch.zeros(len(rows), count, dtype=torch.bool)
        self.tags = torch.zeros(len(rows), count, dtype=torch.long)
        self.sources, self.cues = (torch.full((len(rows), count), windows.UNKNOWN) for _ in range(2))
        for i, (pieces, kinds, firsts, tags, sources, cues) in enumerate(rows):
            n, m = len(pieces), len(firsts)
            self.pieces[i, 0], self.pieces[i, n + 1] = tokenizer.begin, tokenizer.end
            self.pieces[i, 1 : n + 1], self.kinds[i, 1 : n + 1] = torch.tensor(pieces), torch.tensor(kinds)
            self.mask[i, : n + 2], self.real[i, :m] = 1, True
            self.firsts[i, :m], self.tags[i, :m] = torch.tensor(firsts), torch.tensor(tags)
            self.sources[i, :m], self.cues[i, :m] = torch.tensor(sources), torch.tensor(cues)
        for name, value in vars(self).items():
            setattr(self, name, value.to(device))

    @staticmethod
    def _row(labelled, begin, end):
        pieces, kinds, firsts = [], [], []
        for word in labelled.words[begin:end]:
            firsts.append(1 + len(pieces))
            pieces += word.pieces
            kinds += [word.kind] * len(word.pieces)
        pieces, kinds = pieces[: windows.LENGTH], kinds[: windows.LENGTH]
        links = (_within(column[begin:end], begin, end) for column in (labelled.sources, labelled.cues))
        return pieces, kinds, firsts, labelled.tags[begin:end].copy(), *links


def _within(column, begin, end):
    """Targets as columns of the link scores: 0 for nothing, unknown for what lies outside the window."""
    inside = (column >= begin) & (column < end)
    return np.where(inside, column - begin + 1, np.where(column == windows.NOTHING, 0, windows.UNKNOWN))


def losses(model, batch):
    tags, sources, cues = model(batch.pieces, batch.kinds, batch.mask, batch.firsts)
    tags, sources, cues = tags.float(), sources.float(), cues.float()
    total = crf.loss(tags, batch.tags, batch.real, model.transitions)
    absent = torch.cat([torch.zeros_like(batch.real[:, :1]), ~batch.real], 1)[:, None, :]
    for scores, target in ((sources, batch.sources), (cues, batch.cues)):
        if (target != windows.UNKNOWN).any():
            scores = scores.masked_fill(absent, -1e4).flatten(0, 1)
            total = total + 0.1 * F.cross_entropy(scores, target.flatten(), ignore_index=windows.UNKNOWN)
    return total


def predict(model, labelled, tokenizer, batch_size=16):
    """The attributions of texts, in their order."""
    model.eval()
    ranges = [(i, *r) for i, text in enumerate(labelled) for r in windows.pack(text.words, shared=windows.SHARED)]
    ranges.sort(key=lambda r: r[2] - r[1])
    scored = [[] for _ in labelled]
    with torch.no_grad():
        for at in range(0, len(ranges), batch_size):
            group = ranges[at : at + batch_size]
            batch = Batch([(labelled[i], begin, end) for i, begin, end in group], tokenizer)
            tags, sources, cues = (x.float() for x in model(batch.pieces, batch.kinds, batch.mask, batch.firsts))
            for row, (i, begin, end) in enumerate(group):
                n = end - begin
                links = (F.log_softmax(x[row, :n, : n + 1], 1).numpy() for x in (sources, cues))
                scored[i].append(decode.Scored(begin, end, tags[row, :n].numpy(), *links))
    steps = model.transitions.detach().numpy()
    return [decode.attributions(text.words, sorted(s, key=lambda w: w.begin), steps) for text, s in zip(labelled, scored)]


def epoch_batches(texts, size, chance):
    """All words of all texts once, in windows that begin elsewhere in each pass, like lengths together."""
    chosen = []
    for text in texts:
        first = chance.randrange(windows.LENGTH // 4, windows.LENGTH)
        chosen += [(text, begin, end) for begin, end in windows.pack(text.words, first=first)]
    chance.shuffle(chosen)
    batches = []
    for at in range(0, len(chosen), size * POOL):
        pool = sorted(chosen[at : at + size * POOL], key=lambda w: w[2] - w[1])
        batches += [pool[i : i + size] for i in range(0, len(pool), size)]
    chance.shuffle(batches)
    return batches


def groups(model, rate, head_rate, decay):
    """Layers learn slower the deeper they lie."""
    depth = len(model.encoder.layers)
    out = []
    for name, parameter in model.named_parameters():
        if name.startswith("encoder.layers."):
            factor = decay ** (depth - 1 - int(name.split(".")[2]))
            out.append({"params": [parameter], "lr": rate * factor})
        elif name.startswith("encoder.kinds"):
            out.append({"params": [parameter], "lr": rate})
        elif name.startswith("encoder."):
            out.append({"params": [parameter], "lr": rate * decay**depth})
        else:
            out.append({"params": [parameter], "lr": head_rate})
        out[-1]["weight_decay"] = 0.01 if parameter.dim() > 1 else 0.0
    return out


class Average:
    """A running average of the weights, which does better than any of them."""

    def __init__(self, model, keep):
        self.model, self.keep = copy.deepcopy(model), keep

    def add(self, model, step):
        keep = min(self.keep, (1 + step) / (10 + step))
        for mine, other in zip(self.model.parameters(), model.parameters()):
            mine.data.mul_(keep).add_(other.data, alpha=1 - keep)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("train"), parser.add_argument("dev")
    parser.add_argument("encoder"), parser.add_argument("tokenizer")
    parser.add_argument("--out", required=True)
    parser.add_argument("--more", action="append", default=[], help="another folder to train on")
    parser.add_argument("--passes", type=int, default=6)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.9, help="of the rate from layer to layer")
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--bf16", action="store_true", help="where the processor has it")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main():
    args = arguments()
    os.makedirs(args.out, exist_ok=True)
    torch.manual_seed(args.seed)
    tokenizer = words.WordPiece(args.tokenizer)
    train = [document for folder in [args.train, *args.more] for document in corpus.read(folder)]
    dev = corpus.read(args.dev)
    texts = [windows.label(words.cut(d.text, tokenizer), d.attributions) for d in train]
    held = [windows.label(words.cut(d.text, tokenizer), d.attributions) for d in dev]
    model = Tagger(Encoder(args.encoder))
    average = Average(model, args.average)
    optimizer = torch.optim.AdamW(groups(model, args.rate, args.head_rate, args.decay))
    each = len(epoch_batches(texts, args.batch, random.Random(args.seed)))
    steps = args.passes * each
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda k: min(1, (k + 1) / (0.06 * steps)) * max(0.01, 1 - k / steps)
    )
    state_file = os.path.join(args.out, "state.pt")
    step = 0
    if os.path.exists(state_file):
        state = torch.load(state_file)
        model.load_state_dict(state["model"]), average.model.load_state_dict(state["average"])
        optimizer.load_state_dict(state["optimizer"]), schedule.load_state_dict(state["schedule"])
        torch.set_rng_state(state["random"])
        step = state["step"]
    log = open(os.path.join(args.out, "log.txt"), "a", buffering=1)
    began, first = time.time(), step
    while step < steps:
        epoch, done = divmod(step, each)
        batches = epoch_batches(texts, args.batch, random.Random(args.seed + epoch))
        for group in (batches * 2)[done:each]:
            model.train()
            with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
                loss = losses(model, Batch(group, tokenizer))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            average.add(model, step)
            step += 1
            if step % 20 == 0:
                print(step, steps, f"{loss.item():.4f} {(time.time() - began) / (step - first):.2f} s a step", file=log)
            if step % 100 == 0 or step % each == 0:
                state = {"model": model.state_dict(), "average": average.model.state_dict(), "step": step}
                state |= {"optimizer": optimizer.state_dict(), "schedule": schedule.state_dict()}
                state |= {"random": torch.get_rng_state()}
                torch.save(state, state_file + ".new")
                os.replace(state_file + ".new", state_file)
            if step % each == 0:
                found = predict(average.model, held, tokenizer)
                counts = score.score(dev, {d.name: f for d, f in zip(dev, found)})
                print(f"pass {epoch}", *(f"{k} {v.f1():.3f}" for k, v in counts.items()), file=log)
                torch.save(average.model.state_dict(), os.path.join(args.out, f"pass-{epoch}.pt"))
            if step >= steps:
                break


if __name__ == "__main__":
    main()
