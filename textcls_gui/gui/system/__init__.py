"""What the window tells the desktop around it: how far a run is, and that it has ended."""
