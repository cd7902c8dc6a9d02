"""Disclosure control: the only maker of a `ProtectedTable`."""
