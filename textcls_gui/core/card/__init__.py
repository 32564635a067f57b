"""The report on a run: what is to be known of a model, in words and pictures, for a page that can be printed and passed on."""
