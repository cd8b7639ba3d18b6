import MQTT

/// What a client asks to be allowed, beside publishing.
enum MQTTDeed: Equatable {
  case connect
  case subscribe(filter: String, qos: Int)

  var word: String {
    switch self {
    case .connect: "connect"
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
    guard actions.contains(deed.word), isFor(device) else { return false }
    switch deed {
    case .connect: return true
    case .subscribe(let filter, let qos):
      let filters = filters(for: device)
      return (rule.qos.isEmpty || rule.qos.contains("\(qos)"))
        && (filters.isEmpty || filters.contains { $0.covers(filter) })
    }
  }

  /// The topics of which it has a word in what a client publishes that is not retained, none for
  /// all; nil where it has none.
  func publishing(of device: Device) -> [TopicFilter]? {
    guard actions.contains("pub"), rule.retain != .retained, isFor(device) else { return nil }
    return filters(for: device)
  }

  private func isFor(_ device: Device) -> Bool {
    func fits(_ pattern: String, _ text: String) -> Bool {
      pattern.isEmpty || TextPattern(expression: filled(pattern, device)).matches(text)
    }
    return fits(rule.username, device.user) && fits(rule.clientID, device.name)
      && (rule.ip.isEmpty || NetworkAddress.contains(rule.ip, device.host))
  }

  private func filters(for device: Device) -> [TopicFilter] {
    resources.map { TopicFilter(filled($0, device)) }
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
