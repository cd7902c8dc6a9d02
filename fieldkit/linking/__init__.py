"""Change over time without identity: a code that a participant makes of things they know. See docs/decisions/0044."""
