// The text of the manual, read by the compiler from the files beside the executable's sources: a lone
// binary has no folder to look into, and this way nothing has to be generated. A new topic needs its
// two files, the lines that embed them and a line in the table; a test compares folder and table.
#include "CManual.h"

// clang has it in every standard.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char readme_en[] = {
#embed "../../README.md" suffix(, 0)
};
static const unsigned char readme_zh[] = {
#embed "../mqdeck/Manual/zh/readme.md" suffix(, 0)
};

static const unsigned char account_en[] = {
#embed "../mqdeck/Manual/en/account.md" suffix(, 0)
};
static const unsigned char account_zh[] = {
#embed "../mqdeck/Manual/zh/account.md" suffix(, 0)
};

static const unsigned char board_en[] = {
#embed "../mqdeck/Manual/en/board.md" suffix(, 0)
};
static const unsigned char board_zh[] = {
#embed "../mqdeck/Manual/zh/board.md" suffix(, 0)
};

static const unsigned char groups_en[] = {
#embed "../mqdeck/Manual/en/groups.md" suffix(, 0)
};
static const unsigned char groups_zh[] = {
#embed "../mqdeck/Manual/zh/groups.md" suffix(, 0)
};

static const unsigned char find_en[] = {
#embed "../mqdeck/Manual/en/find.md" suffix(, 0)
};
static const unsigned char find_zh[] = {
#embed "../mqdeck/Manual/zh/find.md" suffix(, 0)
};

static const unsigned char messages_en[] = {
#embed "../mqdeck/Manual/en/messages.md" suffix(, 0)
};
static const unsigned char messages_zh[] = {
#embed "../mqdeck/Manual/zh/messages.md" suffix(, 0)
};

static const unsigned char mqtt_en[] = {
#embed "../mqdeck/Manual/en/mqtt.md" suffix(, 0)
};
static const unsigned char mqtt_zh[] = {
#embed "../mqdeck/Manual/zh/mqtt.md" suffix(, 0)
};

static const unsigned char history_en[] = {
#embed "../mqdeck/Manual/en/history.md" suffix(, 0)
};
static const unsigned char history_zh[] = {
#embed "../mqdeck/Manual/zh/history.md" suffix(, 0)
};

static const unsigned char poller_en[] = {
#embed "../mqdeck/Manual/en/poller.md" suffix(, 0)
};
static const unsigned char poller_zh[] = {
#embed "../mqdeck/Manual/zh/poller.md" suffix(, 0)
};

static const unsigned char alerts_en[] = {
#embed "../mqdeck/Manual/en/alerts.md" suffix(, 0)
};
static const unsigned char alerts_zh[] = {
#embed "../mqdeck/Manual/zh/alerts.md" suffix(, 0)
};

static const unsigned char changing_en[] = {
#embed "../mqdeck/Manual/en/changing.md" suffix(, 0)
};
static const unsigned char changing_zh[] = {
#embed "../mqdeck/Manual/zh/changing.md" suffix(, 0)
};

static const unsigned char guards_en[] = {
#embed "../mqdeck/Manual/en/guards.md" suffix(, 0)
};
static const unsigned char guards_zh[] = {
#embed "../mqdeck/Manual/zh/guards.md" suffix(, 0)
};

static const unsigned char journal_en[] = {
#embed "../mqdeck/Manual/en/journal.md" suffix(, 0)
};
static const unsigned char journal_zh[] = {
#embed "../mqdeck/Manual/zh/journal.md" suffix(, 0)
};

static const unsigned char secrets_en[] = {
#embed "../mqdeck/Manual/en/secrets.md" suffix(, 0)
};
static const unsigned char secrets_zh[] = {
#embed "../mqdeck/Manual/zh/secrets.md" suffix(, 0)
};

static const unsigned char settings_en[] = {
#embed "../mqdeck/Manual/en/settings.md" suffix(, 0)
};
static const unsigned char settings_zh[] = {
#embed "../mqdeck/Manual/zh/settings.md" suffix(, 0)
};

static const unsigned char themes_en[] = {
#embed "../mqdeck/Manual/en/themes.md" suffix(, 0)
};
static const unsigned char themes_zh[] = {
#embed "../mqdeck/Manual/zh/themes.md" suffix(, 0)
};

static const unsigned char keys_en[] = {
#embed "../mqdeck/Manual/en/keys.md" suffix(, 0)
};
static const unsigned char keys_zh[] = {
#embed "../mqdeck/Manual/zh/keys.md" suffix(, 0)
};

static const unsigned char exports_en[] = {
#embed "../mqdeck/Manual/en/exports.md" suffix(, 0)
};
static const unsigned char exports_zh[] = {
#embed "../mqdeck/Manual/zh/exports.md" suffix(, 0)
};

static const unsigned char command_line_en[] = {
#embed "../mqdeck/Manual/en/command-line.md" suffix(, 0)
};
static const unsigned char command_line_zh[] = {
#embed "../mqdeck/Manual/zh/command-line.md" suffix(, 0)
};

static const unsigned char simulator_en[] = {
#embed "../mqdeck/Manual/en/simulator.md" suffix(, 0)
};
static const unsigned char simulator_zh[] = {
#embed "../mqdeck/Manual/zh/simulator.md" suffix(, 0)
};

static const unsigned char terminal_en[] = {
#embed "../mqdeck/Manual/en/terminal.md" suffix(, 0)
};
static const unsigned char terminal_zh[] = {
#embed "../mqdeck/Manual/zh/terminal.md" suffix(, 0)
};

static const unsigned char trouble_en[] = {
#embed "../mqdeck/Manual/en/trouble.md" suffix(, 0)
};
static const unsigned char trouble_zh[] = {
#embed "../mqdeck/Manual/zh/trouble.md" suffix(, 0)
};

static const unsigned char speed_en[] = {
#embed "../mqdeck/Manual/en/speed.md" suffix(, 0)
};
static const unsigned char speed_zh[] = {
#embed "../mqdeck/Manual/zh/speed.md" suffix(, 0)
};

#define TOPIC(name, text) {name, (const char *)text##_en, (const char *)text##_zh}

// In the order in which they are listed.
static const struct mqdeck_manual_topic topics[] = {
  TOPIC("readme", readme),
  TOPIC("account", account),
  TOPIC("board", board),
  TOPIC("groups", groups),
  TOPIC("find", find),
  TOPIC("messages", messages),
  TOPIC("mqtt", mqtt),
  TOPIC("history", history),
  TOPIC("poller", poller),
  TOPIC("alerts", alerts),
  TOPIC("changing", changing),
  TOPIC("guards", guards),
  TOPIC("journal", journal),
  TOPIC("secrets", secrets),
  TOPIC("settings", settings),
  TOPIC("themes", themes),
  TOPIC("keys", keys),
  TOPIC("exports", exports),
  TOPIC("command-line", command_line),
  TOPIC("simulator", simulator),
  TOPIC("terminal", terminal),
  TOPIC("trouble", trouble),
  TOPIC("speed", speed),
};

int mqdeck_manual_topic_count(void) { return sizeof topics / sizeof topics[0]; }

struct mqdeck_manual_topic mqdeck_manual_topic_at(int index) { return topics[index]; }
