"""What a model remembers of its training texts to tell that a text is unlike all of them; no text is among it."""

from __future__ import annotations

import torch
from torch import Tensor, nn

NUM_MEASURES = 3  # of characters, of words, of the LSTM's summary: see training.familiarity
SMALLEST = 1e-6


class Familiarity(nn.Module):
    """Means of the summaries of each label's texts (C, W) and the precision (W, W) around them; how the measures (3,) lie on validation
    texts, and from which sum of them on a text is unlike these. A measure whose `spread` is 0 does not count."""

    means: Tensor
    precision: Tensor
    location: Tensor
    spread: Tensor
    threshold: Tensor

    def __init__(self, width: int, num_labels: int) -> None:
        super().__init__()
        self.register_buffer("means", torch.zeros(num_labels, width))
        self.register_buffer("precision", torch.zeros(width, width))
        self.register_buffer("location", torch.zeros(NUM_MEASURES))
        self.register_buffer("spread", torch.zeros(NUM_MEASURES))
        self.register_buffer("threshold", torch.zeros(1))

    def distances(self, summaries: Tensor) -> Tensor:
        """(B, W) -> (B,): the logarithm of the Mahalanobis distance, squared, to the nearest label."""
        whitened = self.means @ self.precision
        own = torch.einsum("bw,wv,bv->b", summaries, self.precision, summaries)
        found = own[:, None] - 2 * summaries @ whitened.T + (whitened * self.means).sum(dim=1)
        return found.amin(dim=1).clamp_min(SMALLEST).log()

    def strangeness(self, measures: Tensor) -> Tensor:
        """(B, 3) -> (B,): the sum of how many standard deviations each is above what is usual."""
        counts = self.spread > SMALLEST
        return torch.where(counts, (measures - self.location) / self.spread.clamp_min(SMALLEST), 0.0).sum(dim=1)
