#!/usr/bin/env bash
# What the authored corpus brings: src/train/curve.sh DATA
#
# Trains fast with none, a quarter, half, three quarters and all of testdata/corpus/train beside
# the public data, and with the corpus alone, and scores each on news/dev. About ten minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${1:?usage: src/train/curve.sh DATA}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp target/sambandh-*-cli.jar "$work/cli.jar"
run() { java -Xmx4g -jar "$work/cli.jar" "$@"; }
dev=("$data"/news/dev/articles.ann "$data"/news/dev/summaries.ann)
public=("$data"/news/train/{articles,more_articles,sentences,more_sentences}.ann)
conll=("$data"/ner/il-ner.train.conll "$data"/ner/hiner.train.conll)
corpus=(testdata/corpus/train/*.ann)

score() { # NAME ANN_FILES… -- CONLL_FILES…
  local name=$1 annotated=() columns=()
  shift
  while [ "$1" != -- ]; do annotated+=("$1"); shift; done
  shift
  columns=("$@")
  run train entities --name curve --seed 1 --out "$work/$name" --dev "${dev[@]}" \
    --train "${annotated[@]}" ${columns[@]+"${columns[@]}"} --text "$data"/text/licensed.jsonl "$data"/text/unlicensed.jsonl
  run train relations --name curve --seed 1 --out "$work/$name" --dev "${dev[@]}" --train "${annotated[@]}"
  echo "== $name"
  run evaluate --model "$work/$name" "${dev[@]}" | awk '/^all:/ { all = 1 } all && /^(entities|relations) /'
}

for quarters in 0 1 2 3 4; do
  part=()
  for i in "${!corpus[@]}"; do
    if [ $((i % 4)) -lt $quarters ]; then part+=("${corpus[$i]}"); fi
  done
  score "$((quarters * 25))-percent" "${public[@]}" ${part[@]+"${part[@]}"} -- "${conll[@]}"
done
score corpus-alone "${corpus[@]}" --
