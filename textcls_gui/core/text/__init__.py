"""A text becomes numbers: tokenizer, vocabulary, batches."""
