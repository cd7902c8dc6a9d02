# shellcheck shell=bash disable=SC2034
# What the project's shell scripts share: each reads it in.

say() { printf '%s\n' "── $*" >&2; }

# Runs a command as root: directly, or through a sudo that asks nothing. Fails where neither is possible.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 1; fi
}

# What goes over a network gets three tries: who does not answer now often does half a minute later.
three_times() {
  local pause
  for pause in 10 30; do
    "$@" && return
    say "That did not work; once more in $pause seconds."
    sleep "$pause"
  done
  "$@"
}

# Debian packages; another program that is at them is waited for. What `update` ends with says little (0 where nothing could be
# fetched, 100 where one source of many is broken): whether enough has come, the installing shows.
install_packages() {
  local patient=(-o DPkg::Lock::Timeout=300 -o Acquire::Retries=5)
  as_root apt-get "${patient[@]}" update -qq >&2 || true
  as_root env DEBIAN_FRONTEND=noninteractive apt-get "${patient[@]}" install -y -qq --no-install-recommends "$@" >&2
}

# What is mounted at a folder or below it, the last first.
mounts_below() {
  local folder place
  command -v findmnt >/dev/null || return 0  # no Linux: nothing here has mounted anything
  folder=$(realpath -m "$1")
  findmnt -lno TARGET | tac | while IFS= read -r place; do
    case $place/ in "$folder"/*) printf '%s\n' "$place" ;; esac
  done
}

unmount_below() { mounts_below "$1" | while IFS= read -r place; do umount "$place" || exit 1; done; }

# Removes a folder, but nothing that lies behind a mount in it.
remove_unmounted() { unmount_below "$1" && rm -rf "$1"; }

# Has the calling script go on with mounts of its own: however it ends, they end with it, and nothing is deleted through them later.
# Where that is not allowed it goes on as it is, and `apart` stays empty.
apart=''
go_apart() {
  if [ "${FIELDKIT_APART:-}" = $$ ]; then unset FIELDKIT_APART; apart=yes; return; fi  # the same process, started anew
  if unshare --mount true 2>/dev/null; then FIELDKIT_APART=$$ exec unshare --mount "$BASH" "$0" "$@"; fi
}
