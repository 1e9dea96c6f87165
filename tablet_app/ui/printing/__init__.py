"""Pages for paper, drawn with Qt: PDF with the bundled font in it."""
