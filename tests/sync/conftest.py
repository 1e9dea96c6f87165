from tests.fixtures import own_platform, platform, shared, tablet, working

__all__ = ["own_platform", "platform", "shared", "tablet", "working"]
