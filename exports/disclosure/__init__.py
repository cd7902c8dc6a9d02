"""Disclosure control: the only maker of a `ProtectedTable`.

`model` ties every count of a workbook together, `rounding` publishes them, `protect` hands them out.
"""
