"""Surveys and tables from elsewhere, taken in at the office: a file, its columns, where its rows belong, a preview."""
