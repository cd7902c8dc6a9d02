"""A region's workbooks: one for each area, all of them cuts of one release.

`nodes` says which areas have one and what each shows, `counting` counts for all at once, `telling` protects them as one
model or says again what was published, `books` writes, proves and remembers the files.
"""
