#!/usr/bin/env bash
# The whole road by keyboard (tests/e2e) with the package as `try.sh` installed it: in a Debian without Python and without
# Qt; keys and pictures come from this machine. Wants root: `packaging/linux/road.sh FOLDER`, FOLDER being try.sh's.
set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname "$0")/../../scripts/common.sh"
go_apart "$@"
[ -n "$apart" ] || { say "Only root can show this machine's screen to the Debian in the folder."; exit 1; }

work=$(realpath "$1")
cd "$(dirname "$0")/../.."
readonly work root=$work/debian
readonly shared=$work/road # the same path inside and outside

unmount_below "$root" # an earlier trial's
mkdir -p "$shared" && mkdir -p -m 700 "$shared/runtime"
# Of this machine the program sees what lies in /tmp: the screen, and the bus of screen readers.
mount --bind /tmp "$root/tmp"
mkdir -p "$root/$shared"
mount --bind "$shared" "$root/$shared"
FIELDKIT_SCREEN=1 FIELDKIT_PROGRAM="chroot $root /usr/bin/fieldkit" FIELDKIT_PICTURES="$work/pictures" \
  XDG_RUNTIME_DIR="$shared/runtime" .venv/bin/python -m pytest tests/e2e --basetemp="$shared/run"
