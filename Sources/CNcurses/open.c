// Opening and closing a session.
#include "session.h"
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <term.h>
#undef columns
#undef lines
#include <unistd.h>

curses_session session = {.input = -1, .output = -1, .wake = -1};

static SCREEN *screen;
static FILE *input_file;
static int output_flags;
static bool asks_modes, asks_mouse;

bool write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}

// The entry of xterm is in the program for hosts without a database. ncurses reads it from the
// environment, which is put back for the programs that this one may start.
static SCREEN *open_inline(void) {
  const char *before = getenv("TERMINFO");
  char *kept = before ? strdup(before) : NULL;
  setenv("TERMINFO", inline_terminfo, 1);
  SCREEN *opened = newterm("xterm-256color", session.output_file, input_file);
  if (kept) setenv("TERMINFO", kept, 1);
  else unsetenv("TERMINFO");
  free(kept);
  return opened;
}

// newterm, as initscr would end the program where it does not know the type.
static SCREEN *open_screen(void) {
  const char *type = getenv("TERM");
  SCREEN *opened = type && *type ? newterm(type, session.output_file, input_file) : NULL;
  if (!opened) opened = newterm("xterm-256color", session.output_file, input_file);
  return opened ? opened : open_inline();
}

static void forget(void) {
  if (screen) delscreen(screen);
  if (input_file) fclose(input_file);
  if (session.output_file) fclose(session.output_file);
  screen = NULL;
  input_file = session.output_file = NULL;
  close_aside();
  if (output_flags & O_NONBLOCK) fcntl(session.output, F_SETFL, output_flags);
}

static void cut(char *text, const char *from, size_t count) {
  char *place = strstr(text, from);
  if (place) memmove(place, place + count, strlen(place + count) + 1);
}

// Lines are drawn in Unicode or ASCII, so the terminal never leaves its usual set of characters;
// yet every change of attributes would select it anew, at three bytes each. It is selected once,
// and that part is taken out of the strings of this session.
static void stay_in_usual_characters(void) {
  const char *select = curses_capability("rmacs");
  if (!select || !*select || strchr(select, '%')) return;
  curses_send(select, strlen(select));
  char *off = (char *)curses_capability("sgr0");
  if (off && strlen(off) > strlen(select)) cut(off, select, strlen(select));
  char *set = (char *)curses_capability("sgr");
  const char *choice = set ? strstr(set, "%?%p9%t") : NULL;
  const char *end = choice ? strstr(choice, "%;") : NULL;
  if (end) cut(set, "%?%p9%t", (size_t)(end + 2 - choice));
}

// To the next line is one byte in place of five. ncurses moves by cud1 only where that is no line
// feed, which a driver may turn into two characters; a vertical tab is none, and whatever descends
// from the VT100 takes it for one (its manual: "VT: interpreted as LF"). These are known by how they
// move and by their last column, behind which they stay; on others, of Wyse or Sun, it goes up. That
// of Emacs says that it is one of them, and shows it as text.
static void go_down_by_one_byte(void) {
  char *down = (char *)curses_capability("cud1");
  const char *up = curses_capability("cuu1");
  const char *to = curses_capability("cup");
  if (!down || strcmp(down, "\n") != 0 || !up || up[0] != '\033') return;
  if (strncmp(termname(), "eterm", 5) == 0) return;
  if (to && strncmp(to, "\033[", 2) == 0 && tigetflag("xenl") > 0) down[0] = '\v';
}

// Until ncurses has once come back from endwin it sends what it has at every move of the cursor, in
// place of a frame at a time. What it sends here goes nowhere: the screen is entered by the first
// refresh, which finds itself back from endwin.
static void leave_once_unheard(void) {
  size_t forgotten;
  endwin();
  curses_take(&forgotten);
}

static void configure(void) {
  stay_in_usual_characters();
  go_down_by_one_byte();
  raw();
  nonl();
  noecho();
  intrflush(stdscr, FALSE);
  // The modes of the terminal are set: all that follows goes with the first frame, or nowhere.
  write_aside();
  // A frame is never left half sent because keys wait: what they change may be nothing.
  typeahead(-1);
  keypad(stdscr, TRUE);
  idlok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  int wide, high;
  curses_get_size(&wide, &high);
  if (wide != COLS || high != LINES) resize_term(high, wide);
}

