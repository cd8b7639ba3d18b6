// The groups of processes that must not outlive this one. A table without a lock, since a handler of
// signals reads it.
#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/wait.h>
#include <time.h>

// One renewal runs at a time; a few profiles may be looked at beside it.
enum { places = 32 };
static _Atomic pid_t groups[places];
static _Atomic int is_ending;
// How many programs run already, perhaps, and are in no place yet.
static _Atomic int starting;

static int keep(pid_t group) {
  for (int i = 0; i < places; i++) {
    pid_t none = 0;
    if (atomic_compare_exchange_strong(&groups[i], &none, group)) return 1;
  }
  return 0;
}

int mqdeck_start_group(
    pid_t *group, const char *file, const posix_spawn_file_actions_t *actions,
    const posix_spawnattr_t *attributes, char *const arguments[], char *const variables[]) {
  sigset_t every, before;
  sigfillset(&every);
  // A handler that waits for this thread must not run on it.
  pthread_sigmask(SIG_SETMASK, &every, &before);
  atomic_fetch_add(&starting, 1);
  int code = atomic_load(&is_ending)
                 ? ECANCELED
                 : posix_spawnp(group, file, actions, attributes, arguments, variables);
  if (code == 0 && !keep(*group)) {
    kill(-*group, SIGKILL);
    while (waitpid(*group, NULL, 0) < 0 && errno == EINTR) {
    }
    code = EAGAIN;
  }
  atomic_fetch_sub(&starting, 1);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return code;
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
  // One that is just being started is in no place yet. Its disk may never answer: two seconds.
  for (int i = 0; i < 2000 && atomic_load(&starting) > 0; i++) {
    nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
  }
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
