extension GoalRow {
  static let rest = [
    GoalRow(
      english: "idle for 10 s, paused", chinese: "暂停刷新后空闲 10 秒",
      goals: [
        Goal("idle.wake-ups", .wakeUps, .atMost(0)),
        Goal("idle.bytes", .bytes, .atMost(0)),
        Goal("idle.processor", .milliseconds, .atMost(0)),
      ]),
    GoalRow(
      english: "live on the small fleet, processor: board; groups",
      chinese: "小规模模拟云实时刷新，处理器占用：总览；消费组",
      goals: [
        Goal("live.small-board", .percent, .atMost(0.3)),
        Goal("live.small-groups", .percent, .atMost(0.3)),
      ]),
    GoalRow(
      english: "live on the large fleet: board; groups",
      chinese: "大规模模拟云实时刷新：总览；消费组",
      goals: [
        Goal("live.large-board", .percent, .atMost(0.8)),
        Goal("live.large-groups", .percent, .atMost(0.8)),
      ]),
    GoalRow(
      english: "live on the large fleet, board: the last 5 minutes of an hour",
      chinese: "大规模模拟云总览：一小时的最后 5 分钟",
      goals: [Goal("hour.processor", .percent, .atMost(0.8))]),
    GoalRow(
      english: "anonymous memory at the first frame; with 10,000 topics",
      chinese: "首帧时的匿名内存；读取 10,000 个主题后",
      goals: [
        Goal("memory.first", .mebibytes, .atMost(3.5)),
        Goal("memory.topics", .mebibytes, .atMost(9)),
      ]),
    GoalRow(
      english: "anonymous memory after an hour on the large fleet, over minute 5",
      chinese: "大规模模拟云运行一小时后的匿名内存，比第 5 分钟增加",
      goals: [Goal("hour.memory", .mebibytes, .atMost(3))]),
    GoalRow(
      english: "quit, of 20: small fleet; 10,000 rows; live on the large fleet",
      chinese: "退出 20 次，p50：小规模；10,000 行；大规模实时刷新",
      goals: [
        Goal("quit.small", .milliseconds, .atMost(3)),
        Goal("quit.rows", .milliseconds, .atMost(3)),
        Goal("quit.live", .milliseconds, .atMost(3)),
      ]),
    GoalRow(
      english: "the longest of these", chinese: "其中最长的",
      goals: [Goal("quit.longest", .milliseconds, .atMost(10))]),
  ]

  static let commands = [
    GoalRow(
      english: "`mqdeck call`, whole process", chinese: "`mqdeck call`，整个进程",
      goals: [Goal("call.time", .milliseconds, .atMost(12))]),
    GoalRow(
      english: "`mqdeck lag` on the small fleet", chinese: "小规模模拟云上的 `mqdeck lag`",
      goals: [Goal("lag.time", .milliseconds, .atMost(22))]),
    GoalRow(
      english: "`mqdeck --version`", chinese: "`mqdeck --version`",
      goals: [
        Goal("version.time", .milliseconds, .atMost(1.5)),
        Goal("version.instructions", .instructions),
      ]),
    GoalRow(
      english: "10,000 topics listed, against the service's limit",
      chinese: "列出 10,000 个主题，与服务限制之比",
      goals: [
        Goal("listed.ratio", .ratio, .atMost(0.85)),
        Goal("listed.processor", .milliseconds, .atMost(200)),
      ]),
    GoalRow(
      english: "the static binary", chinese: "静态可执行文件",
      // 30 million while there was one product; now there are three.
      goals: [Goal("binary.size", .megabytes, .atMost(34_000_000))]),
  ]
}
