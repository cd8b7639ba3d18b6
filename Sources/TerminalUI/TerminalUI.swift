// TerminalUI: what a terminal shows and says, as values: cells, styles, rectangles, canvases,
// keys, text width and stateless widgets, and the `Terminal` protocol that a real or a headless
// terminal fulfils. Anyone may import it. It imports nothing, knows no terminal library and no
// application, and keeps no state between frames.
