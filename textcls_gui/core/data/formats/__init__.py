"""Readers of every other kind of file: spreadsheets, JSON, Parquet, folders and zip files of texts, the clipboard."""
