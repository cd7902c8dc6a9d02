"""A mailbox: a folder somewhere, dumb and untrusted. It can delay, drop, replay and reorder; nothing else."""

from sync.mailbox.address import Access, plain_name, read
from sync.mailbox.box import Mailbox, Probe
from sync.mailbox.names import ENDINGS, ending_of, new_name

__all__ = ["ENDINGS", "Access", "Mailbox", "Probe", "ending_of", "new_name", "plain_name", "read"]
