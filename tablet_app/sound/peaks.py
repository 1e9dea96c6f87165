"""The peak of what passes a monitor, and whether anything passed at all: a starved look is no silence.

pulsectl's own `get_peak_sample` answers 0 for both. On a busy machine 0.1 s went by without a sample from the daemon,
and a tone that played was called silent.
"""

import contextlib
import ctypes
import math
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pulsectl import Pulse

SILENT_DBFS = -120.0
HEARD_DBFS = -50.0
RATE_HZ = 25  # peaks a second, as volume meters ask for
STARVED_AFTER_S = 0.3  # on top of the window


class Peak(NamedTuple):
    """`level` is the greatest sample (0..1); `taken` how many peaks of 40 ms came, 0 where nobody could look."""

    level: float
    taken: int


def listen(source: str, window_s: float, stream: int | None = None) -> Peak:
    """What passes a source during `window_s`, whoever plays; with `stream`, of that stream alone. Blocks.

    Where nothing comes in that time it waits for the first peak, 0.3 s longer at the most. On a connection of its own,
    closed at once: a callback that is freed while the daemon may still call it ends the whole process.
    Raises pulsectl's errors.
    """
    from pulsectl import Pulse, PulseDisconnected, PulseError  # noqa: PLC0415 - see pulse.py

    lib: Any = import_module("pulsectl._pulsectl")
    with Pulse("tablet-app level", connect=False) as daemon:
        daemon.connect()
        try:
            return _listen(daemon, lib, source, window_s, stream)
        except lib.pa.CallError as error:
            raise (PulseError if daemon.connected else PulseDisconnected)(str(error)) from None


def dbfs(peak: float) -> float:
    """Level of a peak (0..1 of full scale), -120 for none."""
    return max(SILENT_DBFS, 20 * math.log10(peak)) if peak > 0 else SILENT_DBFS


def _listen(daemon: "Pulse", lib: Any, source: str, window_s: float, stream: int | None) -> Peak:
    connection: Any = daemon
    context, poll = connection._ctx, connection._pulse_poll  # noqa: SLF001 - nothing public counts samples
    pa = lib.pa
    peaks: list[float] = []
    starved = False

    @lib.PA_STREAM_REQUEST_CB_T
    def take(record: Any, _length: int, _data: Any) -> None:
        buffer, size = ctypes.c_void_p(), (ctypes.c_int * 2)()  # a size_t, which the wrapper takes for an int
        with contextlib.suppress(pa.CallError):
            pa.stream_peek(record, buffer, ctypes.cast(size, ctypes.POINTER(ctypes.c_int)))
            if not size[0]:
                return
            if buffer.value:
                peaks.extend((ctypes.c_float * (size[0] // 4)).from_address(buffer.value))
            pa.stream_drop(record)
        if starved:
            daemon.event_listen_stop()

    names = pa.proplist_from_string("application.id=org.PulseAudio.pavucontrol")  # as mixers know and hide it
    form = lib.PA_SAMPLE_SPEC(format=lib.PA_SAMPLE_FLOAT32NE, rate=RATE_HZ, channels=1)
    record = pa.stream_new_with_proplist(context, "peak", ctypes.byref(form), None, names)
    pa.proplist_free(names)
    try:
        if stream is not None:
            pa.stream_set_monitor_stream(record, stream)
        pa.stream_set_read_callback(record, take, None)
        pa.stream_connect_record(
            record,
            source.encode(),
            lib.PA_BUFFER_ATTR(fragsize=4, maxlength=2**32 - 1),
            lib.PA_STREAM_DONT_MOVE
            | lib.PA_STREAM_PEAK_DETECT
            | lib.PA_STREAM_ADJUST_LATENCY
            | lib.PA_STREAM_DONT_INHIBIT_AUTO_SUSPEND,
        )
        poll(window_s)
        if not peaks:
            starved = True
            poll(STARVED_AFTER_S)
        with contextlib.suppress(pa.CallError):  # the stream went away meanwhile
            pa.stream_disconnect(record)
    finally:
        pa.stream_unref(record)
    return Peak(min(1.0, max(peaks, default=0.0)), len(peaks))
