#!/usr/bin/env bash
# bash scripts/request.sh BASE HEAD [DIR]
# Judges a request on any machine: takes it by `npm run admit`, checks the content, builds the site
# and checks that, too. Run it in a checkout of the branch the request is for; nothing of the request
# is checked out or run. DIR (.cache/request) gets report.txt, report.html, quality.json and site/; what was
# in it is deleted. REQUEST_FORMAT=github prints the findings as workflow commands as well.
# Exit 0: sound. 1: something has to be mended. 2: it could not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  echo '用法：bash scripts/request.sh 目标分支 请求的提交 [放报告的文件夹]' >&2
  exit 2
fi
base=$1
head=$2
place=${3:-.cache/request}
format=${REQUEST_FORMAT:-text}
content=$place/merged/content
failed=0

# Exit code 1 is remembered, so that all findings are told; anything else ends the run.
judged() {
  local code=0
  "$@" || code=$?
  case $code in
    0) ;;
    1) failed=1 ;;
    *) exit 2 ;;
  esac
}

# Findings name files as the request does, not where they have been put; the tools say that from here.
plain() { printf '%s' "$1" | sed 's/[].[*^$\\#]/\\&/g'; }
from_here=$(node -p 'path.relative(".", process.argv[1]).split(path.sep).join("/")' "$content")
named() { sed -e "s#$(plain "$from_here")/#content/#g" -e "s#$(plain "$content")/#content/#g"; }

if [ ! -d node_modules ]; then
  npm ci --ignore-scripts --include=dev --no-audit --no-fund
fi
rm -rf "$place"
mkdir -p "$place"

judged npm run -s admit -- --base "$base" --head "$head" --to "$place/merged" > "$place/report.txt"
judged npm run -s check -- --content "$content" > "$place/told"
named < "$place/told" >> "$place/report.txt"
cat "$place/report.txt"
for form in html:report.html gitlab:quality.json; do
  judged npm run -s check -- --content "$content" --format "${form%%:*}" > "$place/told" 2> /dev/null
  named < "$place/told" > "$place/${form##*:}"
done
if [ "$format" = github ]; then
  judged npm run -s admit -- --base "$base" --head "$head" --to "$place/again" --format github
  judged npm run -s check -- --content "$content" --format github > "$place/told"
  named < "$place/told"
fi
rm -rf "$place/told" "$place/again"
if [ "$failed" = 1 ]; then
  exit 1
fi
judged env SHAITU_CONTENT="$content" SHAITU_OUT="$place/site" npm run -s build
exit "$failed"
