extension GoalRow {
  static let start = [
    GoalRow(
      english: "start to first frame, against the list with 10 rows",
      chinese: "启动到首帧（与 10 行的 C 列表比较）",
      goals: [
        Goal("start.time", .milliseconds, .timesReference(1.3)),
        Goal("start.instructions", .instructions, .atMost(6_000_000)),
        Goal("start.walks", .walks, .atMost(2)),
        Goal("start.writes", .writes, .atMost(8)),
        Goal("start.bytes", .bytes, .atMost(5000)),
      ])
  ]

  static let keys = [
    GoalRow(
      english: "next row", chinese: "下一行",
      goals: [
        Goal("next.time", .milliseconds, .timesReference(1.3)),
        Goal("next.instructions", .instructions, .atMost(1_600_000)),
        Goal("next.writes", .writes, .atMost(1)),
        Goal("next.bytes", .bytes, .atMost(360)),
      ]),
    GoalRow(
      english: "scroll by a row", chinese: "滚动一行",
      goals: [
        Goal("scroll.time", .milliseconds, .timesReference(1.3)),
        Goal("scroll.instructions", .instructions, .atMost(2_000_000)),
        Goal("scroll.writes", .writes, .atMost(1)),
        Goal("scroll.bytes", .bytes, .atMost(400)),
        Goal("scroll.retains", .retains, .atMost(3000)),
        Goal("scroll.allocations", .allocations, .atMost(60)),
      ]),
    GoalRow(
      english: "page", chinese: "翻页",
      goals: [
        Goal("page.time", .milliseconds, .timesReference(1.2)),
        Goal("page.instructions", .instructions),
        Goal("page.bytes", .bytes, .atMost(3000)),
      ]),
    GoalRow(
      english: "500 keys in a burst", chinese: "连续 500 次按键",
      goals: [
        Goal("burst.time", .milliseconds, .timesReference(2)),
        Goal("burst.bytes", .bytes, .atMost(4000)),
      ]),
    GoalRow(
      english: "a key held for 3 s on a link of 12 kB/s and 200 ms (computed): right after",
      chinese: "在 12 kB/s、200 ms 的连接上按住一个键 3 秒（计算值）：显示正确所需时间",
      goals: [
        Goal("link.stale", .milliseconds, .atMost(235)),
        Goal("link.bytes", .bytes),
      ]),
  ]

  static let lists = [
    GoalRow(
      english: "a key in the filter over 10,000 rows, p50", chinese: "在 10,000 行上输入一个过滤字符，p50",
      goals: [Goal("filter.time", .milliseconds, .atMost(0.8))]),
    GoalRow(
      english: "the first key in that filter", chinese: "其中第一个字符",
      goals: [Goal("filter.first", .milliseconds, .atMost(5))]),
    GoalRow(
      english: "sort 10,000 rows, the slowest column", chinese: "对 10,000 行排序（最慢的列）",
      goals: [Goal("sort.time", .milliseconds, .atMost(8))]),
    GoalRow(
      english: "to the end of an unread list of 10,000", chinese: "跳到尚未读取的 10,000 行列表末尾",
      goals: [Goal("end.bytes", .bytes, .atMost(20_000))]),
    GoalRow(
      english: "Enter on 32 groups, the first second; with refreshing paused",
      chinese: "进入含 32 个消费组的列表，最初一秒；暂停刷新时",
      goals: [
        Goal("groups.enter", .bytes, .atMost(9000)),
        Goal("groups.still-enter", .bytes, .atMost(9000)),
      ]),
    GoalRow(
      english: "Esc from a group's details back to them", chinese: "从消费组详情返回该列表",
      goals: [
        Goal("groups.back", .bytes, .atMost(7000)),
        Goal("groups.still-back", .bytes, .atMost(7000)),
      ]),
    GoalRow(
      english: "on a slow link: into the groups, into a detail, back; a minute of looking at them",
      chinese: "慢速链路：进入消费组列表、进入详情、返回；停留一分钟",
      goals: [
        Goal("slow.enter", .bytes, .atMost(8000)),
        Goal("slow.detail", .bytes, .atMost(6000)),
        Goal("slow.back", .bytes, .atMost(6000)),
        Goal("slow.minute", .bytes, .atMost(4000)),
      ]),
    GoalRow(
      english: "resize", chinese: "调整窗口大小",
      goals: [Goal("resize.time", .milliseconds, .atMost(3))]),
    GoalRow(
      english: "scrolling 10,000 rows against 67, instructions", chinese: "滚动 10,000 行与 67 行的指令数之比",
      goals: [Goal("growth.ratio", .ratio, .atMost(1.02))]),
  ]
}
