#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static row *all;
static int *shown;
static int all_count, shown_count;

static void make(row *row, int index) {
  static const char *const areas[] = {"order", "payment", "stock", "trade", "log", "iot", "audit"};
  static const char *const types[] = {"normal", "ordered", "delayed", "transactional"};
  // Numbers that differ from row to row as those of a cloud do.
  unsigned mixed = (unsigned)index * 2654435761u >> 8;
  snprintf(row->name, sizeof row->name, "%s-%05d", areas[mixed % 7], index);
  strcpy(row->type, types[mixed % 4]);
  strcpy(row->status, mixed % 11 == 0 ? "disabled" : "enabled");
  snprintf(row->queues, sizeof row->queues, "%u", 1 + mixed % 16);
  snprintf(row->number, sizeof row->number, "%u", mixed % 100000);
  snprintf(row->remark, sizeof row->remark, "remark %d of some length", index);
}

bool rows_make(int count) {
  all = calloc(count + 1, sizeof *all);
  shown = calloc(count + 1, sizeof *shown);
  if (!all || !shown) return false;
  all_count = count;
  for (int index = 0; index < count; index++) make(&all[index], index);
  rows_filter("");
  return true;
}

void rows_filter(const char *wanted) {
  shown_count = 0;
  for (int index = 0; index < all_count; index++)
    if (strstr(all[index].name, wanted)) shown[shown_count++] = index;
}

int rows_count(void) { return all_count; }
int rows_shown_count(void) { return shown_count; }
const row *rows_shown(int place) { return &all[shown[place]]; }
