// Catalog: product knowledge as data. The kinds of things, how each is listed, described, read back
// and offered as a form, what is read of them as facts, and the words and formats of both
// languages. Watching, Changing, Panes and Console import it, and the executable for its one-shot
// commands. It must not know a pane, a poll or a change, nor hold state.
