/// A parameter of a request, a field of an answer, or a member of a structure.
public struct ParameterDescriptor: Equatable, Sendable {
  /// What a value is, or each value of a list.
  public enum Kind: Equatable, Sendable {
    /// Text.
    case string
    /// A 64-bit integer.
    case integer
    /// True or false.
    case boolean
    /// A number with a fraction.
    case float
    /// A structure, by its name on the wire: see the product's catalog.
    case structure(String)
  }

  /// The name on the wire.
  public var name: String
  /// What a value is.
  public var kind: Kind
  /// Whether it is a list of such values.
  public var isList: Bool
  /// In which of the dialects of its action or structure it is documented.
  public var dialects: DialectSet
  /// In which of them a request must have it; in none what is only answered.
  public var requiredIn: DialectSet
  /// Whether the API says that it may be null.
  public var isNullable: Bool
  /// The values that it takes: see the product's catalog.
  public var enumeration: String?
  /// What an integer counts that stands for a time.
  public var timeUnit: TimeUnit?
  /// The number that stands in place of a time for something else; nil where there is none.
  public var timeException: Int?
  /// Whether it is a key or a password, which is never shown unasked.
  public var isSecret: Bool
  /// Whether it is the body of a message that is sent.
  public var isMessageBody: Bool
  /// What it means, in English.
  public var note: String

  /// Whether a request must have it in every dialect.
  public var isRequired: Bool { requiredIn == dialects }

  /// Whether a request must have it in that dialect.
  public func isRequired(in dialect: Dialect) -> Bool { requiredIn.contains(dialect) }

  // Inlined into the tables it took a quarter of the time and half of the size of the whole module.
  @inline(never)
  package init(
    _ name: String, _ kind: Kind, isList: Bool = false, dialects: DialectSet = .all,
    requiredIn: DialectSet = [], isNullable: Bool = false, enumeration: String? = nil,
    timeUnit: TimeUnit? = nil, timeException: Int? = nil, isSecret: Bool = false,
    isMessageBody: Bool = false, _ note: String
  ) {
    self.name = name
    self.kind = kind
    self.isList = isList
    self.dialects = dialects
    self.requiredIn = requiredIn
    self.isNullable = isNullable
    self.enumeration = enumeration
    self.timeUnit = timeUnit
    self.timeException = timeException
    self.isSecret = isSecret
    self.isMessageBody = isMessageBody
    self.note = note
  }
}
