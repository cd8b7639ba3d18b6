/// The dialects that something is documented in.
public struct DialectSet: OptionSet, Hashable, Sendable {
  /// A bit a dialect.
  public let rawValue: UInt8

  /// A set of bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Only the dialect of May 2024.
  public static let may2024 = DialectSet(rawValue: 1)
  /// Only today's.
  public static let today = DialectSet(rawValue: 2)
  /// Every dialect.
  public static let all: DialectSet = [.may2024, .today]

  /// Whether it is documented in that one.
  public func contains(_ dialect: Dialect) -> Bool {
    switch dialect {
    case .may2024: contains(DialectSet.may2024)
    case .today: contains(DialectSet.today)
    }
  }
}
