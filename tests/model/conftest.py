from tests.fixtures import own_platform, platform, shared

__all__ = ["own_platform", "platform", "shared"]
