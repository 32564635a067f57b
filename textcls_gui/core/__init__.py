"""The work itself, without a window: usable from a script, a notebook or a server."""
