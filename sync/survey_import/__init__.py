"""Survey exports and tables kept by hand, taken into an office's master.

Step by step, as a window's page or a command goes: `steps.open_table` reads the file and says what stands in it,
`steps.suggest` says which column may be which question, `steps.preview` says what would come in and what would not, and
`steps.apply` takes it in, portion by portion. Each reads the file in one pass, whatever its size.
"""
