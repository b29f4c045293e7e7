#!/usr/bin/env bash
# kill9.sh [MOMENTS] [SEED]: kills the program in the middle of training and of saving at so many
# random moments (50), and checks that every file opens and at most 10 s of training are lost.
# Needs the release build; takes some ten seconds a moment.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../build/release/tests"
export FIRTH_KILLS=${1:-50} FIRTH_SEED=${2:-0} QT_QPA_PLATFORM=offscreen
export QTEST_FUNCTION_TIMEOUT=$((FIRTH_KILLS * 100000))
./tst_writing_faults aKilledWriterLeavesOldOrNew
./tst_kill9
