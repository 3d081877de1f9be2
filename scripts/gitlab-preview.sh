#!/usr/bin/env bash
# bash scripts/gitlab-preview.sh: stage 2 of a merge request on GitLab, called by .gitlab-ci.yml.
# Takes nothing from stage 1 on trust: no file may be a link, and the site is inspected, its scripts
# against those of our own build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
number=$CI_MERGE_REQUEST_IID

if [ -n "$(find request ! -type f ! -type d -print -quit)" ]; then
  echo '报告里有不是文件的东西。' >&2
  exit 1
fi
told=()
if [ -d request/site ]; then
  if ! (npm run -s build && npm run -s inspect -- --like dist request/site); then
    told+=(--withheld)
  elif [ -n "${PREVIEW_HOST:-}" ]; then
    if ! command -v rsync > /dev/null; then
      apt-get update -qq
      apt-get install -qq --no-install-recommends rsync openssh-client
    fi
    bash scripts/preview.sh request/site "$number"
    told+=(--preview "${PREVIEW_ADDRESS//\{number\}/$number}")
  fi
fi
if [ -n "${COMMENT_TOKEN:-}" ]; then
  npm run -s comment -- --forge gitlab --api "$CI_API_V4_URL" --project "$CI_MERGE_REQUEST_PROJECT_ID" \
    --number "$number" --report request/report.txt "${told[@]}"
fi
