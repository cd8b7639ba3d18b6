/// A set of documented values that a newer service may add to: unknown values survive.
public protocol OpenEnumeration: RawRepresentable, Codable, Hashable, Sendable,
  CustomStringConvertible
where RawValue: Codable & Hashable & Sendable & LosslessStringConvertible {
  /// The values that the API documents, in its order.
  static var known: [Self] { get }
  /// A value, known or not.
  init(rawValue: RawValue)
}

extension OpenEnumeration {
  /// Whether the API documents it.
  public var isKnown: Bool { Self.known.contains(self) }
  /// The value as it is on the wire.
  public var description: String { rawValue.description }

  /// Reads the bare value.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  /// Writes the bare value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
