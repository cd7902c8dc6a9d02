"""From submission versions to sealed batches, through mailboxes, into the master, and a receipt back."""
