"""What is promised to survive is broken on purpose, many times, and counted: `make torture`, or python -m benchmarks.torture."""
