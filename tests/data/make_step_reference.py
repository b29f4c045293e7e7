#!/usr/bin/env python3
"""Writes step_reference.json: whole training runs on one sentence, computed from the definitions.

Everything in double, with NumPy alone and nothing of the engine: the samples, the noise words, the
tree, the update of each step. Only the random generator and the alias table are spelt out as the
engine documents them, since both must draw the same words.

    python3 make_step_reference.py > step_reference.json

Compares `firth-cli step` with it too, for all six combinations, and says the largest difference:

    python3 make_step_reference.py build/release/firth-cli CORPUS INDEX
"""

import heapq
import json
import subprocess
import sys
from collections import Counter

import numpy as np

SENTENCE = "the nurse assisted the doctor with the patient treatment at the hospital".split()


class SplitMix64:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        mask = 2**64 - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)

    def uniform(self):
        return (self.next() >> 11) / 2**53

    def below(self, bound):
        return ((self.next() >> 32) * bound) >> 32


def vocabulary(sentences):
    """Words and counts, most frequent first, ties in order of first appearance."""
    counts = Counter(word for sentence in sentences for word in sentence)
    return sorted(counts.items(), key=lambda entry: -entry[1])


class Noise:
    """P(w) ∝ count^0.75, drawn through Vose's alias table."""

    def __init__(self, counts):
        weights = [float(count) ** 0.75 for count in counts]
        total = 0.0
        for weight in weights:
            total += weight
        size = len(counts)
        share = [weight / total * size for weight in weights]
        self.slots = [(0, word) for word in range(size)]
        poor = [word for word in range(size) if share[word] < 1]
        rich = [word for word in range(size) if not share[word] < 1]
        while poor and rich:
            small, large = poor.pop(), rich[-1]
            self.slots[small] = (int(share[small] * 2**32), large)
            share[large] -= 1 - share[small]
            if share[large] < 1:
                poor.append(rich.pop())

    def draw_other_than(self, excluded, random):
        while True:
            bits = random.next()
            word = ((bits >> 32) * len(self.slots)) >> 32
            threshold, alias = self.slots[word]
            if bits & 0xFFFFFFFF >= threshold:
                word = alias
            if word != excluded:
                return word


def huffman_paths(counts):
    """For each word, from the root: (inner node, 1 for the rarer child)."""
    # Of equal counts an inner node comes before a word, an older before a younger, and a later
    # word before an earlier.
    heap = [(count, 1, -word, word) for word, count in enumerate(counts)]
    heapq.heapify(heap)
    parent = {}
    for made in range(len(counts) - 1):
        left, right = heapq.heappop(heap), heapq.heappop(heap)
        node = len(counts) + made
        parent[left[3]], parent[right[3]] = (made, 1), (made, 0)
        heapq.heappush(heap, (left[0] + right[0], 0, made, node))
    paths = []
    for word in range(len(counts)):
        path, node = [], word
        while node in parent:
            path.append(parent[node])
            node = len(counts) + parent[node][0]
        paths.append(path[::-1])
    return paths


def samples(ids, counts, settings):
    """Yields (input, output, targets, tokens passed before it) over all epochs."""
    random = SplitMix64(settings["seed"])
    noise, paths = Noise(counts), huffman_paths(counts)

    def targets(output):
        if settings["objective"] == "negative":
            drawn = [noise.draw_other_than(output, random) for _ in range(settings["negative"])]
            return [(output, 1)] + [(word, 0) for word in drawn]
        return paths[output] if settings["objective"] == "hierarchical" else None

    total, passed = sum(counts), 0
    for _ in range(settings["epochs"]):
        for sentence in ids:
            kept = sentence
            if settings["sample"] > 0:
                kept = []
                for word in sentence:
                    ratio = settings["sample"] * total / counts[word]
                    if random.uniform() < ratio**0.5 + ratio:
                        kept.append(word)
            for centre, word in enumerate(kept):
                window = settings["window"]
                if settings["shrink"]:
                    window = 1 + random.below(window)
                context = kept[max(0, centre - window):centre] + kept[centre + 1:centre + window + 1]
                if not context:
                    continue
                if settings["arch"] == "skipgram":
                    for other in context:
                        yield [word], other, targets(other), passed
                else:
                    yield context, word, targets(word), passed
            passed += len(sentence)


def initial(words, settings):
    """E uniform in ±0.5/d; C like it for the full softmax, else zero."""
    random, dim = SplitMix64(settings["seed"] ^ 0x6D6F64656C), settings["dim"]

    def uniform():
        return np.array([[np.float32((random.uniform() - 0.5) * (1 / dim)) for _ in range(dim)]
                         for _ in range(words)], dtype=np.float64)

    E = uniform()
    if settings["objective"] == "softmax":
        return E, uniform()
    return E, np.zeros((words - (settings["objective"] == "hierarchical"), dim))


def step(E, C, inputs, output, targets, alpha):
    """One gradient step on −log p(output | inputs), in place."""
    hidden = E[inputs].mean(axis=0)
    if targets is None:
        rows, labels = np.arange(len(C)), np.arange(len(C)) == output
        scores = C @ hidden
        probabilities = np.exp(scores - scores.max())
        probabilities /= probabilities.sum()
        losses = np.where(labels, -np.log(probabilities), 0)
    else:
        rows = np.array([row for row, _ in targets])
        labels = np.array([label for _, label in targets])
        scores = C[rows] @ hidden
        probabilities = 1 / (1 + np.exp(-scores))
        losses = -np.log(np.where(labels, probabilities, 1 - probabilities))
    errors = labels - probabilities
    gradient = errors @ C[rows]
    np.add.at(C, rows, alpha * np.outer(errors, hidden))
    np.add.at(E, inputs, alpha * gradient / len(inputs))
    return {"hidden": hidden, "rows": rows, "score": scores, "probability": probabilities,
            "error": errors, "losses": losses, "loss": float(losses.sum())}


