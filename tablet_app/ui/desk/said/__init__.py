"""What support reads and says, in English; the translations have the other languages."""
