#!/usr/bin/env bash
# Installs what only the tests need beside the libraries: servers for mailboxes, sshfs for a folder across a network,
# strace for failing disks, a screen and a keyboard for the program itself and the bus that screen readers listen to,
# LibreOffice for the finished workbooks, PostgreSQL for a region's master, a speller; and what the package is built with
# and tried in. Where it may not, the tests say loudly what they left out. A second run finds all there and ends at once.
set -euo pipefail

# shellcheck source=scripts/common.sh
. "$(dirname "$0")/common.sh"

# The servers are started by the tests themselves, on loopback and with their own configuration.
packages="openssh-server minisign sshfs samba strace xvfb openbox xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0 hunspell hunspell-es hunspell-en-gb"
packages="$packages binutils debootstrap xauth"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || packages="$packages postgresql"
command -v soffice >/dev/null || packages="$packages libreoffice-calc-nogui"
readonly packages

missing() {
  local package
  for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$package"
  done
}

# Debian's word to its packages that no service is started. Ours names the process that wrote it: one that was killed left it behind,
# and no service of anybody's would start again on this machine.
readonly policy=/usr/sbin/policy-rc.d
wrote_policy() { sed -n 's/^# While tests are set up by process //p' "$policy" 2>/dev/null || true; }
remove_policy() { [ "$(wrote_policy)" != $$ ] || as_root rm -f "$policy"; }
remove_old_policy() {
  local process; process=$(wrote_policy)
  [ -z "$process" ] || [ -d "/proc/$process" ] || as_root rm -f "$policy" || say "To be removed by root: $policy"
}

# Installs packages whose services must neither start now nor with the machine: they are for the tests alone.
install_asleep() {
  local status=0 package unit
  if [ ! -e "$policy" ]; then
    # Whoever stops this stops the installing first: trapped signals wait for it.
    trap remove_policy EXIT; trap 'exit 130' INT; trap 'exit 143' TERM HUP
    printf '#!/bin/sh\n# While tests are set up by process %s\nexit 101\n' $$ | as_root tee "$policy" >/dev/null || return
    as_root chmod 755 "$policy" || return
  fi
  install_packages "$@" || status=1
  remove_policy
  command -v systemctl >/dev/null || return "$status"
  for package in "$@"; do  # only what was not here before
    case $package in
      openssh-server) set -- ssh.service ssh.socket ;;
      samba) set -- smbd.service nmbd.service samba-ad-dc.service ;;
      postgresql) set -- postgresql.service ;;
      *) set -- ;;
    esac
    for unit in "$@"; do as_root systemctl disable --quiet "$unit" 2>/dev/null || true; done
  done
  return "$status"
}

remove_old_policy
command -v apt-get >/dev/null && [ -n "$(missing)" ] || exit 0
# shellcheck disable=SC2046 # one word a package is meant
if as_root true && three_times install_asleep $(missing); then :
else say "Not installed, so the tests that need them are left out: $(missing)"; fi
