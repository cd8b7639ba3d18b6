// The yardstick of the benchmarks: the least that a full-screen list over ncurses can be. It draws
// 10,000 rows, moves a selection with j and k, and quits with q.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>

static void draw(int first, int selected) {
  int rows = LINES - 3;
  erase();
  mvprintw(0, 0, " yardstick  10000 rows");
  for (int row = 0; row < rows && first + row < 10000; row++) {
    if (first + row == selected) attron(A_REVERSE);
    mvprintw(row + 2, 0, " topic-%05d  normal  %8d  a remark of some length for row %d", first + row,
             (first + row) * 37 % 1000, first + row);
    if (first + row == selected) attroff(A_REVERSE);
  }
  mvprintw(LINES - 1, 0, " j down  k up  q quit");
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  if (newterm(NULL, stdout, stdin) == NULL) return 1;
  raw();
  noecho();
  curs_set(0);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  idlok(stdscr, TRUE);
  int first = 0, selected = 0;
  draw(first, selected);
  for (;;) {
    struct pollfd input = {.fd = 0, .events = POLLIN};
    if (poll(&input, 1, -1) < 0 || (input.revents & POLLHUP)) break;
    int key, quit = 0;
    while ((key = getch()) != ERR) {
      if (key == 'j' && selected < 9999) selected++;
      if (key == 'k' && selected > 0) selected--;
      if (key == 'q') quit = 1;
    }
    if (quit) break;
    int rows = LINES - 3;
    if (selected < first) first = selected;
    if (selected >= first + rows) first = selected - rows + 1;
    draw(first, selected);
  }
  endwin();
  return 0;
}
