"""XLSForm in, answers out. Pure: no store, no window, no network."""
