@testable import Catalog
@testable import Watching

/// A named way through the console. The same scripts make golden screens and screenshots.
struct KeyScript: Sendable, CustomStringConvertible {
  let name: String
  /// Words for `ConsoleDriver.play`.
  let keys: String
  /// Where it begins; the board is what the console shows first.
  var start = ResourceID.instances
  /// Thresholds that hold meanwhile.
  var alertRules: [AlertRule] = []

  var description: String { name }

  private static let lagRules = [
    AlertRule(name: "behind", .lag(from: 10_000, until: 5000)),
    AlertRule(name: "climbing", .growth(from: 500, until: 100)),
    AlertRule(name: "state", .status, samples: 1),
  ]

  static let all: [KeyScript] = [
    KeyScript(name: "instances", keys: ""),
    KeyScript(name: "board", keys: "+40s", start: .board),
    KeyScript(name: "board-begins", keys: "", start: .board),
    KeyScript(
      name: "board-pinned", keys: "enter +5s G m : text:board enter m +40s", start: .instances),
    KeyScript(name: "events", keys: "+150s : text:events enter", alertRules: lagRules),
    KeyScript(name: "events-none", keys: ": text:events enter", alertRules: lagRules),
    KeyScript(
      name: "events-write", keys: "+90s : text:events enter W", alertRules: lagRules),
    KeyScript(name: "alert-mark", keys: "enter +40s", alertRules: AlertRule.standard),
    KeyScript(name: "instance-detail", keys: "d"),
    KeyScript(name: "groups", keys: "enter +20s"),
    KeyScript(name: "group-detail", keys: "enter +25s d +30s"),
    KeyScript(name: "group-detail-day", keys: "enter +25s d +10s P +60s P +10s t"),
    KeyScript(name: "group-detail-begins", keys: "enter +5s d G"),
    KeyScript(name: "group-json", keys: "enter +5s J"),
    KeyScript(name: "group-topics", keys: "enter +5s enter"),
    KeyScript(name: "topics", keys: "enter tab +5s"),
    KeyScript(name: "topic-groups", keys: "enter tab down enter"),
    KeyScript(name: "topics-filtered", keys: "enter tab / text:order"),
    KeyScript(name: "no-match", keys: "enter tab / text:zzzzz"),
    KeyScript(name: "roles", keys: "enter tab tab"),
    KeyScript(name: "role-json", keys: "enter tab tab J"),
    KeyScript(name: "mqtt-instances", keys: "tab +5s"),
    KeyScript(name: "mqtt-instance-detail", keys: "tab d"),
    KeyScript(name: "mqtt-topics", keys: "tab enter"),
    KeyScript(name: "mqtt-topic-detail", keys: "tab enter d"),
    KeyScript(name: "mqtt-users", keys: "tab enter tab"),
    KeyScript(name: "mqtt-clients-empty", keys: "tab enter tab tab"),
    KeyScript(name: "mqtt-clients-prompt", keys: "tab enter tab tab a"),
    KeyScript(
      name: "mqtt-clients", keys: "tab enter tab tab a text:sensor-{001..006},nobody enter +5s"),
    KeyScript(
      name: "mqtt-client-detail", keys: "tab enter tab tab a text:sensor-001 enter +5s d"),
    KeyScript(name: "palette", keys: ": text:the"),
    KeyScript(name: "help", keys: "?"),
    KeyScript(name: "manual", keys: "? M down"),
    KeyScript(name: "manual-topic", keys: ": text:help space text:board enter down"),
    KeyScript(name: "themes", keys: "T"),
    KeyScript(name: "paused", keys: "enter P"),
    KeyScript(name: "sorted", keys: "enter +5s o o o O"),
    KeyScript(name: "scrolled-columns", keys: "l l l"),
    KeyScript(name: "endpoints", keys: "down enter tab tab tab"),
    KeyScript(name: "ip-rules", keys: "down enter tab tab tab down enter"),
    KeyScript(name: "tags", keys: "enter : text:tags enter"),
    KeyScript(name: "mqtt-messages", keys: "tab enter enter"),
    KeyScript(name: "mqtt-messages-range", keys: "tab enter enter t text:2h"),
    KeyScript(name: "mqtt-message", keys: "tab enter enter d"),
    KeyScript(name: "mqtt-message-bytes", keys: "tab enter enter d b b"),
    KeyScript(name: "mqtt-public-endpoints", keys: "tab enter : text:mqtt-public enter"),
    KeyScript(name: "mqtt-vpc-endpoints", keys: "tab enter : text:mqtt-vpc enter"),
    KeyScript(name: "mqtt-access-rules", keys: "tab enter : text:mqtt-access enter"),
    KeyScript(name: "mqtt-certificates", keys: "tab enter : text:mqtt-cert enter"),
    KeyScript(name: "mqtt-skus", keys: ": text:skus enter"),
    KeyScript(name: "form-buy", keys: "+ p tab text:walk"),
    KeyScript(name: "form-list", keys: "+ p tab text:walk tab p down down enter text:team"),
    KeyScript(name: "form-wrong", keys: "enter tab + down down text:x ctrl-s"),
    KeyScript(name: "form-refused", keys: "enter tab + text:order-paid ctrl-s tab enter"),
    KeyScript(name: "form-edit", keys: "enter tab e down text:!"),
    KeyScript(name: "form-review", keys: "enter tab e down text:! ctrl-s"),
    KeyScript(name: "form-leave", keys: "enter tab e down text:! esc"),
    KeyScript(name: "form-delete", keys: "enter tab D text:order"),
    KeyScript(name: "remark-in-place", keys: "enter tab r text:!"),
    KeyScript(name: "remark-in-detail", keys: "enter tab d r text:!"),
    KeyScript(name: "remark-leave", keys: "enter tab r text:! esc"),
    KeyScript(name: "remark-review", keys: "enter tab r text:! enter"),
    KeyScript(name: "remark-template", keys: "enter tab space space r text:/{number}"),
    KeyScript(name: "remark-template-wrong", keys: "enter tab space space r text:{nmae}"),
    KeyScript(name: "permission-review", keys: "enter tab tab down down w"),
    KeyScript(name: "marks", keys: "enter tab space down down V"),
    KeyScript(name: "batch-review", keys: "enter tab space space r text:/{number} enter"),
    KeyScript(name: "batch-limit", keys: "enter tab * r text:/{number} enter"),
    KeyScript(name: "permissions", keys: ": text:permissions enter"),
    KeyScript(name: "permissions-pending", keys: ": text:permissions enter w tab tab space"),
    KeyScript(name: "permissions-leave", keys: ": text:permissions enter w esc"),
    KeyScript(
      name: "journal",
      keys: "enter tab e down ctrl-u text:new ctrl-s tab enter D text:order-paid enter "
        + ": text:journal enter"),
    KeyScript(
      name: "journal-change",
      keys: "enter tab e down ctrl-u text:new ctrl-s tab enter : text:journal enter enter"),
    KeyScript(name: "secret", keys: "enter tab tab s"),
    KeyScript(name: "palette-call", keys: ": text:call"),
    KeyScript(name: "call", keys: ": text:describetopiclist enter"),
    KeyScript(name: "call-answer", keys: "d : text:describeinstance enter ctrl-s"),
  ]
}
