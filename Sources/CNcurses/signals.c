// Signals. Those that ask only leave a note and wake the loop; those that kill give the terminal
// back first.
#include "session.h"
#include <errno.h>
#include <fcntl.h>
#include <ncurses.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int asking[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGCONT, SIGTSTP};
static const int killing[] = {
  SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS, SIGQUIT,
  SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF,
};
enum { asking_count = sizeof asking / sizeof *asking };
enum { killing_count = sizeof killing / sizeof *killing };

static volatile sig_atomic_t noted[NSIG];
static struct sigaction before[NSIG];
static bool replaced[NSIG];
static bool reports_crashes;

// Only calls that are safe in a handler.
static void give_back(void) {
  if (!session.is_open) return;
  session.is_open = 0;
  write_all(session.output, session.leave, session.leave_length);
  tcsetattr(session.input, TCSANOW, &session.original);
  release_errors();
}

// The default runs next, once this handler has returned; or Swift's own report, which may ask
// questions, where the developer wants it.
static void on_killing(int number) {
  int error = errno;
  give_back();
  if (reports_crashes) sigaction(number, &before[number], NULL);
  else signal(number, SIG_DFL);
  raise(number);
  errno = error;
}

static void on_asking(int number) {
  int error = errno;
  bool ends = number == SIGTERM || number == SIGHUP || number == SIGINT;
  if (ends && noted[number]) {
    // Asked before, and the loop did not come round to it: what it waits for may be a link that
    // takes nothing more.
    tcflush(session.output, TCOFLUSH);
    fcntl(session.output, F_SETFL, fcntl(session.output, F_GETFL) | O_NONBLOCK);
    give_back();
    // What the program does at its end without a terminal.
    sigaction(number, &before[number], NULL);
    raise(number);
  }
  noted[number] = 1;
  if (session.wake >= 0) curses_wake(session.wake);
  errno = error;
}

static void replace(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  if (sigaction(number, &action, &before[number]) != 0) return;
  replaced[number] = true;
}

// A stack of its own, as the usual one may be what overflowed.
static void provide_stack(void) {
  static char stack[64 * 1024];
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE)) return;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
}

// A parent may have started this program with signals blocked, as threads of a pool do.
static void let_through(void) {
  sigset_t ours;
  sigemptyset(&ours);
  for (int i = 0; i < asking_count; i++) sigaddset(&ours, asking[i]);
  for (int i = 0; i < killing_count; i++) sigaddset(&ours, killing[i]);
  pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
}

void install_handlers(void) {
  provide_stack();
  reports_crashes = getenv("SWIFT_BACKTRACE") != NULL;
  for (int i = 0; i < NSIG; i++) noted[i] = 0;
  for (int i = 0; i < asking_count; i++) {
    replace(asking[i], on_asking, SA_RESTART | SA_ONSTACK);
    // nohup, and shells that start jobs without interrupts, mean it.
    bool ends = asking[i] == SIGHUP || asking[i] == SIGINT;
    if (ends && before[asking[i]].sa_handler == SIG_IGN) signal(asking[i], SIG_IGN);
  }
  for (int i = 0; i < killing_count; i++) replace(killing[i], on_killing, SA_ONSTACK);
  replace(SIGPIPE, SIG_IGN, 0);
  let_through();
}

void remove_handlers(void) {
  for (int number = 1; number < NSIG; number++) {
    if (replaced[number]) sigaction(number, &before[number], NULL);
    replaced[number] = false;
  }
}

uint64_t curses_take_signals(void) {
  uint64_t seen = 0;
  for (int i = 0; i < asking_count; i++) {
    if (!noted[asking[i]]) continue;
    noted[asking[i]] = 0;
    seen |= UINT64_C(1) << asking[i];
  }
  return seen;
}

void curses_retake(void) {
  if (!session.is_open) return;
  // The next refresh after endwin sets the modes of the terminal again and repaints.
  write_to_terminal();
  endwin();
  send_modes(true);
  refresh_aside();
}

void curses_stop(void) {
  if (!session.is_open) return;
  send_modes(false);
  write_to_terminal();
  endwin();
  wipe();
  tcsetattr(session.input, TCSADRAIN, &session.original);
  release_errors();
  struct sigaction usual, ours;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &usual, &ours);
  // As the kernel does for Ctrl-Z: the whole job stops. Alone in it, raise stops before it
  // returns.
  if (getpgrp() == getpid()) raise(SIGTSTP);
  else kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  noted[SIGCONT] = 0;
  tcgetattr(session.input, &session.original);
  capture_errors();
  curses_retake();
}
