"""What is kept: runs and model files."""
