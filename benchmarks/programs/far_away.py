"""A TCP relay on loopback that delivers everything late, in both directions, as a long way would.

Arguments: the port it leads to, and the delay of one direction in ms. Prints its own port.
"""

import asyncio
import os
import sys

PORT, DELAY_S = int(sys.argv[1]), float(sys.argv[2]) / 1000


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    loop = asyncio.get_running_loop()
    try:
        while data := await reader.read(1 << 16):
            # Scheduled, not slept: what follows travels at the same time, as on a real way.
            loop.call_later(DELAY_S, writer.write, data)
    finally:
        loop.call_later(DELAY_S, writer.close)


async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    there, back = await asyncio.open_connection("127.0.0.1", PORT)
    await asyncio.gather(pump(reader, back), pump(there, writer), return_exceptions=True)


async def main() -> None:
    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    os.write(1, b"%d\n" % server.sockets[0].getsockname()[1])
    await server.serve_forever()


asyncio.run(main())
