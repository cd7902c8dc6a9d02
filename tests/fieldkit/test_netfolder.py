"""Which folders lie across a network."""

from pathlib import Path

import pytest

from fieldkit import netfolder

MOUNTS = r"""
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:40 / /mnt/casa\040de\040Inés rw,relatime shared:2 master:1 - nfs4 server:/casa rw,vers=4.2
41 40 0:41 / /mnt/casa\040de\040Inés/local rw - ext4 /dev/sdb1 rw
42 22 0:42 / /media/mesa rw,nosuid - fuse.sshfs mesa@host:/ rw,user_id=1000
43 22 0:43 / /home rw - ext4 /dev/sdc1 rw
44 22 0:44 / /home rw - cifs //server/home rw
45 22 0:45 / /srv rw - fuseblk /dev/sdd1 rw
""".strip()


@pytest.fixture
def known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with these mounts."""
    (tmp_path / "mountinfo").write_text(MOUNTS, encoding="utf-8")
    monkeypatch.setattr(netfolder, "_MOUNTS", tmp_path / "mountinfo")


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib/mesa", ""),
        ("/mnt/casa de Inés/datos/mesa", "nfs4"),  # names with spaces stand escaped in the list
        ("/mnt/casa de Inés/local/mesa", ""),  # a disk of its own inside it
        ("/mnt/casa de", ""),
        ("/media/mesa", "fuse.sshfs"),
        ("/media/mesas", ""),
        ("/home/ines/mesa", "cifs"),  # mounted over an earlier one
        ("/srv/mesa", ""),  # a stick with NTFS goes through FUSE too
    ],
)
def test_the_innermost_mount_decides(folder: str, kind: str) -> None:
    """A folder is across a network where the file system nearest above it is, whether it exists yet or not."""
    assert netfolder.kind(Path(folder)) == kind


def test_a_system_that_does_not_say_is_taken_for_a_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No list of mounts: nobody is warned of nothing."""
    monkeypatch.setattr(netfolder, "_MOUNTS", tmp_path / "absent")
    assert netfolder.kind(tmp_path) == ""


def test_a_windows_share_is_known_by_its_name() -> None:
    """Two backslashes begin a share; a drive letter is looked up by Windows."""
    assert netfolder._windows("\\\\server\\mesas\\mesa 1") == "SMB"
    assert netfolder._windows("C:\\mesas") == ""


def test_what_macos_says_of_its_mounts_is_read() -> None:
    """Each line of `mount` there: source, place (with spaces), kind in brackets."""
    said = "/dev/disk3s1 on / (apfs, sealed)\n//ines@server/casa on /Volumes/la casa (smbfs, mounted by ines)"
    found = [(line["at"], line["kind"]) for line in netfolder._BSD_LINE.finditer(said)]
    assert found == [("/", "apfs"), ("/Volumes/la casa", "smbfs")]
