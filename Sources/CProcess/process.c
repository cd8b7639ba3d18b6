#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

int mqdeck_keep_memory_private(void) {
  // The children of alerts inherit the soft limit and may raise it again.
  struct rlimit limit;
  if (getrlimit(RLIMIT_CORE, &limit) != 0) return errno;
  limit.rlim_cur = 0;
  if (setrlimit(RLIMIT_CORE, &limit) != 0) return errno;
  // A pattern that pipes the core to a program does not ask for the limit.
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : errno;
}

int mqdeck_close_from(posix_spawn_file_actions_t *actions, int first) {
  return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

int mqdeck_begin_session(posix_spawnattr_t *attributes) {
  sigset_t every, none;
  sigfillset(&every);
  sigemptyset(&none);
  int code = posix_spawnattr_setsigdefault(attributes, &every);
  if (code == 0) code = posix_spawnattr_setsigmask(attributes, &none);
  if (code != 0) return code;
  return posix_spawnattr_setflags(
      attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
}

int mqdeck_memory_file(void) { return memfd_create("text", MFD_CLOEXEC); }

void mqdeck_close_all_from(int first) { (void)close_range(first, ~0U, 0); }

void mqdeck_name_thread(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }

void mqdeck_share_heap(void) { mallopt(M_ARENA_MAX, 1); }

void mqdeck_trim_heap(void) { malloc_trim(0); }
