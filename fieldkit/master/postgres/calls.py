"""Who was called: what `fieldkit.calls` notes in an office's store, of requests that lie on a server.

Shared there, so that two people do not call the same person. Who called is a name: it lies sealed to the office.
"""

TABLES = """
CREATE TABLE calls (
  session bytea NOT NULL, record bytea NOT NULL, since text NOT NULL, called text NOT NULL DEFAULT '',
  who bytea NOT NULL DEFAULT '', PRIMARY KEY (session, record))
"""
