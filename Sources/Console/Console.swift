// Console: the application: model, messages, update, view, commands, panes, resources, poller,
// theme and strings. Only the executable and tests import it. It must not import ncurses, a
// networking library or the simulator: what it needs of the world comes in its environment.
