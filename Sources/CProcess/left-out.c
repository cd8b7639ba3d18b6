// What .ci/release links in place of parts of the libraries that nothing here uses and whose tables
// are large: the names of Unicode's characters (550 kB), and the arcs of angles (200 kB), which come
// along with a library's numbers. The linker's --wrap leads every use of them here.

#include <stdint.h>

// As many bytes as were written into the buffer: no character has a name.
intptr_t __wrap__swift_stdlib_getScalarName(
    uint32_t scalar, uint8_t *buffer, intptr_t capacity) {
  (void)scalar;
  (void)buffer;
  (void)capacity;
  return 0;
}

double __wrap_acos(double value) {
  (void)value;
  __builtin_trap();
}

double __wrap_asin(double value) {
  (void)value;
  __builtin_trap();
}

double __wrap_atan(double value) {
  (void)value;
  __builtin_trap();
}

double __wrap_atan2(double ordinate, double abscissa) {
  (void)ordinate;
  (void)abscissa;
  __builtin_trap();
}
