// Panes: what stands on the screen. State, lines and drawing of lists, details, forms, reviews, the
// permission matrix and what lies above them, and the themes. Only Console, the executable and the
// benchmarks import it. It must not ask the service, nor know the root model, a message or a
// command.
