"""From counts in the store to a workbook in which nobody can be found."""
