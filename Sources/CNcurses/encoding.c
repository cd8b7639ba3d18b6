// Characters in the encoding of the locale, which Swift's module of glibc leaves out.
#include "CNcurses.h"
#include <limits.h>
#include <string.h>
#include <wchar.h>

bool curses_can_write(uint32_t character) {
  char bytes[MB_LEN_MAX];
  mbstate_t state;
  memset(&state, 0, sizeof state);
  return wcrtomb(bytes, (wchar_t)character, &state) != (size_t)-1;
}

int curses_read_character(const uint8_t *bytes, int count, uint32_t *character) {
  wchar_t wide = 0;
  mbstate_t state;
  memset(&state, 0, sizeof state);
  size_t length = mbrtowc(&wide, (const char *)bytes, (size_t)count, &state);
  if (length == (size_t)-2) return 0;
  if (length == (size_t)-1 || length == 0) return -1;
  *character = (uint32_t)wide;
  return (int)length;
}
