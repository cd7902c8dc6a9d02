"""The first start: what this computer is for, asked one thing at a time."""
