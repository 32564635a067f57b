"""Help inside the window: pages in Markdown, read, searched and shown without a network."""
