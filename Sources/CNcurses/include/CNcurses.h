// The few functions of ncursesw that Swift needs, in types that Swift imports. Variadic functions,
// macros and globals of curses stay behind them, in the .c file.
#ifndef MQDECK_CNCURSES_H
#define MQDECK_CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What stands in a cell: a base character and its combining marks.
typedef struct {
  uint32_t scalars[4];
  uint32_t attributes;
  int32_t pair;
  uint8_t count;
  uint8_t span;
} mqd_cell;

/// What mqd_open says.
typedef enum { MQD_OPENED = 0, MQD_NOT_A_TERMINAL = 1, MQD_NO_TERMINAL_TYPE = 2 } mqd_status;

/// Takes the terminal over. `escape_delay` is in milliseconds.
mqd_status mqd_open(int input, int output, int escape_delay);
/// Gives the terminal back; may be called again.
void mqd_close(void);

int mqd_colors(void);
bool mqd_is_direct(void);
bool mqd_is_utf8(void);
int mqd_pair(int foreground, int background);

void mqd_put_row(int row, const mqd_cell *cells, int columns);
void mqd_refresh(int cursor_row, int cursor_column);
void mqd_repaint(void);
void mqd_resize(int columns, int rows);
void mqd_size(int *columns, int *rows);

/// The next key: 0 none; 1 a character in *code; 2 a function key in *code (mqd_key_...).
int mqd_read_key(uint32_t *code);

/// Waits for input or a wake-up; see mqd_wait_result.
typedef enum {
  MQD_READY = 0,
  MQD_ENDED = 1,
  MQD_SIGNALLED = 2,
} mqd_wait_result;
mqd_wait_result mqd_wait(int milliseconds);
/// Signals that came since: numbers in a bit set.
uint64_t mqd_take_signals(void);
int mqd_wake_descriptor(void);
void mqd_wake(int descriptor);

void mqd_bell(void);
void mqd_write_raw(const char *bytes, size_t count);
void mqd_suspend(void);

extern const uint32_t mqd_bold, mqd_dim, mqd_italic, mqd_underline, mqd_reverse;
enum {
  MQD_KEY_UP = 1, MQD_KEY_DOWN, MQD_KEY_LEFT, MQD_KEY_RIGHT, MQD_KEY_HOME, MQD_KEY_END,
  MQD_KEY_PAGE_UP, MQD_KEY_PAGE_DOWN, MQD_KEY_INSERT, MQD_KEY_DELETE, MQD_KEY_BACKSPACE,
  MQD_KEY_BACK_TAB, MQD_KEY_ENTER, MQD_KEY_PASTE_START, MQD_KEY_PASTE_END, MQD_KEY_FOCUS_IN,
  MQD_KEY_FOCUS_OUT, MQD_KEY_RESIZE, MQD_KEY_F0 = 100,
};

#endif
