#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <term.h>
#undef columns
#undef lines
#include <termios.h>
#include <unistd.h>

const uint32_t mqd_bold = A_BOLD, mqd_dim = A_DIM, mqd_italic = A_ITALIC, mqd_underline = A_UNDERLINE,
               mqd_reverse = A_REVERSE;

static SCREEN *screen;
static FILE *input_file, *output_file;
static int input_descriptor = -1, output_descriptor = -1, wake = -1;
static struct termios original;
static volatile sig_atomic_t is_open;
static volatile sig_atomic_t signals_seen[65];

static const char leave[] = "\033[?2004l\033[?1004l\033[0m\033[?25h\033[?1049l\033[?1l\033>\r";

static void on_signal(int number) {
  int saved = errno;
  signals_seen[number] = 1;
  uint64_t one = 1;
  if (wake >= 0 && write(wake, &one, sizeof one) < 0) {}
  errno = saved;
}

static void on_crash(int number) {
  if (is_open) {
    if (write(output_descriptor, leave, sizeof leave - 1) < 0) {}
    tcsetattr(input_descriptor, TCSANOW, &original);
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void choose_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  const char *name = getenv("LC_ALL");
  if (!name || !*name) name = getenv("LC_CTYPE");
  if (!name || !*name) name = getenv("LANG");
  if (name && (strcasestr(name, "utf8") || strcasestr(name, "utf-8"))) setlocale(LC_CTYPE, "C.UTF-8");
}

static void handlers(void) {
  static char stack[65536];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {0};
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  int polite[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGCONT};
  for (size_t i = 0; i < sizeof polite / sizeof *polite; i++) sigaction(polite[i], &action, NULL);
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND;
  int deadly[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
  for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) sigaction(deadly[i], &action, NULL);
  signal(SIGPIPE, SIG_IGN);
}

static void modes_on(void) { mqd_write_raw("\033[?2004h\033[?1004h", 16); }
static void modes_off(void) { mqd_write_raw("\033[?2004l\033[?1004l", 16); }

mqd_status mqd_open(int input, int output, int escape_delay) {
  if (!isatty(input) || !isatty(output)) return MQD_NOT_A_TERMINAL;
  tcgetattr(input, &original);
  input_descriptor = input;
  output_descriptor = output;
  input_file = fdopen(dup(input), "r");
  output_file = fdopen(dup(output), "w");
  choose_locale();
  use_env(TRUE);
  screen = newterm(NULL, output_file, input_file);
  if (!screen) screen = newterm("xterm-256color", output_file, input_file);
  if (!screen) return MQD_NO_TERMINAL_TYPE;
  set_term(screen);
  set_escdelay(escape_delay);
  wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  raw();
  nonl();
  noecho();
  curs_set(0);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  idlok(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  define_key("\033[A", KEY_UP);
  define_key("\033[B", KEY_DOWN);
  define_key("\033[C", KEY_RIGHT);
  define_key("\033[D", KEY_LEFT);
  define_key("\033[H", KEY_HOME);
  define_key("\033[F", KEY_END);
  define_key("\033[200~", KEY_MAX + 1);
  define_key("\033[201~", KEY_MAX + 2);
  define_key("\033[I", KEY_MAX + 3);
  define_key("\033[O", KEY_MAX + 4);
  is_open = 1;
  handlers();
  modes_on();
  return MQD_OPENED;
}

void mqd_close(void) {
  if (!is_open) return;
  modes_off();
  endwin();
  is_open = 0;
  tcsetattr(input_descriptor, TCSANOW, &original);
}

int mqd_colors(void) { return has_colors() ? COLORS : 0; }
bool mqd_is_direct(void) { return tigetflag("RGB") > 0 || COLORS > 256; }
bool mqd_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }
int mqd_pair(int foreground, int background) { return alloc_pair(foreground, background); }

void mqd_put_row(int row, const mqd_cell *cells, int columns) {
  for (int column = 0; column < columns; column++) {
    const mqd_cell *cell = &cells[column];
    if (cell->span == 0) continue;
    wchar_t text[5] = {0};
    for (int i = 0; i < cell->count && i < 4; i++) text[i] = (wchar_t)cell->scalars[i];
    cchar_t value;
    int pair = cell->pair;
    setcchar(&value, text, cell->attributes, 0, &pair);
    mvadd_wch(row, column, &value);
  }
}

void mqd_refresh(int cursor_row, int cursor_column) {
  if (cursor_row >= 0) {
    move(cursor_row, cursor_column);
    curs_set(1);
  } else {
    curs_set(0);
  }
  refresh();
}

void mqd_repaint(void) { clearok(curscr, TRUE); }
void mqd_resize(int columns, int rows) { resize_term(rows, columns); }

void mqd_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(output_descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
    *columns = size.ws_col;
    *rows = size.ws_row;
  } else {
    *columns = COLS;
    *rows = LINES;
  }
}

