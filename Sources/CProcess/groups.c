// The groups of processes that must not outlive this one. A table without a lock, since a handler of
// signals reads it.
#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>

// One renewal runs at a time; a few profiles may be looked at beside it.
enum { places = 32 };
static _Atomic pid_t groups[places];
static _Atomic int is_ending;

int mqdeck_keep_group(pid_t group) {
  for (int i = 0; i < places; i++) {
    pid_t none = 0;
    if (!atomic_compare_exchange_strong(&groups[i], &none, group)) continue;
    if (atomic_load(&is_ending)) kill(-group, SIGKILL);
    return 1;
  }
  return 0;
}

void mqdeck_forget_group(pid_t group) {
  for (int i = 0; i < places; i++) {
    pid_t kept = group;
    if (atomic_compare_exchange_strong(&groups[i], &kept, 0)) return;
  }
}

void mqdeck_end_groups(void) {
  int error = errno;
  atomic_store(&is_ending, 1);
  for (int i = 0; i < places; i++) {
    pid_t group = atomic_load(&groups[i]);
    if (group > 1) kill(-group, SIGKILL);
  }
  errno = error;
}

static void on_end(int number) {
  mqdeck_end_groups();
  signal(number, SIG_DFL);
  raise(number);
}

void mqdeck_end_groups_on(int number) {
  struct sigaction action, before;
  // What is ignored, as under nohup, goes on being so.
  if (sigaction(number, NULL, &before) != 0 || before.sa_handler == SIG_IGN) return;
  action = (struct sigaction){.sa_handler = on_end};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}
