"""What the tablet costs, each figure beside a reference that was measured in the same run: `python -m benchmarks`."""
