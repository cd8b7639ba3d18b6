// What curses writes, put aside in a file in memory until it is sent: in one piece, and without what
// the terminal knows already. Its descriptor is the terminal's only while modes are set.
#include "session.h"
#include <fcntl.h>
#include <ncurses.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static int aside = -1;
static bool is_aside;

void write_aside(void) {
  if (is_aside) return;
  if (aside < 0) aside = memfd_create("frame", MFD_CLOEXEC);
  if (aside < 0) return;
  is_aside = dup3(aside, fileno(session.output_file), O_CLOEXEC) >= 0;
}

void write_to_terminal(void) {
  if (!is_aside) return;
  is_aside = dup3(session.output, fileno(session.output_file), O_CLOEXEC) < 0;
}

void close_aside(void) {
  if (aside >= 0) close(aside);
  aside = -1;
  is_aside = false;
}

void refresh_aside(void) {
  bool is_back = isendwin();
  // The first refresh after endwin sets the modes of the terminal, which the file does not have.
  if (is_back) {
    write_to_terminal();
    reset_prog_mode();
  }
  write_aside();
  // Curses has the keypad on again when it is asked for a key, which it never is.
  if (is_back) keypad(stdscr, TRUE);
  refresh();
}

const uint8_t *curses_take(size_t *count) {
  static uint8_t *bytes;
  static size_t room;
  *count = 0;
  off_t end = is_aside ? lseek(aside, 0, SEEK_CUR) : 0;
  if (end <= 0) return NULL;
  if ((size_t)end > room) {
    uint8_t *larger = realloc(bytes, (size_t)end + 4096);
    if (!larger) return NULL;
    bytes = larger;
    room = (size_t)end + 4096;
  }
  ssize_t got = pread(aside, bytes, (size_t)end, 0);
  lseek(aside, 0, SEEK_SET);
  if (got <= 0) return NULL;
  *count = (size_t)got;
  return bytes;
}
