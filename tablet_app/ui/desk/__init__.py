"""The support window: the code typed, what the partner sees, the likely cause, the sentence to say next."""
