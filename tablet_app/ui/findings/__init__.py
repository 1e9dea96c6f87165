"""What each finding reads like: a sentence, and what to do next, in the person's language."""
