// Frames. ncurses finds what differs and lets the terminal scroll by itself; nothing here may
// clear or touch a window outside a repaint, which would defeat that.
#include "session.h"
#include <ncurses.h>
#include <stdlib.h>
#include <wchar.h>

const uint32_t curses_bold = A_BOLD, curses_dim = A_DIM, curses_italic = A_ITALIC,
               curses_underline = A_UNDERLINE, curses_reverse = A_REVERSE;

// A pair number that does not fit the short of the older interface goes through the pointer.
int curses_pair(int foreground, int background) {
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

// ncurses places characters by wcwidth. Where that disagrees with the span, or knows no width, a
// mark stands in for the character, so that everything after it keeps its column.
static int fill(wchar_t *text, const curses_cell *cell, bool unicode) {
  wchar_t base = (wchar_t)cell->scalars[0];
  if (cell->count == 0 || base == 0) base = L' ';
  bool fits = unicode ? wcwidth(base) == cell->span : base >= 0x20 && base < 0x7f;
  text[0] = fits ? base : unicode && wcwidth(0xFFFD) == 1 ? 0xFFFD : L'?';
  int count = 1;
  for (int i = 1; fits && unicode && i < cell->count && i < 6 && count < CCHARW_MAX; i++) {
    if (wcwidth((wchar_t)cell->scalars[i]) == 0) text[count++] = (wchar_t)cell->scalars[i];
  }
  text[count] = 0;
  return fits ? cell->span : 1;
}

void curses_put_row(int row, const curses_cell *cells, int count) {
  static cchar_t *line;
  static int room;
  if (count > COLS) count = COLS;
  if (row < 0 || row >= LINES || count <= 0) return;
  if (count > room) {
    cchar_t *larger = realloc(line, (size_t)count * sizeof *line);
    if (!larger) return;
    line = larger;
    room = count;
  }
  bool unicode = curses_is_unicode();
  wchar_t text[CCHARW_MAX + 1];
  int length = 0;
  for (int column = 0; column < count;) {
    const curses_cell *cell = &cells[column];
    int span = cell->span == 2 ? 2 : 1;
    int pair = cell->pair;
    int filled;
    if (cell->span == 0 || column + span > count) {
      // Half a wide character, cut by the edge.
      text[0] = L' ';
      text[1] = 0;
      filled = span = 1;
    } else {
      filled = fill(text, cell, unicode);
    }
    setcchar(&line[length++], text, (attr_t)cell->attributes, 0, &pair);
    if (filled < span) setcchar(&line[length++], L" ", (attr_t)cell->attributes, 0, &pair);
    column += span;
  }
  mvadd_wchnstr(row, 0, line, length);
}

void curses_refresh(int row, int column) {
  bool visible = row >= 0 && row < LINES && column >= 0 && column < COLS;
  // A hidden cursor may stay wherever the last change left it.
  leaveok(stdscr, !visible);
  if (visible) move(row, column);
  if (session.cursor != visible) curs_set(visible);
  session.cursor = visible;
  refresh();
}

void curses_repaint_next(void) { clearok(curscr, TRUE); }

void curses_resize(int wide, int high) {
  resize_term(high, wide);
  clearok(curscr, TRUE);
  prepare_leaving();
}

void curses_bell(void) { beep(); }

void curses_send(const char *bytes, size_t count) { write_all(session.output, bytes, count); }
