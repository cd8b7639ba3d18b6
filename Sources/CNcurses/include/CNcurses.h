#ifndef MQDECK_CNCURSES_H
#define MQDECK_CNCURSES_H
int mqdeck_placeholder(void);
#endif
