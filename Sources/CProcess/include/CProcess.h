#ifndef MQDECK_CPROCESS_H
#define MQDECK_CPROCESS_H

#include <spawn.h>
#include <sys/types.h>

// What of processes Swift cannot call: functions with any number of arguments, and those that the
// system's headers have behind a feature macro.

/// Has the system write no memory of this process to a disk or hand it to another program: no core
/// file, whatever the limits and the pattern say, and no reading of it by processes of the same user.
/// Returns 0, or the system's error number.
int mqdeck_keep_memory_private(void);

/// Has a child close the descriptors from `first` on. Returns 0, or the system's error number.
int mqdeck_close_from(posix_spawn_file_actions_t *actions, int first);

/// Has a child begin a session of its own, away from the terminal. Returns 0, or the system's error
/// number.
int mqdeck_begin_session(posix_spawnattr_t *attributes);

/// Starts a program, found as `posix_spawnp` finds it, whose group of processes must not outlive this
/// one: there is no moment at which it runs and is not among those that are ended. Returns 0, or the
/// system's error number: `ECANCELED` where this process is about to end, `EAGAIN` where too many run.
int mqdeck_start_group(
    pid_t *group, const char *file, const posix_spawn_file_actions_t *actions,
    const posix_spawnattr_t *attributes, char *const arguments[], char *const variables[]);

/// Forgets a group that ended.
void mqdeck_forget_group(pid_t group);

/// Ends the groups that were started, and lets no other one start. Waits for one that is just being
/// started, two seconds at most. Safe in a handler of signals.
void mqdeck_end_groups(void);

/// Has a signal end the kept groups, and then this process as it would have.
void mqdeck_end_groups_on(int signal);

/// Opens a file in memory that no child is given by itself. Negative where there is none.
int mqdeck_memory_file(void);

/// Closes the descriptors of this process from `first` on.
void mqdeck_close_all_from(int first);

/// Names the thread that calls it, for those who look at the threads of a process.
void mqdeck_name_thread(const char *name);

/// Has all threads share one heap. With one for each, what a thread made and another one keeps holds
/// pages of both, and half of the memory lies idle after a day. To be called before threads begin.
void mqdeck_share_heap(void);

/// Gives pages on which nothing lies back to the system.
void mqdeck_trim_heap(void);

/// The commit that a release was built from; empty in any other build.
const char *mqdeck_commit(void);

#endif
