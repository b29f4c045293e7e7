"""Runs the programs that compare.sh names, in turn, and prints a table: see there.

All rates count the words that min-count 5 leaves, times epochs; the best of the rounds counts,
since other work on the machine only ever makes a round slower. Scores are means over the rounds,
each with a seed of its own.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).parent


def parse():
    options = argparse.ArgumentParser()
    options.add_argument("corpus")
    options.add_argument("--firth", required=True)
    options.add_argument("--similarity", action="append", default=[])
    options.add_argument("--analogies", action="append", default=[])
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--epochs", type=int, default=1)
    options.add_argument("--dim", type=int, default=100)
    options.add_argument("--arch", choices=["skipgram", "cbow"], default="skipgram")
    options.add_argument("--programs", default="gensim,fasttext,exact,fast,fast2")
    return options.parse_args()


class Run:
    """A finished program: what it printed and what it cost."""

    def __init__(self, command):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.printed = []  # (seconds since the start, text), of standard error
        os.set_blocking(process.stderr.fileno(), True)
        while piece := process.stderr.read1(65536):
            self.printed.append((time.monotonic() - start, piece.decode(errors="replace")))
        self.output = process.stdout.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds = time.monotonic() - start
        if status != 0:
            sys.exit(f"{command[0]} failed: " + "".join(text for _, text in self.printed))
        self.cpu = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024

    def when(self, words, last):
        """The moment at which `words` were on standard error, the first or the last time."""
        moments = [moment for moment, text in self.printed if words in text]
        return moments[-1 if last else 0]


def train(program, given, seed, folder):
    """Trains once: (run, seconds of training alone, file of vectors)."""
    alpha = 0.025 if given.arch == "skipgram" else 0.05
    output = str(folder / f"{program}.bin")
    if program == "gensim":
        run = Run(["/usr/bin/python3", str(here / "train_gensim.py"), given.corpus, output,
                   "--arch", given.arch, "--dim", str(given.dim), "--epochs", str(given.epochs),
                   "--alpha", str(alpha), "--seed", str(seed)])
        return run, float(run.output), output
    if program == "fasttext":
        stem = str(folder / "fasttext")
        # maxn 0: words alone, without their parts.
        run = Run(["fasttext", given.arch, "-input", given.corpus, "-output", stem, "-maxn", "0",
                   "-dim", str(given.dim), "-ws", "5", "-neg", "5", "-minCount", "5", "-t", "1e-3",
                   "-epoch", str(given.epochs), "-lr", str(alpha), "-thread", "1",
                   "-seed", str(seed)])
        seconds = run.when("Progress:", last=True) - run.when("Number of labels", last=False)
        return run, seconds, stem + ".vec"
    trainer, threads = {"exact": ("exact", 1), "fast": ("fast", 1), "fast2": ("fast", 2)}[program]
    run = Run([given.firth, "train", given.corpus, "-o", output, "--json", "--tokens",
               "whitespace", "--trainer", trainer, "--threads", str(threads), "--arch", given.arch,
               "--dim", str(given.dim), "--epochs", str(given.epochs), "--seed", str(seed)])
    return run, json.loads(run.output)["seconds"], output


def evaluate(given, vectors):
    command = [given.firth, "evaluate", vectors, "--json", "--restrict", "30000"]
    for file in given.similarity:
        command += ["--similarity", file]
    for file in given.analogies:
        command += ["--analogies", file]
    if not given.similarity and not given.analogies:
        return []
    scores = json.loads(subprocess.check_output(command))
    return [score["spearman"] for score in scores["similarity"]] + [
        score["accuracy"] for score in scores["analogies"]]


def main():
    given = parse()
    names = {"gensim": "gensim", "fasttext": "fastText", "exact": "Firth, exact",
             "fast": "Firth, fast", "fast2": "Firth, fast, 2 threads"}
    programs = given.programs.split(",")
    results = {program: [] for program in programs}
    vocab = json.loads(subprocess.check_output(
        [given.firth, "vocab", given.corpus, "--tokens", "whitespace", "--json"]))
    words = sum(word["count"] for word in vocab) * given.epochs
    with tempfile.TemporaryDirectory() as name:
        for seed in range(1, given.rounds + 1):
            for program in programs:
                run, seconds, vectors = train(program, given, seed, pathlib.Path(name))
                results[program].append((run, seconds, evaluate(given, vectors)))
                print(f"round {seed}: {names[program]}: {words / seconds:,.0f} words/s",
                      file=sys.stderr)

    files = [pathlib.Path(file).stem for file in given.similarity + given.analogies]
    print(f"{words // given.epochs:,} words, {len(vocab):,} different; {given.arch}, dimension "
          f"{given.dim}, {given.epochs} epochs; best of {given.rounds} rounds\n")
    head = ["", "words/s, training", "words/s, whole run", "CPU s", "peak MB", *files, "× gensim"]
    print("| " + " | ".join(head) + " |\n|---" + "|---:" * (len(head) - 1) + "|")
    best = {program: min(seconds for _, seconds, _ in runs) for program, runs in results.items()}
    for program, runs in results.items():
        scores = [f"{statistics.mean(score):.3f}" for score in zip(*(run[2] for run in runs))]
        ratio = f"{best['gensim'] / best[program]:.1f}" if "gensim" in best else ""
        print("| " + " | ".join([
            names[program], f"{words / best[program]:,.0f}",
            f"{words / min(run.seconds for run, _, _ in runs):,.0f}",
            f"{min(run.cpu for run, _, _ in runs):.1f}",
            f"{max(run.megabytes for run, _, _ in runs):.0f}", *scores, ratio]) + " |")


main()
