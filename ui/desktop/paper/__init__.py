"""The report on paper: two pages, and the pictures of its charts."""
