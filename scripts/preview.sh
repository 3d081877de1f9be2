#!/usr/bin/env bash
# bash scripts/preview.sh SITE NUMBER: brings an inspected site to the host that shows previews.
# PREVIEW_HOST     user@host:/folder; each request gets request-NUMBER/ below it
# PREVIEW_KEY      private SSH key of that user
# PREVIEW_HOST_KEY the host's line for known_hosts
# The host must be another origin than the hall: a preview is not reviewed yet.
set -euo pipefail

site=${1:?用法：bash scripts/preview.sh 网站文件夹 请求的编号}
number=${2:?用法：bash scripts/preview.sh 网站文件夹 请求的编号}
if ! [[ $number =~ ^[1-9][0-9]{0,8}$ ]]; then
  echo "请求的编号不对" >&2
  exit 2
fi

keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
(umask 077 && printf '%s\n' "$PREVIEW_KEY" > "$keys/key")
printf '%s\n' "$PREVIEW_HOST_KEY" > "$keys/hosts"
rsync --recursive --delete --checksum --no-links --chmod=D755,F644 \
  --rsh="ssh -i $keys/key -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=$keys/hosts" \
  -- "$site/" "$PREVIEW_HOST/request-$number/"
