#ifndef REFERENCE_LIST_STATE_H
#define REFERENCE_LIST_STATE_H

#include <stdbool.h>

/// All that keys change.
typedef struct {
  /// Places among the rows that are shown.
  int first, selected;
  char filter[64];
  bool is_typing, is_detail, has_quit;
} state;

/// Rows of the list that the terminal has room for.
int visible_rows(void);
/// Prepares the colours that `draw` uses.
void choose_colors(void);
/// Paints everything anew; ncurses finds what differs.
void draw(const state *state);

#endif
