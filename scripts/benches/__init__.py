"""What is measured, a module a room. Each has `ROWS`."""
