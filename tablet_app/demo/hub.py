"""Feeds that nginx with Nchan holds in place of the platform, as docs/platform-api.md describes it.

Each open feed has a channel of its own, named anew each time. The platform publishes to it what it would have written
to the stream, byte for byte: hello, events with their own ids, and the signs of life, which thereby prove the whole
way. Where a feed goes on is read from the tablet's cursor and our own events; Nchan's memory may be lost at any time.
"""

import asyncio
import logging
import secrets
import urllib.request
from dataclasses import dataclass
from urllib.error import HTTPError

from tablet_app.demo import feed
from tablet_app.demo.database import pack
from tablet_app.demo.state import State

log = logging.getLogger(__name__)

TIMEOUT_S = 3.0


class HubError(Exception):
    """The hub did not take it; the text is one sentence."""


@dataclass
class Channel:
    """`after` is the id of the last event published, `quiet_since` a second of the loop's clock."""

    name: str
    epoch: str
    after: int
    quiet_since: float
    cut: bool = False


class Hub:
    """`url` is where to publish, without the channel's name. One feed per device: a new one ends the one before."""

    def __init__(self, url: str, state: State) -> None:
        self._url = url.rstrip("/")
        self._state = state
        self._channels: dict[str, Channel] = {}
        self._publishing = asyncio.Lock()
        # A proxy from the environment must not stand between two processes of this machine.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    async def open(self, device_id: str, after: int) -> str:
        """Begin a feed past `after`; the name of its channel, in which hello waits already. Raises HubError."""
        channel = Channel(secrets.token_hex(16), self._state.epoch, after, _now())
        async with self._publishing:
            await self._publish(channel, f"event: hello\ndata: {pack({'epoch': channel.epoch})}\n\n".encode())
            await self._drop(device_id)
            self._channels[device_id] = channel
        self._state.streams[channel.name] = lambda: self._cut(channel)
        if self._state.faults.take(("cut_streams",)):
            channel.cut = True
        self._state.bell.ring()
        return channel.name

    async def run(self) -> None:
        """Publish what happens, until cancelled; then every feed ends."""
        try:
            while True:
                await self._round()
                await self._state.bell.wait(self._state.comment_s / 2)
        finally:
            for device_id in list(self._channels):
                await self._drop(device_id)

    async def _round(self) -> None:
        async with self._publishing:
            for device_id, channel in list(self._channels.items()):
                try:
                    await self._bring_up_to_date(device_id, channel)
                except HubError as error:
                    # Published again in the next round. Twice is harmless: the tablet knows the ids.
                    log.warning("not published: %s", error)

    async def _bring_up_to_date(self, device_id: str, channel: Channel) -> None:
        state = self._state
        if state.faults.on("hold_streams"):
            return
        while not channel.cut and state.epoch == channel.epoch:
            found = await feed.news(state, device_id, channel.after)
            if not found:
                break
            await self._publish(channel, b"".join(feed.as_text(event) for event in found))
            channel.after = max(event["id"] for event in found)
        if channel.cut or state.epoch != channel.epoch or state.device_is_revoked(device_id):
            await self._drop(device_id)
        elif _now() - channel.quiet_since >= state.comment_s:
            await self._publish(channel, feed.ALIVE)

    def _cut(self, channel: Channel) -> None:
        channel.cut = True
        self._state.bell.ring()

    async def _drop(self, device_id: str) -> None:
        """Close the device's stream; what was published before is still delivered."""
        channel = self._channels.pop(device_id, None)
        if channel is None:
            return
        self._state.streams.pop(channel.name, None)
        try:
            await asyncio.to_thread(self._ask, "DELETE", channel.name)
        except HubError as error:
            log.warning("not ended: %s", error)

    async def _publish(self, channel: Channel, text: bytes) -> None:
        await asyncio.to_thread(self._ask, "POST", channel.name, text)
        channel.quiet_since = _now()

    def _ask(self, method: str, channel: str, text: bytes | None = None) -> None:
        request = urllib.request.Request(f"{self._url}/{channel}", text, method=method)  # noqa: S310 - our own URL
        try:
            self._opener.open(request, timeout=TIMEOUT_S).close()
        except HTTPError as error:
            error.close()
            # A hub that was started anew knows nothing of the channels before.
            if method != "DELETE" or error.code != 404:
                raise HubError(f"the hub answers {method} with {error.code}") from None
        except OSError as error:
            raise HubError(f"the hub can't be reached: {error}") from None


def _now() -> float:
    return asyncio.get_running_loop().time()
