// What the parts of this module share. Not for import.
#ifndef CNCURSES_SESSION_H
#define CNCURSES_SESSION_H

#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "include/CNcurses.h"
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <termios.h>

typedef struct {
  int input;
  int output;
  int wake;
  /// What curses writes through.
  FILE *output_file;
  /// Whether the cursor is shown; -1 where not known.
  int cursor;
  /// Whether curses can write into the lower right corner without a move of what is beside it.
  bool has_corner;
  struct termios original;
  volatile sig_atomic_t is_open;
  /// What gives the terminal back, ready to be written by a signal handler.
  char leave[512];
  size_t leave_length;
} curses_session;

extern curses_session session;

/// The compiled entry of xterm-256color as ncurses reads it from TERMINFO.
extern const char inline_terminfo[];

/// Writes everything, whatever a signal or a full pipe says; false when the other side is gone.
bool write_all(int descriptor, const char *bytes, size_t count);
/// The modes that ncurses does not know: bracketed paste, focus, mouse.
void send_modes(bool on);
/// Empties the screen where there is no other one to go back to: the frame would stay above the
/// prompt, and what is on it with it.
void wipe(void);
/// Prepares `session.leave` for the present size.
void prepare_leaving(void);

void install_handlers(void);
void remove_handlers(void);

/// Has curses write to a file in memory, from which curses_take reads. Without one it goes on to
/// write to the terminal.
void write_aside(void);
/// Has curses write to the terminal, as whatever sets its modes must.
void write_to_terminal(void);
/// Forgets what was written aside and closes the file.
void close_aside(void);
/// Refreshes with what curses writes put aside, and its modes set on the terminal.
void refresh_aside(void);

/// Keeps what is written to standard error aside, where that is a terminal.
void capture_errors(void);
/// Puts standard error back and shows what was kept; safe in a signal handler.
void release_errors(void);

#endif