curses_status curses_open(int input, int output, int wake, bool uses_mouse) {
  if (session.is_open) return CURSES_UNAVAILABLE;
  if (!isatty(input) || !isatty(output)) return CURSES_NOT_A_TERMINAL;
  const char *type = getenv("TERM");
  if (type && strcmp(type, "dumb") == 0) return CURSES_DUMB;
  if (tcgetattr(input, &session.original) != 0) return CURSES_NOT_A_TERMINAL;
  session.input = input;
  session.output = output;
  session.wake = wake;
  // ncurses spins on a descriptor that does not block.
  output_flags = fcntl(output, F_GETFL);
  if (output_flags & O_NONBLOCK) fcntl(output, F_SETFL, output_flags & ~O_NONBLOCK);
  input_file = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 3), "r");
  session.output_file = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 3), "w");
  if (!input_file || !session.output_file) {
    forget();
    return CURSES_UNAVAILABLE;
  }
  screen = open_screen();
  if (!screen || !curses_capability("cup")) {
    curses_status why = screen ? CURSES_DUMB : CURSES_UNKNOWN_TYPE;
    if (screen) endwin();
    tcsetattr(input, TCSANOW, &session.original);
    forget();
    return why;
  }
  set_term(screen);
  session.cursor = -1;
  session.has_corner = curses_capability("rmam") || tigetflag("am") <= 0;
  configure();
  leave_once_unheard();
  asks_modes = strncmp(curses_capability("cup"), "\033[", 2) == 0;
  asks_mouse = uses_mouse;
  prepare_leaving();
  session.is_open = 1;
  capture_errors();
  install_handlers();
  send_modes(true);
  return CURSES_OPENED;
}

void curses_close(void) {
  if (!session.is_open) return;
  send_modes(false);
  write_to_terminal();
  endwin();
  wipe();
  tcsetattr(session.input, TCSANOW, &session.original);
  session.is_open = 0;
  remove_handlers();
  release_errors();
  forget();
  session.wake = -1;
}

static void send_mouse(bool on) {
  const char *mouse = on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l";
  curses_send(mouse, strlen(mouse));
}

void send_modes(bool on) {
  if (!asks_modes) return;
  const char *modes = on ? "\033[?2004h\033[?1004h" : "\033[?1004l\033[?2004l";
  curses_send(modes, strlen(modes));
  if (asks_mouse) send_mouse(on);
}

void curses_set_mouse(bool on) {
  if (!session.is_open || on == asks_mouse) return;
  asks_mouse = on;
  if (asks_modes) send_mouse(on);
  prepare_leaving();
}

// Copies a capability without its pauses (`$<50>`), which no terminal of today needs. Returns the end.
static char *copy_unpadded(char *to, const char *end, const char *text) {
  if (!text || text == (const char *)-1) return to;
  while (*text && to < end) {
    const char *after = strncmp(text, "$<", 2) == 0 ? strchr(text, '>') : NULL;
    if (after) text = after + 1;
    else *to++ = *text++;
  }
  return to;
}

static void append(const char *text) {
  const char *end = session.leave + sizeof session.leave;
  session.leave_length =
    (size_t)(copy_unpadded(session.leave + session.leave_length, end, text) - session.leave);
}

void wipe(void) {
  if (curses_capability("rmcup")) return;
  char bytes[64];
  char *end = copy_unpadded(bytes, bytes + sizeof bytes, curses_capability("clear"));
  write_all(session.output, bytes, (size_t)(end - bytes));
}

void prepare_leaving(void) {
  session.leave_length = 0;
  const char *region = curses_capability("csr");
  if (region) append(tiparm(region, 0, LINES - 1));
  append(curses_capability("sgr0"));
  append(curses_capability("op"));
  append(curses_capability("rmkx"));
  append(curses_capability("cnorm"));
  if (asks_modes) append("\033[?1004l\033[?2004l");
  if (asks_modes && asks_mouse) append("\033[?1006l\033[?1000l");
  const char *back = curses_capability("rmcup");
  append(tiparm(curses_capability("cup"), LINES - 1, 0));
  append(curses_capability("el"));
  append(back ? back : curses_capability("clear"));
  append("\r");
}

int curses_color_count(void) { return has_colors() ? COLORS : 0; }

bool curses_has_direct_color(void) {
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || curses_capability("RGB");
}

bool curses_stays_in_row(void) { return tigetflag("xenl") > 0; }

bool curses_is_unicode(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

const char *curses_capability(const char *name) {
  const char *text = tigetstr(name);
  return text && text != (const char *)-1 ? text : NULL;
}

void curses_get_size(int *wide, int *high) {
  struct winsize size;
  bool known = ioctl(session.output, TIOCGWINSZ, &size) == 0 && size.ws_col && size.ws_row;
  *wide = known ? size.ws_col : COLS;
  *high = known ? size.ws_row : LINES;
}
