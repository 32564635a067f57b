"""What is claimed about accuracy, speed, memory and smoothness, each printed beside its anchor."""
