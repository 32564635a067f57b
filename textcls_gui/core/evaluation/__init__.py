"""Is it any good: metrics, intervals, baselines, report."""
