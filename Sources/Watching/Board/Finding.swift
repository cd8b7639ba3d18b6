package import Catalog

/// Something that is worth a look.
package struct Finding: Equatable, Sendable {
  /// What it is.
  package enum Kind: String, Equatable, Sendable {
    /// A group has messages waiting and nobody who takes them.
    case noConsumer
    /// A group is behind.
    case lag
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
    /// An MQTT client comes and goes.
    case flapping
    /// The service finds an action called too often: what it tells grows old.
    case throttled
    /// An instance lets in or out less than clients ask for.
    case limited
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
  package let detail: Phrase
  /// How much of it there is, among findings of the same kind: messages, or hundredths of a quota.
  package let weight: Double
  /// Where Enter goes, and to which row's detail; nil opens the list.
  package let location: Location
  /// The row whose detail is opened.
  package let rowID: String?

  /// Whether it is about a group, and not about an instance.
  var isAboutGroup: Bool { kind == .lag || kind == .noConsumer }

  /// Whether the subject is a thing of its own, and not a part of the instance.
  var isAboutPart: Bool {
    isAboutGroup || kind == .flapping || kind == .pinned || kind == .throttled
  }

  /// Tells the row from the others: a group whose consumers die keeps its row.
  var id: String {
    "\(isAboutGroup ? "group" : kind.rawValue) \(instanceID)/\(subject ?? "")"
  }

  /// Tells it from the others.
  var key: String { Finding.key(kind, instanceID: instanceID, subject: subject) }

  /// What tells such a finding from the others.
  static func key(_ kind: Kind, instanceID: String, subject: String?) -> String {
    "\(kind.rawValue) \(instanceID)/\(subject ?? "")"
  }

  /// The order of the board: the worst first, and the same in every run.
  static func isWorse(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.weight != right.weight { return left.weight > right.weight }
    return left.key < right.key
  }
}
