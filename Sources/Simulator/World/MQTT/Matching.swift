import MQTT

/// What a client asks to be allowed.
enum MQTTDeed: Equatable {
  case connect
  case publish(topic: String, qos: Int, isRetained: Bool)
  case subscribe(filter: String, qos: Int)

  var word: String {
    switch self {
    case .connect: "connect"
    case .publish: "pub"
    case .subscribe: "sub"
    }
  }
}

/// A ban, ready to be held against clients.
struct BanMatch {
  let rule: BlockRule
  private let include: TextPattern
  private let excludes: [TextPattern]

  init(_ rule: BlockRule) {
    self.rule = rule
    include = TextPattern(wildcards: rule.include)
    excludes = rule.excludes.map { TextPattern(wildcards: $0) }
  }

  func matches(_ device: Device) -> Bool {
    let text =
      switch rule.type {
      case .username: device.user
      case .ipAddress: device.host
      default: device.name
      }
    return include.matches(text) && !excludes.contains { $0.matches(text) }
  }
}

/// A policy, ready to be held against what clients do.
struct RuleMatch {
  let rule: AuthorizationRule
  private let actions: [String]
  private let resources: [String]

  init(_ rule: AuthorizationRule) {
    self.rule = rule
    actions = rule.actions.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    resources = rule.resources.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
  }

  /// Whether it has a word in what a client does.
  func matches(_ deed: MQTTDeed, of device: Device) -> Bool {
    guard actions.contains(deed.word) else { return false }
    func fits(_ pattern: String, _ text: String) -> Bool {
      pattern.isEmpty || TextPattern(expression: filled(pattern, device)).matches(text)
    }
    guard fits(rule.username, device.user), fits(rule.clientID, device.name),
      rule.ip.isEmpty || NetworkAddress.contains(rule.ip, device.host)
    else { return false }
    switch deed {
    case .connect: return true
    case .publish(let topic, let qos, let isRetained):
      let retain: RetainMatch = isRetained ? .retained : .notRetained
      return takes(qos) && (rule.retain == .both || rule.retain == retain)
        && covers(topic, device)
    case .subscribe(let filter, let qos): return takes(qos) && covers(filter, device)
    }
  }

  private func takes(_ qos: Int) -> Bool { rule.qos.isEmpty || rule.qos.contains("\(qos)") }

  private func covers(_ topic: String, _ device: Device) -> Bool {
    resources.isEmpty || resources.contains { TopicFilter(filled($0, device)).covers(topic) }
  }

  private func filled(_ text: String, _ device: Device) -> String {
    text.replacing("${Username}", with: device.user).replacing("${ClientId}", with: device.name)
  }
}

extension [RuleMatch] {
  /// Whether a client may do that. What no policy has a word in is refused.
  /// - Note: They must be in the order of their priority.
  func allow(_ deed: MQTTDeed, of device: Device) -> Bool {
    first { $0.matches(deed, of: device) }?.rule.effect == PolicyEffect.allow
  }
}
