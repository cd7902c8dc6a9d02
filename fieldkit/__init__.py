"""The core: keys, the encrypted store, what is recorded in it, and the kit that the office publishes."""
