// What the benchmarks measure against: a full-screen list as plainly as ncurses can have it. It
// makes its rows at the start, and takes all keys that wait before it paints once.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rows.h"
#include "state.h"

enum { ESCAPE = 27, DELETE = 127 };
#define CONTROL(letter) ((letter) & 31)

static bool is_enter(int key) { return key == '\r' || key == '\n' || key == KEY_ENTER; }

static void show_filtered(state *state) {
  rows_filter(state->filter);
  state->first = state->selected = 0;
}

static void type(state *state, int key) {
  size_t length = strlen(state->filter);
  if (is_enter(key)) {
    state->is_typing = false;
  } else if (key == ESCAPE || key == CONTROL('u')) {
    state->is_typing = key != ESCAPE;
    state->filter[0] = 0;
    show_filtered(state);
  } else if ((key == KEY_BACKSPACE || key == DELETE) && length > 0) {
    state->filter[length - 1] = 0;
    show_filtered(state);
  } else if (key >= ' ' && key < DELETE && length + 1 < sizeof state->filter) {
    state->filter[length] = (char)key;
    state->filter[length + 1] = 0;
    show_filtered(state);
  }
}

static void select_by(state *state, int by) {
  int last = rows_shown_count() - 1;
  int to = state->selected + by;
  state->selected = to > last ? last : to;
  if (state->selected < 0) state->selected = 0;
}

/// Moves the selection and what is shown alike.
static void page_by(state *state, int by) {
  int last_first = rows_shown_count() - visible_rows();
  state->first += by;
  if (state->first > last_first) state->first = last_first;
  if (state->first < 0) state->first = 0;
  select_by(state, by);
}

static void press_in_list(state *state, int key) {
  if (key == 'j' || key == KEY_DOWN) select_by(state, 1);
  if (key == 'k' || key == KEY_UP) select_by(state, -1);
  if (key == KEY_NPAGE || key == ' ' || key == CONTROL('f')) page_by(state, visible_rows());
  if (key == KEY_PPAGE || key == CONTROL('b')) page_by(state, -visible_rows());
  if (key == 'g' || key == KEY_HOME) select_by(state, -rows_count());
  if (key == 'G' || key == KEY_END) select_by(state, rows_count());
  if (key == '/') state->is_typing = true;
  if (is_enter(key) && rows_shown_count() > 0) state->is_detail = true;
  if (key == ESCAPE && state->filter[0]) {
    state->filter[0] = 0;
    show_filtered(state);
  }
}

static void press(state *state, int key) {
  if (state->is_typing) {
    type(state, key);
  } else if (key == 'q') {
    state->has_quit = true;
  } else if (state->is_detail) {
    if (key == ESCAPE) state->is_detail = false;
  } else {
    press_in_list(state, key);
  }
}

/// Takes all keys that wait.
static void take_keys(state *state) {
  int key;
  while (!state->has_quit && (key = getch()) != ERR) press(state, key);
  int rows = visible_rows();
  if (state->selected < state->first) state->first = state->selected;
  if (state->selected >= state->first + rows) state->first = state->selected - rows + 1;
}

static bool open_terminal(void) {
  setlocale(LC_ALL, "");
  if (newterm(NULL, stdout, stdin) == NULL) return false;
  raw();
  noecho();
  nonl();
  curs_set(0);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  set_escdelay(25);
  idlok(stdscr, TRUE);
  choose_colors();
  return true;
}

int main(int count, char **arguments) {
  int rows = 10000;
  if (count == 3 && strcmp(arguments[1], "-n") == 0) rows = atoi(arguments[2]);
  if (rows < 0 || !rows_make(rows)) return 1;
  if (!open_terminal()) return 1;
  state state = {0};
  draw(&state);
  while (!state.has_quit) {
    struct pollfd input = {.fd = 0, .events = POLLIN};
    // A signal tells of a new size, which getch knows.
    if (poll(&input, 1, -1) < 0 && errno != EINTR) break;
    if (input.revents & POLLHUP) break;
    take_keys(&state);
    if (!state.has_quit) draw(&state);
  }
  endwin();
  return 0;
}
