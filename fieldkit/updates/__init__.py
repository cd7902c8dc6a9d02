"""New releases of the program, carried as one signed file: known, unpacked, handed to the system, and taken back."""
