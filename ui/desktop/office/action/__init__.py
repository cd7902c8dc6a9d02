"""The plan's actions at the office: what is due, lists of things, forms about them. Driven by forms and plan alone."""
