"""The page to hang up beside the tablet: what to do when it shows nothing, in numbered steps with pictograms."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from tablet_app.ui.desk.dead import Card, Guide, Way
from tablet_app.ui.printing.page import GREEN, HEIGHT, LINE, RED, SOFT, WIDTH, Page, Type, pdf

EDGE = 140.0
SCALES = (1.25, 1.2, 1.15, 1.1, 1.05, 1.0, 0.95, 0.9, 0.85, 0.8, 0.75)
"""The largest at which everything is on one page is taken."""
ICON = 96.0
SAME_LINE = "\N{NO-BREAK SPACE}"
BOLD = QFont.Weight.DemiBold


class _Sheet:
    def __init__(self, page: Page, guide: Guide, scale: float) -> None:
        self._page, self._guide, self._scale = page, guide, scale
        self._left = EDGE + 110
        self._text = self._left + 2 * ICON + 60
        self._width = WIDTH - EDGE - 40 - self._text

    def _type(self, size: float, weight: QFont.Weight = QFont.Weight.Normal, colour: str = "#10151C") -> Type:
        return Type(size * self._scale, weight, colour)

    def draw(self) -> float:
        """Draws everything; answers where it ends."""
        page, guide, wide = self._page, self._guide, WIDTH - 2 * EDGE
        page.icon("tablet", QRectF(EDGE, EDGE, 110, 110))
        y = EDGE + page.text(EDGE + 140, EDGE, wide - 140, guide.say("title"), self._type(84, QFont.Weight.Bold))
        y += 10
        y += page.text(EDGE + 140, y, wide - 140, guide.say("how"), self._type(38, colour=SOFT)) + 24
        high = page.height(guide.danger, wide - 150, self._type(44, BOLD)) + 36
        page.box(QRectF(EDGE, y, wide, high), RED)
        page.icon("triangle-alert", QRectF(EDGE + 30, y + high / 2 - 34, 68, 68), "#FFFFFF")
        page.text(EDGE + 124, y + 18, wide - 150, guide.danger, self._type(44, BOLD, "#FFFFFF"))
        y += high + 22
        for card in guide.cards:
            y = self._card(y, card) + 16
        return y + page.text(EDGE, y, wide, guide.say("foot"), self._type(30, colour=SOFT))

    def _card(self, y: float, card: Card) -> float:
        page = self._page
        act, ask = self._type(42), self._type(42, BOLD)
        top = y + 22
        end = top + page.text(self._text, top, self._width, card.act, act)
        end += page.text(self._text, end, self._width, card.ask, ask) + (10 if card.ways else 0)
        for way in card.ways:
            end += self._way(end, way) + 8
        if not card.ways:
            end += page.text(self._text, end, self._width, self._guide.phone, self._type(96, QFont.Weight.Bold))
        end = max(end + 14, top + ICON + 22)
        page.box(QRectF(EDGE, y, WIDTH - 2 * EDGE, end - y), line=LINE)
        page.text(EDGE + 32, top - 6, 80, str(card.number), self._type(76, QFont.Weight.Bold))
        for at, name in enumerate(card.icons):
            page.icon(name, QRectF(self._left + at * (ICON + 20), top, ICON, ICON))
        return end

    def _way(self, y: float, way: Way) -> float:
        page = self._page
        name, colour = ("check", GREEN) if way.answer == self._guide.say("yes") else ("x", RED)
        answer = self._type(40, BOLD, colour)
        page.icon(name, QRectF(self._text, y + 4, 42 * self._scale, 42 * self._scale), colour)
        page.text(self._text + 56, y, 200, way.answer, answer)
        arrow = self._text + 56 + max(page.width(self._guide.say(one), answer) for one in ("yes", "no")) + 24
        text = "".join(f"→{SAME_LINE}{part} " for part in (way.does, way.goes.replace(" ", SAME_LINE)) if part)
        high = page.text(arrow, y, self._text + self._width - arrow, text, self._type(40, BOLD))
        return max(high, 46 * self._scale)


def guide_pdf(guide: Guide) -> bytes:
    """The guide as PDF, one page A4. Needs a QGuiApplication with the fonts loaded."""
    return pdf(guide.say("title"), lambda page: _Sheet(page, guide, scale_for(guide)).draw())


def scale_for(guide: Guide) -> float:
    """The largest scale at which the guide is one page; 0 when none does."""
    # Measured on a picture, whose device has the same tenths of a millimetre.
    sheet = QImage(WIDTH // 10, HEIGHT // 10, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    try:
        page = Page(painter)
        return next((scale for scale in SCALES if _Sheet(page, guide, scale).draw() <= HEIGHT - EDGE), 0.0)
    finally:
        painter.end()
