"""What only the office may read lies sealed to it on the server too: who runs the server reads no name.

A station seals such a submission in a session of its own, its record's id; so whatever has that shape is sealed again
before it leaves this process, and its flat row has no answers. A withdrawal says nothing and lies open.
"""

import hmac

import msgspec

from fieldkit import contacts, versions
from fieldkit.identity import Identity
from fieldkit.shelf import SESSION_FORM
from fieldkit.versions import Stored

_LOCKED = b"fieldkit list 1\0"
_HIDDEN = 16
_SEALED = b'{"form":'  # how a sealed line begins; a version's first field is its answers


def only_for_office(form: str, session: bytes | str, record: bytes | str) -> bool:
    """Whether a submission has the shape of one that was sealed to the office."""
    return session == record and form != SESSION_FORM


class Sealing:
    """Seals to one office, and opens with its keys."""

    def __init__(self, office: Identity) -> None:
        self._office = office

    @property
    def author(self) -> str:
        """The office's id, in whose name it writes."""
        return self._office.id

    def concerns(self, one: Stored) -> bool:
        """Whether this version must not lie there in the clear."""
        version = one.version
        return version.kind == "answers" and only_for_office(version.form, version.session, version.record)

    def close(self, one: Stored) -> bytes:
        """A version's bytes, as they lie on the server."""
        return contacts.line(contacts.seal(one, self._office.public)) if self.concerns(one) else one.payload

    def close_text(self, said: str, about: bytes) -> bytes:
        """A text that only the office opens, and only as one about this."""
        return self._office.public.wrap(said.encode(), about)

    def open_text(self, sealed: bytes, about: bytes) -> str:
        """The text again; '' where it was sealed to another."""
        found = (key.unwrap(sealed, about) for key in self._office.opens)
        return next((text.decode() for text in found if text is not None), "")

    def close_line(self, content: bytes) -> bytes:
        """A line that was set aside, as it lies on the server. One that came sealed is sealed."""
        try:
            return self.close(versions.read(content))
        except ValueError:
            return content

    def lock(self, secret: bytes, about: bytes) -> bytes:
        """What follows from versions and only this office may read, as it lies on the server."""
        return self._office.keys.lock(secret, _LOCKED + about)

    def unlock(self, locked: bytes, about: bytes) -> bytes:
        """What was locked, again. Raises `ValueError` where it was locked by another, or about something else."""
        for keys in self._office.opens:
            found = keys.unlock(locked, _LOCKED + about)
            if found is not None:
                return found
        raise ValueError("locked by nobody here")

    def hidden(self, name: str, thing: str) -> bytes:
        """The id of a thing as the server knows it: a keyed hash, alike however often the office changes its keys."""
        said = msgspec.msgpack.encode(("fieldkit thing 1", name, thing))
        return hmac.digest(self._office.secret, said, "sha256")[:_HIDDEN]

    @staticmethod
    def is_closed(payload: bytes) -> bool:
        """Whether these bytes look sealed."""
        return payload.startswith(_SEALED)

    def open(self, payload: bytes) -> bytes:
        """The version's bytes again. Raises `ValueError` where it was sealed to another."""
        if not self.is_closed(payload):
            return payload
        return contacts.open_sealed(contacts.read(payload), self._office.opens).payload
