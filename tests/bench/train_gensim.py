"""Trains gensim as compare.py asks; prints the seconds of training alone."""
import argparse
import time

from gensim.models import Word2Vec
from gensim.models.word2vec import LineSentence

options = argparse.ArgumentParser()
options.add_argument("corpus")
options.add_argument("output")
options.add_argument("--arch", required=True)
options.add_argument("--dim", type=int, required=True)
options.add_argument("--epochs", type=int, required=True)
options.add_argument("--seed", type=int, required=True)
options.add_argument("--alpha", type=float, required=True)
given = options.parse_args()

model = Word2Vec(vector_size=given.dim, window=5, min_count=5, sample=1e-3, negative=5, hs=0,
                 sg=int(given.arch == "skipgram"), alpha=given.alpha, min_alpha=given.alpha * 1e-4,
                 workers=1, seed=given.seed)
sentences = list(LineSentence(given.corpus))
model.build_vocab(sentences)
start = time.monotonic()
model.train(sentences, total_examples=model.corpus_count, epochs=given.epochs)
print(time.monotonic() - start)
model.wv.save_word2vec_format(given.output, binary=True)