def whole_run(settings):
    """All epochs, the learning rate falling in a straight line with the tokens passed."""
    words = vocabulary([SENTENCE])
    index = {word: place for place, (word, _) in enumerate(words)}
    counts = [count for _, count in words]
    E, C = initial(len(words), settings)
    total = sum(counts) * settings["epochs"]
    losses = [[] for _ in range(settings["epochs"])]
    for inputs, output, targets, passed in samples([[index[w] for w in SENTENCE]], counts, settings):
        alpha = settings["alpha"] * max(1 - passed / (total + 1), 1e-4)
        result = step(E, C, inputs, output, targets, alpha)
        losses[passed // sum(counts)].append(result["loss"])
    return {"settings": settings, "losses": [float(np.mean(epoch)) for epoch in losses],
            "samples": sum(len(epoch) for epoch in losses), "E": E.tolist(), "C": C.tolist()}


COMBINATIONS = [(arch, objective) for arch in ("skipgram", "cbow")
                for objective in ("negative", "softmax", "hierarchical")]


def reference():
    runs = []
    for arch, objective in COMBINATIONS:
        plain = {"arch": arch, "objective": objective, "dim": 4, "window": 2, "shrink": False,
                 "negative": 3, "sample": 0, "alpha": 0.25, "epochs": 3, "seed": 7}
        runs += [whole_run(plain), whole_run({**plain, "shrink": True, "sample": 0.02})]
    return runs


def compare(program, corpus, index):
    """Prints the largest differences from `firth-cli step`, over all that it prints: of the step
    alone, from the rows before it, and of the whole run up to it. The engine's weights are float,
    so over ten thousands of steps the run drifts from double, as NumPy's own float does."""
    def ask(*arguments):
        return json.loads(subprocess.run([program, *arguments, "--json"], check=True,
                                         stdout=subprocess.PIPE).stdout)

    sentences = ask("tokens", corpus)["sentences"]
    words = vocabulary(sentences)
    names = [word for word, _ in words]
    places = {word: place for place, word in enumerate(names)}
    ids = [[places[word] for word in sentence] for sentence in sentences]
    counts = [count for _, count in words]
    for arch, objective in COMBINATIONS:
        settings = {"arch": arch, "objective": objective, "dim": 20, "window": 2, "shrink": False,
                    "negative": 5, "sample": 0, "epochs": 1, "seed": 1,
                    "alpha": float(np.float32(0.025 if arch == "skipgram" else 0.05))}
        E, C = initial(len(words), settings)
        run = samples(ids, counts, settings)
        for _ in range(index):
            inputs, output, targets, _ = next(run)
            step(E, C, inputs, output, targets, settings["alpha"])
        inputs, output, targets, _ = next(run)

        theirs = ask("step", corpus, "--index", str(index), "--arch", arch, "--objective",
                     objective, "--dim", "20", "--window", "2")
        row_of = {"E": places, "C": places}
        if objective == "hierarchical":
            row_of["C"] = {f"#{node}": node for node in range(len(C))}
        assert theirs["input"] == [names[word] for word in inputs], theirs["input"]
        assert theirs["output"] == names[output], theirs["output"]
        touched = range(len(C)) if targets is None else [row for row, _ in targets]
        assert [row_of["C"][entry["word"]] for entry in theirs["outputs"]] == list(touched)
        assert {places[word] for word in theirs["before"]["E"]} == set(inputs)
        assert {row_of["C"][word] for word in theirs["before"]["C"]} == set(touched)

        def distance(moment, E, C):
            return max(np.abs(np.array(row) - matrix[row_of[name][word]]).max()
                       for name, matrix in (("E", E), ("C", C))
                       for word, row in theirs[moment][name].items())

        def distance_of_step(E, C):
            ours = step(E, C, inputs, output, targets, settings["alpha"])
            far = [abs(theirs["loss"] - ours["loss"]), distance("after", E, C),
                   np.abs(np.array(theirs["hidden"]) - ours["hidden"]).max()]
            for key in ("score", "probability", "error", "losses"):
                values = [entry["loss" if key == "losses" else key] for entry in theirs["outputs"]]
                far.append(np.abs(np.array(values) - ours[key]).max())
            return max(far)

        alone = {"E": E.copy(), "C": C.copy()}
        for name, rows in theirs["before"].items():
            for word, row in rows.items():
                alone[name][row_of[name][word]] = row
        print(f"{corpus} {index} {arch:9}{objective:13} step {distance_of_step(**alone):.1e}, "
              f"run {max(distance('before', E, C), distance_of_step(E, C)):.1e}", flush=True)


if len(sys.argv) > 1:
    compare(sys.argv[1], sys.argv[2], int(sys.argv[3]))
else:
    print(json.dumps(reference(), separators=(",", ":")).replace('"E":', '\n"E":')
          .replace('"C":', '\n"C":').replace('},{"settings"', '},\n{"settings"'))
