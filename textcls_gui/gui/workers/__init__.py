"""Work that runs on a thread of its own and reports to the window by signal."""
