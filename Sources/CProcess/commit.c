#include "CProcess.h"

// A release writes its commit over the zeros, in the program that is built already: a flag of the
// compiler would build everything anew for each commit. Volatile, so that nobody computes with them.
static const volatile char commit[] = "MQDECK-COMMIT:0000000000000000000000000000000000000000";
static const int start = sizeof "MQDECK-COMMIT:" - 1;

const char *mqdeck_commit(void) {
  return commit[start] == '0' && commit[start + 1] == '0' && commit[start + 2] == '0'
             ? ""
             : (const char *)commit + start;
}
