"""Marks."""

TABLES = """
CREATE TABLE backups (
  mark bytea PRIMARY KEY, since timestamptz NOT NULL DEFAULT now(), versions bigint, batches bigint, state text)
"""
