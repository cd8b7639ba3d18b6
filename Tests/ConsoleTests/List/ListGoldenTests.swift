import Testing

/// Lists of RocketMQ.
@Suite struct ListGoldenTests {
  static let scripts = [
    KeyScript(name: "instances", keys: "", also: [.wide]),
    KeyScript(name: "scrolled-columns", keys: "l l l"),
    KeyScript(name: "groups", keys: "enter +20s", also: [.wide, .chinese]),
    KeyScript(name: "group-topics", keys: "enter +5s enter"),
    KeyScript(name: "topics", keys: "enter tab +5s", also: [.wide]),
    KeyScript(name: "topic-groups", keys: "enter tab down enter"),
    KeyScript(name: "topics-filtered", keys: "enter tab / text:order"),
    KeyScript(name: "filter-kept", keys: "enter tab / text:order enter"),
    KeyScript(name: "no-match", keys: "enter tab / text:zzzzz"),
    KeyScript(
      name: "filter-predicate", keys: "enter +20s / text:lag>100 enter", also: [.wide, .chinese]),
    KeyScript(name: "filter-doubt", keys: "enter +20s / text:lga>1", also: [.chinese]),
    KeyScript(name: "filter-hidden", keys: "enter +20s / text:finance enter"),
    KeyScript(name: "columns", keys: "enter +5s ctrl-o down down space", also: [.wide, .chinese]),
    KeyScript(name: "wide-columns", keys: "enter tab tab ctrl-w", also: [.wide]),
    KeyScript(name: "all-groups", keys: "+40s : text:groups enter +5s", also: [.wide, .chinese]),
    KeyScript(name: "all-topics", keys: "+5s : text:topics enter", also: [.chinese]),
    KeyScript(name: "sorted", keys: "enter +5s o o o O"),
    KeyScript(name: "marks", keys: "enter tab space down down V"),
    KeyScript(name: "unreachable", keys: "enter tab tab P network:down ctrl-r"),
    KeyScript(name: "paused", keys: "enter P"),
    KeyScript(name: "roles", keys: "enter tab tab"),
    KeyScript(name: "endpoints", keys: "down enter tab tab tab"),
    KeyScript(name: "ip-rules", keys: "down enter tab tab tab down enter"),
    KeyScript(name: "tags", keys: "enter : text:tags enter"),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
