"""Small programs that a benchmark starts as processes of their own; each prints JSON lines."""
