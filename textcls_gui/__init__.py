"""TextCls: train a text classifier on your own spreadsheet, on your own computer."""

__version__ = "0.1.0"
