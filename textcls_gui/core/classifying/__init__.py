"""A whole file of texts gets its labels: read by blocks, answered on several threads, written as it goes."""
