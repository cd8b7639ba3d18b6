// Standard error during a session. What a library or a failing precondition writes there would
// land on the frame and go with it; it is kept aside and shown once the terminal is given back.
#include "session.h"
#include <fcntl.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { shown_at_most = 64 * 1024 };
static int kept = -1, standard_error = -1;

void capture_errors(void) {
  if (!isatty(STDERR_FILENO) || kept >= 0) return;
  int file = memfd_create("standard-error", MFD_CLOEXEC);
  if (file < 0) return;
  standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (standard_error < 0 || dup2(file, STDERR_FILENO) < 0) {
    close(file);
    if (standard_error >= 0) close(standard_error);
    standard_error = -1;
    return;
  }
  kept = file;
}

void release_errors(void) {
  if (kept < 0) return;
  dup2(standard_error, STDERR_FILENO);
  struct stat status;
  off_t end = fstat(kept, &status) == 0 ? status.st_size : 0;
  off_t place = end > shown_at_most ? end - shown_at_most : 0;
  char piece[1024];
  while (place < end) {
    ssize_t count = pread(kept, piece, sizeof piece, place);
    if (count <= 0 || !write_all(standard_error, piece, (size_t)count)) break;
    place += count;
  }
  close(standard_error);
  close(kept);
  kept = standard_error = -1;
}
