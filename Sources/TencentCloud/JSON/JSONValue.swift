public import FoundationEssentials

/// Any JSON, for answers that are shown as they came and for calls without a type of their own.
///
/// The order of an object's members is not kept: the decoder below does not tell it, and an API
/// gives it no meaning. They are shown in alphabetical order.
public enum JSONValue: Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without a fraction, whole to its last digit.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  /// A number that neither of them can hold, as it was written.
  case numeral(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Members by name.
  case object([String: JSONValue])

  /// Reads a whole document.
  /// - Throws: `DecodingError` when it is not JSON.
  public init(parsing data: Data) throws { self = try JSONParser.value(of: data) }

  /// The first member that a document has twice in one object, of which reading keeps the last; nil
  /// where there is none.
  /// - Throws: `DecodingError` when it is not JSON.
  public static func repeatedMember(in json: Data) throws -> String? {
    try JSONParser.repeatedMember(of: json)
  }

  /// Where a document stops being JSON, in bytes from its beginning; nil where it is JSON.
  public static func brokenByte(in json: Data) -> Int? { JSONParser.brokenByte(of: json) }

  /// A member of an object; nil where there is none.
  public subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }
}
