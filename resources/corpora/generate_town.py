#!/usr/bin/env python3
"""Write town.txt from town.grammar.

    python3 generate_town.py           write town.txt
    python3 generate_town.py --check   exit 0 if town.txt is what would be written, else 1
    python3 generate_town.py --stats   print what the text is made of

One grammar gives one text on every machine and Python version: all chance comes
from Random(SEED).random(), whose sequence Python promises to keep, and nothing
depends on the order of a set or a hash.
"""
import random
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
GRAMMAR = HERE / "town.grammar"
TEXT = HERE / "town.txt"
SEED = 1957  # the year of Firth's sentence about the company a word keeps

# Written with a vowel but spoken with a consonant: a university, a useful tool.
SPOKEN_WITH_CONSONANT = ("uni", "use", "one", "eu")


def shuffled(items, rng):
    # random.shuffle may change between Python versions, so Fisher-Yates by hand.
    items = list(items)
    for i in range(len(items) - 1, 0, -1):
        j = int(rng.random() * (i + 1))
        items[i], items[j] = items[j], items[i]
    return items


class Deck:
    """Deals its cards in random order and shuffles them again when they run out.

    Dealing instead of throwing dice keeps the words of a rule equally frequent,
    so that none stays too rare to learn.
    """

    def __init__(self, cards, rng):
        self.cards, self.rng, self.rest = cards, rng, []

    def deal(self, avoid=()):
        """The next card that is not in avoid."""
        if all(card in avoid for card in self.rest):
            self.rest += shuffled(self.cards, self.rng)
        card = next((card for card in self.rest if card not in avoid), self.rest[0])
        self.rest.remove(card)
        return card


def alternatives(text):
    """'a | b*2' gives ['a', 'b', 'b']."""
    cards = []
    for part in text.split("|"):
        word, _, weight = part.strip().partition("*")
        cards += [word] * int(weight or 1)
    return cards


def read_grammar(path):
    """The rules by name, and the sections as (sentences, patterns).

    A pattern is a pair: its text, and its text as the grammar has it, which differ in frames.
    """
    rules, frames, sections = {}, [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        rule = re.fullmatch(r"(\w+) = (.+)", line)
        section = re.fullmatch(r"== .+? (\d+)(?: with (\w+), (\w+))? ==", line)
        if line == "== frames ==":
            patterns = frames
        elif section:
            n, this, that = section.groups()
            patterns = [(f.replace("{this}", f"{{{this}}}").replace("{that}", f"{{{that}}}"), f)
                        for f, _ in frames] if this else []
            sections.append((int(n), patterns))
        elif rule:
            rules[rule[1]] = alternatives(rule[2])
        elif line and not line.startswith("#"):
            patterns.append((line, line))
    return rules, sections


class Writer:
    def __init__(self, rules, rng):
        self.rules, self.rng, self.decks = rules, rng, {}

    def expand(self, text, used):
        """Fill the slots of text; used remembers what each slot has had in this sentence."""
        def keep(match):  # [optional part]
            return match[1] if self.rng.random() < 0.5 else ""

        def fill(match):  # {rule} or {one|another}
            name = match[1]
            if name not in self.decks:
                self.decks[name] = Deck(self.rules.get(name) or alternatives(name), self.rng)
            card = self.decks[name].deal(used.setdefault(name, []))
            used[name].append(card)
            return self.expand(card, used)

        return re.sub(r"\{([^{}]+)\}", fill, re.sub(r"\[([^\[\]]+)\]", keep, text))

    def sentence(self, pattern):
        """A sentence in which no slot repeats a long word."""
        fixed = Counter(long_words(re.sub(r"\{[^{}]+\}", "", pattern)))
        for _ in range(100):
            text = self.expand(pattern, {})
            words = Counter(long_words(text))
            if all(n <= max(1, fixed[word]) for word, n in words.items()):
                return text
        raise ValueError(f"always repeats a word: {pattern}")


def long_words(text):
    return re.findall(r"\w{5,}", text.lower())


def article(match):
    vowel = match[2][0].lower() in "aeiou" and not match[2].startswith(SPOKEN_WITH_CONSONANT)
    return match[1] + ("n " if vowel else " ") + match[2]


def finish(text):
    """Sense marks and stray spaces away, a or an, a capital at the beginning."""
    text = re.sub(r"\s+(?=[\s.,])|~\w+", "", text)
    text = re.sub(r"\b([Aa]) (\w+)", article, text)
    return re.sub(r"\w", lambda first: first[0].upper(), text, count=1)


def generate(path):
    """All sentences in a mixed order, as (sentence, sentence with sense marks, pattern)."""
    rng = random.Random(SEED)
    rules, sections = read_grammar(path)
    writer, written = Writer(rules, rng), {}
    for count, patterns in sections:
        deck, goal = Deck(patterns, rng), len(written) + count
        for _ in range(20 * count):  # no sentence comes twice, so some tries are in vain
            if len(written) < goal:
                pattern, origin = deck.deal()
                marked = writer.sentence(pattern)
                written.setdefault(finish(marked), (marked, origin))
        if len(written) < goal:
            raise ValueError(f"too few patterns after: {patterns[0][0]}")
    return shuffled([(text, *origin) for text, origin in written.items()], rng)


def print_stats(sentences):
    words = [word for text, _, _ in sentences
             for word in re.findall(r"[a-z]+", text.lower().replace("'s", ""))]
    patterns = Counter(pattern for _, _, pattern in sentences)
    doctors = Counter(sense for _, marked, _ in sentences
                      for sense in re.findall(r"\bdoctor(?:~\w+)?\b", marked))
    pattern, most = patterns.most_common(1)[0]
    print(f"{len(sentences)} sentences, {len(words)} words, {len(set(words))} different words")
    print(f"{len(patterns)} patterns, the largest {100 * most / len(sentences):.2f} %: {pattern}")
    for sense, n in doctors.most_common():
        print(f"{sense}: {n}, {100 * n / sum(doctors.values()):.1f} %")


def main():
    sentences = generate(GRAMMAR)
    text = "".join(line + "\n" for line, _, _ in sentences).encode("utf-8")
    if "--stats" in sys.argv:
        print_stats(sentences)
    elif "--check" in sys.argv:
        return 0 if TEXT.is_file() and TEXT.read_bytes() == text else 1
    else:
        TEXT.write_bytes(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
