"""The neural networks."""
