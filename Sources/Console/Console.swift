// Console: the shell. Root model, message, update, commands and effects: it alone turns what the
// values below it request into effects. Only the executable, the benchmarks and tests import it. It
// must not import ncurses, a networking library or the simulator: what it needs of the world comes
// in its environment.
