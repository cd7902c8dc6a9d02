"""The window at the office: social services' master and what coordinators read of it."""
