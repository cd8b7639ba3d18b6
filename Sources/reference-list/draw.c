#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>

#include "rows.h"
#include "state.h"

enum { TITLE = 1, HEADER, SELECTED, GOOD, BAD };

int visible_rows(void) { return LINES > 4 ? LINES - 3 : 1; }

void choose_colors(void) {
  start_color();
  use_default_colors();
  init_pair(TITLE, COLOR_CYAN, -1);
  init_pair(HEADER, COLOR_YELLOW, -1);
  init_pair(SELECTED, COLOR_WHITE, COLOR_BLUE);
  init_pair(GOOD, COLOR_GREEN, -1);
  init_pair(BAD, COLOR_RED, -1);
}

static void draw_row(int line, const row *row, bool is_selected) {
  if (is_selected) attrset(COLOR_PAIR(SELECTED));
  mvprintw(line, 0, " %-30s  %-13s  ", row->name, row->type);
  if (!is_selected) attrset(COLOR_PAIR(row->status[0] == 'e' ? GOOD : BAD));
  printw("%-8s", row->status);
  if (!is_selected) attrset(A_NORMAL);
  // Only the bar of the selection goes on to the edge.
  printw("  %6s  %7s  %-*s", row->queues, row->number, is_selected ? 37 : 0, row->remark);
  attrset(A_NORMAL);
}

static void draw_list(const state *state) {
  attrset(COLOR_PAIR(HEADER) | A_BOLD);
  mvprintw(1, 0, " %-30s  %-13s  %-8s  %6s  %7s  %s", "Topic", "Type", "Status", "Queues",
           "TPS", "Remark");
  attrset(A_NORMAL);
  for (int line = 0; line < visible_rows() && state->first + line < rows_shown_count(); line++)
    draw_row(line + 2, rows_shown(state->first + line), state->first + line == state->selected);
}

static void draw_detail(const row *row) {
  mvprintw(2, 0, " Topic    %s", row->name);
  mvprintw(3, 0, " Type     %s", row->type);
  mvprintw(4, 0, " Status   %s", row->status);
  mvprintw(5, 0, " Queues   %s", row->queues);
  mvprintw(6, 0, " TPS      %s", row->number);
  mvprintw(7, 0, " Remark   %s", row->remark);
}

static void draw_footer(const state *state) {
  if (state->is_typing)
    mvprintw(LINES - 1, 0, "/%s", state->filter);
  else if (state->is_detail)
    mvprintw(LINES - 1, 0, " esc back  q quit");
  else
    mvprintw(LINES - 1, 0, " j down  k up  / filter  enter open  q quit");
}

void draw(const state *state) {
  erase();
  attrset(COLOR_PAIR(TITLE) | A_BOLD);
  mvprintw(0, 0, " Topics  %d of %d  %s", rows_shown_count(), rows_count(), state->filter);
  attrset(A_NORMAL);
  if (state->is_detail)
    draw_detail(rows_shown(state->selected));
  else
    draw_list(state);
  draw_footer(state);
  refresh();
}
