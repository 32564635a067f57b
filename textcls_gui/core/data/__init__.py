"""A file becomes a dataset: reading, choosing columns, examining, splitting."""
