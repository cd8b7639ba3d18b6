#ifndef MQDECK_CMANUAL_H
#define MQDECK_CMANUAL_H

// The manual as it is built in.

/// A topic: its name, and its text in both languages, Markdown in UTF-8.
struct mqdeck_manual_topic {
  const char *name;
  const char *english;
  const char *chinese;
};

int mqdeck_manual_topic_count(void);

/// The topic at a place from 0 on, below the count.
struct mqdeck_manual_topic mqdeck_manual_topic_at(int index);

#endif
