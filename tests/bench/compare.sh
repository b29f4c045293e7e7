#!/usr/bin/env bash
# compare.sh CORPUS [--similarity FILE]... [--analogies FILE] [--rounds 3] [--epochs 1] [--dim 100]
#            [--arch skipgram|cbow] [--programs gensim,fasttext,exact,fast,fast2]
# Trains gensim, fastText and firth-cli in turn on the same tokens with equal settings, and prints
# a table. CORPUS is text that is tokenised already, one sentence a line. Debian 12, Ubuntu 24.04.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

bash "$root/app/run.sh" --build-only >&2
bash "$root/app/install.sh" python3-gensim fasttext >&2
exec /usr/bin/python3 "$root/tests/bench/compare.py" --firth "$root/build/release/firth-cli" "$@"
