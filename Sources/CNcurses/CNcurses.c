#include "CNcurses.h"
int mqdeck_placeholder(void) { return 0; }
