"""Detaching."""

TABLES = """
ALTER TABLE drawers ADD COLUMN detached boolean NOT NULL DEFAULT false;
ALTER TABLE drawers DROP CONSTRAINT drawers_municipality_year_key;
CREATE UNIQUE INDEX drawers_in_use ON drawers (municipality, year) WHERE NOT detached
"""
