#!/usr/bin/env bash
# Makes models/fast.* : src/train/fast.sh DATA
#
# DATA holds ner/{il-ner,hiner}.train.conll, news/{train,dev}/*.ann and text/*.jsonl as
# models/MODELS.md describes them. Needs the command line jar: mvn package -DskipTests.
# Same data, seed and code give the same bytes. About two minutes and 3 GB.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${1:?usage: src/train/fast.sh DATA}
jar=$(ls target/sambandh-*-cli.jar)
run() { java -Xmx4g -jar "$jar" train "$@"; }
common=(
  --name fast --model-version 0.1.0 --seed 1 --out models
  --dev "$data"/news/dev/articles.ann "$data"/news/dev/summaries.ann
  --note "licence=CC BY-SA 4.0"
  --note "command=src/train/fast.sh DATA"
  --note "data.licence.1=il-ner: CC BY 4.0"
  --note "data.licence.2=hiner, news/train: CC BY-SA 4.0, headlines in it MIT"
  --note "data.licence.3=testdata/corpus: our own, Apache-2.0"
)
annotated=("$data"/news/train/{articles,more_articles,sentences,more_sentences}.ann testdata/corpus/train/*.ann)
run entities "${common[@]}" \
  --note "data.licence.4=text/licensed.jsonl: CC BY-SA 4.0, MIT" \
  --note "data.licence.5=text/unlicensed.jsonl: none stated, used for word statistics only" \
  --train "${annotated[@]}" "$data"/ner/il-ner.train.conll "$data"/ner/hiner.train.conll \
  --text "$data"/text/licensed.jsonl "$data"/text/unlicensed.jsonl
run relations "${common[@]}" --train "${annotated[@]}"
