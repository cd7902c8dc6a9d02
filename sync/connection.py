"""Which mailbox a store uses: remembered with what opens it inside the encrypted store, and opened from there."""

from functools import partial
from pathlib import Path

import msgspec

from fieldkit import kit, settings
from fieldkit.database import transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.store import Store
from sync import patience, sticks
from sync.mailbox import Access, Mailbox, address


def office_of(store: Store) -> str | None:
    """The fingerprint of the office that a store belongs to; None before it is enrolled."""
    if store.identity.role == "office":
        return store.identity.id
    office = kit.office(store)
    return office.keys.id if office else None


def remember(store: Store, url: str, given: Access | None = None) -> Access:
    """Remember where batches go, once it is seen to be there. What is `given` goes before what the URL holds.

    The key of an SSH server is remembered the first time; another one under the same name is refused from then on,
    unless the option 'host-key' names it.
    """
    where, typed = address.read(url)
    given = given or Access()
    address.check_options(given.options)
    access = msgspec.structs.replace(
        given,
        user=given.user or typed.user,
        password=given.password or typed.password,
        known_hosts=_access(store).known_hosts,
        marked=where.kind == "folder" and _is_ours(store, where.path),
    )
    with Mailbox(where.shown, access) as there:
        access = msgspec.structs.replace(access, known_hosts=_with(access.known_hosts, there.known_host))
    with transaction(store.database):
        store.settings.set(settings.MAILBOX, where.shown)
        store.settings.set(settings.MAILBOX_ACCESS, msgspec.json.encode(access).decode())
    return access


def reach(store: Store) -> tuple[str, Access]:
    """Where the mailbox is just now, and what opens it. MAILBOX_NOT_SET.

    A marked stick that is not where it was is looked for among those that are plugged in.
    """
    url, access = store.settings.get(settings.MAILBOX), _access(store)
    if not url:
        raise WorldFailed(Code.MAILBOX_NOT_SET)
    office = office_of(store)
    if access.marked and office and sticks.mark(Path(url)) != office:
        url = str(sticks.find(sticks.mounted(), office) or url)
    return url, access


def mailbox(store: Store, progress: Progress | None = None) -> Mailbox:
    """The mailbox of a store, connected. MAILBOX_NOT_SET, and the mailbox's own failures."""
    url, access = reach(store)
    return Mailbox(url, access, pause=partial(patience.pause, progress=progress))


def _access(store: Store) -> Access:
    return msgspec.json.decode(store.settings.get(settings.MAILBOX_ACCESS), type=Access)


def _is_ours(store: Store, folder: str) -> bool:
    """Whether a folder is marked as this office's. MAILBOX_OTHER_OFFICE where it is another's."""
    marked, office = sticks.mark(Path(folder)), office_of(store)
    if marked and office and marked != office:
        raise WorldFailed(Code.MAILBOX_OTHER_OFFICE, mailbox=folder)
    return marked is not None


def _with(known_hosts: str, line: str) -> str:
    """The known hosts, with this line in the place of one of the same name."""
    name = line.partition(" ")[0]
    others = [one for one in known_hosts.splitlines() if one.partition(" ")[0] != name]
    return "\n".join([*others, line] if line else others)
