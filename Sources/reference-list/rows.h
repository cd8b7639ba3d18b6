#ifndef REFERENCE_LIST_ROWS_H
#define REFERENCE_LIST_ROWS_H

#include <stdbool.h>

// The rows of the list, all made at the start and kept as the texts that are shown, and which of
// them a filter lets through.

typedef struct {
  char name[32];
  char type[16];
  char status[10];
  char queues[8];
  char number[8];
  char remark[40];
} row;

/// Makes the rows. Returns false where there is no memory.
bool rows_make(int count);
/// Shows those whose name holds `text`.
void rows_filter(const char *text);
int rows_count(void);
int rows_shown_count(void);
/// A row by its place among those that are shown.
const row *rows_shown(int place);

#endif
