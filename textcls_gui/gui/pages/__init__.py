"""One page for each step of the work; a page never imports a page."""
