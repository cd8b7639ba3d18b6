// The few things of ncursesw that Swift needs, in types that Swift imports. Variadic functions,
// macros and globals of curses stay in the .c files. One session at a time, owned by one thread;
// only curses_wake may be called from others.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What stands in a cell: a character, or with `marks` the number of a cluster, a base character
/// with marks on it. `span` is 1 or 2 cells, 0 in the right half of a wide character. `stroke` is a
/// number that curses_set_stroke was given.
typedef struct {
  uint32_t scalar;
  uint16_t stroke;
  uint8_t span;
  uint8_t has_marks;
} curses_cell;

/// A base character and the marks on it, ended by 0 where they are fewer.
typedef struct {
  uint32_t scalars[6];
} curses_cluster;

extern const uint32_t curses_bold, curses_dim, curses_italic, curses_underline, curses_reverse;

typedef enum {
  CURSES_OPENED = 0,
  /// Input or output is not a terminal.
  CURSES_NOT_A_TERMINAL,
  /// The terminal cannot address its cursor.
  CURSES_DUMB,
  /// Neither the terminal's type nor the one in its place is known.
  CURSES_UNKNOWN_TYPE,
  /// A session is open already, or the system gave no descriptor.
  CURSES_UNAVAILABLE,
} curses_status;

/// Takes the terminal over: another screen, raw keys, signals caught, standard error kept
/// aside. The locale must have been chosen before. `wake` is a descriptor by curses_make_wake_descriptor.
curses_status curses_open(int input, int output, int wake, bool uses_mouse);
/// Gives the terminal back and shows what was written to standard error meanwhile; may be called
/// again.
void curses_close(void);

/// Colours of the terminal's type; 0 where it has none.
int curses_color_count(void);
/// Whether colours are numbers made of red, green and blue.
bool curses_has_direct_color(void);
/// Whether the cursor stays in its row when the last column was written.
bool curses_stays_in_row(void);
/// Whether text goes out as UTF-8.
bool curses_is_unicode(void);
/// Whether the locale in force has bytes for a character.
bool curses_can_write(uint32_t character);
/// Reads one character in the encoding of the locale in force: its length in bytes, 0 where more have
/// to come, -1 where there is none.
int curses_read_character(const uint8_t *bytes, int count, uint32_t *character);
/// What the terminal sends or expects by the name of a capability; NULL where it has none.
const char *curses_capability(const char *name);
/// The present size as the kernel knows it.
void curses_get_size(int *columns, int *rows);

/// The pair of two colours, -1 being the terminal's own.
int curses_pair(int foreground, int background);
/// Says what a number of cells' strokes stands for: attributes and a pair. False without memory.
bool curses_set_stroke(uint16_t number, uint32_t attributes, int pair);
/// Writes a whole row into the frame; nothing goes out.
void curses_put_row(int row, const curses_cell *cells, int count, const curses_cluster *clusters);
/// Moves the rows from `top` to `bottom` up by some lines, or down where they are negative, so that
/// the terminal may move what it shows. The rows that come free must be put.
void curses_scroll(int top, int bottom, int lines);
/// Makes what has to be sent for the terminal to show the frame; curses_take has it then. The cursor
/// is hidden where `row` is negative.
void curses_refresh(int row, int column);
/// What was made to be sent since the last time, `count` bytes until the next call. NULL where there
/// is nothing, or where it went out at once for want of a place to keep it.
const uint8_t *curses_take(size_t *count);
/// The next refresh makes everything.
void curses_repaint_next(void);
/// Gives the frame a new size; the next refresh makes everything.
void curses_resize(int columns, int rows);
/// Rings; curses_take has the bytes.
void curses_bell(void);
/// Asks the terminal for clicks and the wheel, or not any more.
void curses_set_mouse(bool on);
/// Sends bytes past the frame.
void curses_send(const char *bytes, size_t count);

/// What a wait saw, as a set.
enum { CURSES_INPUT = 1, CURSES_ENDED = 2, CURSES_WOKEN = 4 };
/// Blocks until input, a wake-up, a signal or the end of the time; -1 waits for ever.
int curses_wait(int milliseconds);
/// Reads what waits, without blocking: 0 when nothing does, -1 when the terminal is gone.
int curses_read(uint8_t *bytes, int capacity);
/// The descriptor by which other threads end a wait; the caller closes it, or -1.
int curses_make_wake_descriptor(void);
/// Ends a wait; from any thread.
void curses_wake(int descriptor);
/// The signals that came since, as a set with bit N for signal N.
uint64_t curses_take_signals(void);
/// Gives the terminal back, stops as Ctrl-Z does, and takes it over again when continued;
/// curses_take has the bytes of the frame.
void curses_stop(void);
/// Takes the terminal over again after something else stopped and continued the program;
/// curses_take has the bytes of the frame.
void curses_retake(void);

#endif
