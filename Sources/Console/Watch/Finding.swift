/// Something that is worth a look.
public struct Finding: Equatable, Sendable {
  /// What it is.
  public enum Kind: String, Equatable, Sendable {
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
  }

  /// How bad it is, the worst last.
  public enum Severity: Int, Equatable, Sendable, Comparable {
    /// Good to know.
    case notice
    /// Soon it will be worse.
    case warning
    /// Now.
    case critical

    /// The less bad one comes first.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// What it is.
  public let kind: Kind
  /// How bad it is.
  public let severity: Severity
  /// The instance.
  public let instanceID: String
  /// The group, where it is about one, or the limit.
  public let subject: String?
  /// What there is to say.
  public let detail: Phrase
  /// How much of it there is, among findings of the same kind: messages, or hundredths of a quota.
  public let weight: Double
  /// Where Enter goes, and to which row's detail; nil opens the list.
  public let location: Location
  /// The row whose detail is opened.
  public let rowID: String?

  /// Whether it is about a group, and not about an instance.
  var isAboutGroup: Bool { kind == .lag || kind == .noConsumer }

  /// Tells it from the others.
  public var id: String { "\(kind.rawValue) \(instanceID)/\(subject ?? "")" }
}
