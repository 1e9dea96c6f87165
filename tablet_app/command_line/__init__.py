"""The commands of `tablet-app`. Each module is imported only when its command runs."""
