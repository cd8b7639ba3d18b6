// Bytes in, and the ways to end a wait for them.
#include "session.h"
#include <errno.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

int curses_make_wake_descriptor(void) {
  return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

void curses_wake(int descriptor) {
  uint64_t one = 1;
  // A full counter wakes as well.
  if (write(descriptor, &one, sizeof one) < 0) return;
}

int curses_wait(int milliseconds) {
  struct pollfd items[2] = {
    {.fd = session.input, .events = POLLIN}, {.fd = session.wake, .events = POLLIN}};
  int count = poll(items, 2, milliseconds);
  if (count < 0) return errno == EINTR ? CURSES_WOKEN : CURSES_ENDED;
  int seen = 0;
  uint64_t drained;
  if (items[1].revents & POLLIN) {
    seen |= CURSES_WOKEN;
    if (read(session.wake, &drained, sizeof drained) < 0) seen |= CURSES_WOKEN;
  }
  if (items[0].revents & POLLIN) seen |= CURSES_INPUT;
  if (items[0].revents & (POLLHUP | POLLERR | POLLNVAL)) seen |= CURSES_ENDED;
  return seen;
}

int curses_read(uint8_t *bytes, int capacity) {
  struct pollfd item = {.fd = session.input, .events = POLLIN};
  if (poll(&item, 1, 0) <= 0) return 0;
  if (!(item.revents & POLLIN)) return item.revents ? -1 : 0;
  ssize_t count = read(session.input, bytes, (size_t)capacity);
  if (count < 0) return errno == EINTR || errno == EAGAIN ? 0 : -1;
  return count == 0 ? -1 : (int)count;
}
