"""A restaurant's counter tablet: orders that ring until somebody takes them, and a queue that loses no tap."""

__version__ = "0.1.0"
