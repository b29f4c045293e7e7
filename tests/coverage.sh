#!/usr/bin/env bash
# coverage.sh: runs every test in a build that counts lines, and prints the share of lines reached in
# engine and app; build/coverage/report.html tells it line by line. It takes about a quarter of an hour.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash app/install.sh gcovr lld
cmake --preset coverage >/dev/null
cmake --build --preset coverage | tail -n 1
find build/coverage -name '*.gcda' -delete
ctest --preset coverage || echo "Not every test passed; the figures are of those that ran."

for part in engine app; do
    echo "== $part"
    gcovr --root . --filter "$part/" --gcov-ignore-parse-errors build/coverage | grep '^TOTAL'
done
gcovr --root . --filter engine/ --filter app/ --gcov-ignore-parse-errors \
    --html-details build/coverage/report.html build/coverage
