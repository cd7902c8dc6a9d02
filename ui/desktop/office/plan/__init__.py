"""The office's pages for working the plan: matching, what there is, what is odd, posters, the channel."""

PARTS = ("matching", "directory", "odd", "posters", "channel")
