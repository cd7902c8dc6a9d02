"""The pages of a table beyond the test itself: paper sheets, notes, call requests, answering alone, help."""
