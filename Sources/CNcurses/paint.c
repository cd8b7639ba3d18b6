// Frames. ncurses finds what differs and lets the terminal scroll by itself; nothing here may
// clear or touch a window outside a repaint, which would defeat that.
#include "session.h"
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

const uint32_t curses_bold = A_BOLD, curses_dim = A_DIM, curses_italic = A_ITALIC,
               curses_underline = A_UNDERLINE, curses_reverse = A_REVERSE;

// A pair number that does not fit the short of the older interface goes through the pointer.
int curses_pair(int foreground, int background) {
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

// How cells of a stroke are drawn: as a wide cell, and as a narrow one where the pair's number fits.
typedef struct {
  attr_t attributes;
  int pair;
  chtype narrow;
  bool fits_narrow;
} stroke;

static stroke *strokes;
static size_t stroke_room;

bool curses_set_stroke(uint16_t number, uint32_t attributes, int pair) {
  if (number >= stroke_room) {
    size_t room = (size_t)number + 64;
    stroke *larger = realloc(strokes, room * sizeof *larger);
    if (!larger) return false;
    memset(larger + stroke_room, 0, (room - stroke_room) * sizeof *larger);
    strokes = larger;
    stroke_room = room;
  }
  strokes[number] = (stroke){
    .attributes = attributes,
    .pair = pair,
    .narrow = (chtype)attributes | COLOR_PAIR(pair),
    .fits_narrow = pair >= 0 && pair < 256,
  };
  return true;
}

// ncurses places characters by wcwidth. Where that disagrees with the span, or knows no width, or the
// encoding has no bytes for the character, a mark stands in for it, so that everything after it keeps
// its column.
static int fill(wchar_t *text, const curses_cell *cell, const curses_cluster *cluster, bool unicode) {
  wchar_t base = (wchar_t)(cluster ? cluster->scalars[0] : cell->scalar);
  if (base == 0) base = L' ';
  bool fits = (base >= 0x20 && base < 0x7f)
    || (wcwidth(base) == cell->span && (unicode || curses_can_write((uint32_t)base)));
  text[0] = fits ? base : unicode && wcwidth(0xFFFD) == 1 ? 0xFFFD : L'?';
  int count = 1;
  for (int i = 1; cluster && fits && unicode && i < 6 && count < CCHARW_MAX; i++) {
    if (cluster->scalars[i] == 0) break;
    if (wcwidth((wchar_t)cluster->scalars[i]) == 0) text[count++] = (wchar_t)cluster->scalars[i];
  }
  text[count] = 0;
  return fits ? cell->span : 1;
}

static bool is_narrow(const curses_cell *cell) {
  return cell->scalar >= 0x20 && cell->scalar < 0x7f && cell->span == 1 && !cell->has_marks
    && strokes[cell->stroke].fits_narrow;
}

// A run of ASCII, which curses need not measure: most of a screen.
typedef struct {
  int column;
  int length;
  chtype cells[128];
} narrow_run;

static void take_narrow(narrow_run *run, int column, const curses_cell *cells, int count) {
  int room = (int)(sizeof run->cells / sizeof *run->cells);
  run->column = column;
  run->length = 0;
  while (run->length < count && run->length < room && is_narrow(&cells[run->length])) {
    const curses_cell *cell = &cells[run->length];
    run->cells[run->length++] = strokes[cell->stroke].narrow | cell->scalar;
  }
}

static void put_narrow(int row, narrow_run *run) {
  if (run->length > 0) mvaddchnstr(row, run->column, run->cells, run->length);
  run->length = 0;
}

// One cell as it is drawn, in at most two of curses' own. The number of columns that it takes.
static int make_wide(
  cchar_t *made, int *length, const curses_cell *cell, int room, const curses_cluster *clusters,
  bool unicode
) {
  const stroke *drawn = &strokes[cell->stroke];
  int pair = drawn->pair;
  int span = cell->span == 2 ? 2 : 1;
  int width = 1;
  wchar_t text[CCHARW_MAX + 1] = L" ";
  // Half a wide character, cut by the edge, is a blank.
  if (cell->span == 0 || span > room) span = 1;
  else width = fill(text, cell, cell->has_marks ? &clusters[cell->scalar] : NULL, unicode);
  setcchar(&made[(*length)++], text, drawn->attributes, 0, &pair);
  if (width < span) setcchar(&made[(*length)++], L" ", drawn->attributes, 0, &pair);
  return span;
}

// A run of anything else. The number of its cells.
static int put_wide(
  int row, int column, const curses_cell *cells, int count, const curses_cluster *clusters
) {
  cchar_t line[64];
  bool unicode = curses_is_unicode();
  int length = 0, taken = 0;
  while (taken < count && length < (int)(sizeof line / sizeof *line) - 1
         && (taken == 0 || (cells[taken].stroke < stroke_room && !is_narrow(&cells[taken])))) {
    taken += make_wide(line, &length, &cells[taken], count - taken, clusters, unicode);
  }
  mvadd_wchnstr(row, column, line, length);
  return taken;
}

// Without a way to switch the wrapping of lines off, curses writes what reaches the lower right
// corner a column before and inserts what belongs there. It takes the right half of a wide character
// beside the corner for that, and tears it: such a character gives way to blanks.
static void spare_corner(int row, const stroke *drawn) {
  cchar_t blanks[2];
  int pair = drawn->pair;
  for (int i = 0; i < 2; i++) setcchar(&blanks[i], L" ", drawn->attributes, 0, &pair);
  mvadd_wchnstr(row, COLS - 3, blanks, 2);
}

void curses_put_row(int row, const curses_cell *cells, int count, const curses_cluster *clusters) {
  if (count > COLS) count = COLS;
  if (row < 0 || row >= LINES) return;
  // Where the rest of a wide character stands from before, a run of others blanks the cells to its
  // left up to what it takes for the character: the narrow cells before it are put after it.
  narrow_run run = {.length = 0};
  for (int column = 0; column < count;) {
    const curses_cell *cell = &cells[column];
    if (cell->stroke >= stroke_room) break;
    if (is_narrow(cell)) {
      put_narrow(row, &run);
      take_narrow(&run, column, cell, count - column);
      column += run.length;
    } else {
      column += put_wide(row, column, cell, count - column, clusters);
      put_narrow(row, &run);
    }
  }
  put_narrow(row, &run);
  bool is_last = row == LINES - 1 && count == COLS && count > 2;
  if (is_last && !session.has_corner && cells[count - 2].span == 0) {
    spare_corner(row, &strokes[cells[count - 3].stroke]);
  }
}

void curses_scroll(int top, int bottom, int lines) {
  scrollok(stdscr, TRUE);
  if (setscrreg(top, bottom) != ERR) wscrl(stdscr, lines);
  setscrreg(0, LINES - 1);
  scrollok(stdscr, FALSE);
}

void curses_refresh(int row, int column) {
  bool visible = row >= 0 && row < LINES && column >= 0 && column < COLS;
  // A hidden cursor may stay wherever the last change left it.
  leaveok(stdscr, !visible);
  if (visible) move(row, column);
  if (session.cursor != visible) curs_set(visible);
  session.cursor = visible;
  refresh_aside();
}

void curses_repaint_next(void) { clearok(curscr, TRUE); }

void curses_resize(int wide, int high) {
  resize_term(high, wide);
  clearok(curscr, TRUE);
  prepare_leaving();
}

void curses_bell(void) { beep(); }

void curses_send(const char *bytes, size_t count) { write_all(session.output, bytes, count); }
