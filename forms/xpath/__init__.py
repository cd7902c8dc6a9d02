"""Expressions of XPath 1.0 as ODK uses them."""
