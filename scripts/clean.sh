#!/usr/bin/env bash
# Deletes what was made here: `make clean`. Where a trial of the package left something mounted (this machine's /tmp, say),
# all that lies behind it would be deleted too: then nothing is.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/common.sh
. scripts/common.sh

readonly made=".venv demo-output build dist"

mounted=$(for folder in $made; do [ -L "$folder" ] || mounts_below "$folder"; done)
if [ -n "$mounted" ]; then
  say "Still mounted, so nothing was deleted. Unmount it (umount, as root), then the same command again:"
  printf '    %s\n' "${mounted//$'\n'/$'\n'    }" >&2
  exit 1
fi
# shellcheck disable=SC2086 # one word a folder is meant
rm -rf $made
