"""Tables and lists as Qt item models."""