int mqd_read_key(uint32_t *code) {
  wint_t key;
  int result = get_wch(&key);
  if (result == ERR) return 0;
  if (result == OK) {
    *code = key;
    return 1;
  }
  static const int table[][2] = {
    {KEY_UP, MQD_KEY_UP}, {KEY_DOWN, MQD_KEY_DOWN}, {KEY_LEFT, MQD_KEY_LEFT},
    {KEY_RIGHT, MQD_KEY_RIGHT}, {KEY_HOME, MQD_KEY_HOME}, {KEY_END, MQD_KEY_END},
    {KEY_PPAGE, MQD_KEY_PAGE_UP}, {KEY_NPAGE, MQD_KEY_PAGE_DOWN}, {KEY_IC, MQD_KEY_INSERT},
    {KEY_DC, MQD_KEY_DELETE}, {KEY_BACKSPACE, MQD_KEY_BACKSPACE}, {KEY_BTAB, MQD_KEY_BACK_TAB},
    {KEY_ENTER, MQD_KEY_ENTER}, {KEY_RESIZE, MQD_KEY_RESIZE},
    {KEY_MAX + 1, MQD_KEY_PASTE_START}, {KEY_MAX + 2, MQD_KEY_PASTE_END},
    {KEY_MAX + 3, MQD_KEY_FOCUS_IN}, {KEY_MAX + 4, MQD_KEY_FOCUS_OUT},
  };
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    if (table[i][0] == (int)key) { *code = table[i][1]; return 2; }
  if (key >= KEY_F(1) && key <= KEY_F(24)) { *code = MQD_KEY_F0 + (key - KEY_F0); return 2; }
  *code = 0;
  return 2;
}

mqd_wait_result mqd_wait(int milliseconds) {
  struct pollfd items[2] = {{.fd = input_descriptor, .events = POLLIN}, {.fd = wake, .events = POLLIN}};
  int count = poll(items, 2, milliseconds);
  if (count < 0 && errno != EINTR) return MQD_ENDED;
  if (items[1].revents & POLLIN) {
    uint64_t drained;
    if (read(wake, &drained, sizeof drained) < 0) {}
  }
  if (items[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return MQD_ENDED;
  return MQD_READY;
}

uint64_t mqd_take_signals(void) {
  uint64_t seen = 0;
  for (int number = 1; number < 64; number++)
    if (signals_seen[number]) { signals_seen[number] = 0; seen |= 1ULL << number; }
  return seen;
}

int mqd_wake_descriptor(void) { return wake; }
void mqd_wake(int descriptor) { uint64_t one = 1; if (write(descriptor, &one, sizeof one) < 0) {} }
void mqd_bell(void) { beep(); }
void mqd_write_raw(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(output_descriptor, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}
void mqd_suspend(void) {
  modes_off();
  endwin();
  raise(SIGSTOP);
  modes_on();
  clearok(curscr, TRUE);
  refresh();
}
