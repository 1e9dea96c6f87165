"""The trade's own words and rules: standard library only, no I/O, no clock."""
