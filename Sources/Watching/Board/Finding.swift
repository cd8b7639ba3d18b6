package import Catalog

/// Something that is worth a look.
package struct Finding: Equatable, Sendable {
  /// What it is.
  package enum Kind: String, Equatable, Sendable, CaseIterable {
    /// A group has messages waiting and nobody who takes them.
    case noConsumer
    /// A group is behind.
    case lag
    /// Somebody switched the consumption of a group off, and messages wait.
    case switchedOff
    /// Nobody has consumed what waits for a group for a day or more.
    case abandoned
    /// The consumers of a group subscribe to different messages: some are lost.
    case subscriptions
    /// Topics that are written to and that no group subscribes to.
    case unconsumed
    /// An instance does not run.
    case status
    /// A public endpoint lets every address in.
    case openToAll
    /// An endpoint is not open.
    case endpoint
    /// A limit is nearly reached.
    case quota
    /// A subscription ends soon.
    case expiry
    /// Certificates of an MQTT instance expire soon, or did.
    case certificate
    /// An MQTT client comes and goes.
    case flapping
    /// Many messages wait for an MQTT client.
    case backlog
    /// The service finds an action called too often: what it tells grows old.
    case throttled
    /// An instance lets in or out less than clients ask for.
    case limited
    /// Many clients of MQTT fail to sign in.
    case signIns
    /// Messages become dead letters.
    case deadLetters
    /// An instance comes near what it lets in or out.
    case load
    /// Nothing is wrong with it: the user wants it in view.
    case pinned
  }

  /// How bad it is, the worst last.
  package enum Severity: Int, Equatable, Sendable, Comparable {
    /// Good to know.
    case notice
    /// Soon it will be worse.
    case warning
    /// Now.
    case critical

    /// The less bad one comes first.
    package static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// What it is.
  package let kind: Kind
  /// How bad it is.
  package var severity: Severity
  /// The instance.
  package let instanceID: String
  /// The group or client, where it is about one, or the limit.
  package let subject: String?
  /// What there is to say.
  package internal(set) var detail: Phrase
  /// Where it goes and whether it matters more than others: what the order of the board hangs on.
  var urgency = Urgency()
  /// How much of it there is, among findings of the same kind: messages, or hundredths of a quota.
  package let weight: Double
  /// Where Enter goes, and to which row's detail; nil opens the list.
  package let location: Location
  /// The row whose detail is opened.
  package let rowID: String?
  /// The rows that it stands for, where it is about several at once.
  package var members: [String] = []

  /// Whether it is about a group, and not about an instance.
  package var isAboutGroup: Bool { kind.groupRank != nil }

  /// Whether the subject is a thing of its own, and not a part of the instance.
  package var isAboutPart: Bool {
    switch kind {
    case .lag, .noConsumer, .switchedOff, .abandoned, .subscriptions, .flapping, .backlog,
      .pinned, .throttled:
      true
    case .status, .openToAll, .endpoint, .quota, .expiry, .limited, .deadLetters, .load,
      .unconsumed, .certificate, .signIns:
      false
    }
  }

  /// Whether one may say that one does not want to hear of it: it is about a thing of the service.
  package var isMutable: Bool { kind != .pinned && kind != .throttled }

  /// The group that it is about; nil where it is about something else.
  var group: GroupKey? {
    guard location.resource.listsGroups, let rowID, let id = location.instanceID else { return nil }
    return GroupKey(instanceID: id, name: rowID)
  }

  /// Tells the row from the others: a group whose consumers die keeps its row.
  var id: String {
    "\(isAboutGroup ? "group" : kind.rawValue) \(instanceID)/\(subject ?? "")"
  }

  /// Tells it from the others.
  package var key: String { Finding.key(kind, instanceID: instanceID, subject: subject) }

  /// What tells such a finding from the others.
  static func key(_ kind: Kind, instanceID: String, subject: String?) -> String {
    "\(kind.rawValue) \(instanceID)/\(subject ?? "")"
  }

  /// The order of the board: the worst first, and the same in every run. What is as severe is
  /// ordered by whether it is named as what matters most, how fast it gets worse, how far behind it
  /// is in time, and how much of it there is.
  static func isWorse(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.urgency != right.urgency { return right.urgency < left.urgency }
    let (one, other) = (step(left.weight), step(right.weight))
    return one == other ? left.key < right.key : one > other
  }

  /// What is about as much is not told apart, so that rows do not change places with every sample: in
  /// steps of a half of what is doubled.
  private static func step(_ weight: Double) -> Int {
    weight < 1 ? 0 : 1 + 2 * Int(weight.exponent) + (weight.significand < 1.5 ? 0 : 1)
  }
}

extension Finding.Kind {
  /// Of what is found of how far a group is behind only the first is told; nil of all else.
  var groupRank: Int? {
    switch self {
    case .switchedOff: 0
    case .abandoned: 1
    case .noConsumer: 2
    case .lag: 3
    case .status, .openToAll, .endpoint, .quota, .expiry, .flapping, .backlog, .throttled, .limited,
      .deadLetters, .load, .subscriptions, .unconsumed, .pinned, .certificate, .signIns:
      nil
    }
  }
}
