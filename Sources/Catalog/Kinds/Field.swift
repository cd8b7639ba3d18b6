import FoundationEssentials
import TencentCloud

/// A field of an item as the API types it, and how its value is taken.
///
/// What builds one is not inlined: fields are built once, at over a hundred places.
package struct Field<Item>: Sendable {
  package let name: String
  package let kind: FieldKind
  let value: @Sendable (Item) -> FieldValue

  package var description: FieldDescription { FieldDescription(name: name, kind: kind) }

  @inline(never)
  package static func text(_ name: String, _ value: @escaping @Sendable (Item) -> String?) -> Field
  {
    Field(name: name, kind: .text) { .text(value($0)) }
  }

  @inline(never)
  static func count<Number: BinaryInteger & SendableMetatype>(
    _ name: String, _ kind: FieldKind = .count, _ value: @escaping @Sendable (Item) -> Number?
  ) -> Field {
    Field(name: name, kind: kind) { .integer(value($0).map(Int64.init)) }
  }

  @inline(never)
  static func flag(_ name: String, _ value: @escaping @Sendable (Item) -> Bool?) -> Field {
    Field(name: name, kind: .flag) { value($0).map(FieldValue.flag) ?? .unknown }
  }

  @inline(never)
  static func time(_ name: String, _ value: @escaping @Sendable (Item) -> Date?) -> Field {
    Field(name: name, kind: .time) { item in
      value(item).map { .time(unixMilliseconds: $0.unixMilliseconds) } ?? .unknown
    }
  }

  /// A time that the service writes as text.
  @inline(never)
  static func timeText(
    _ name: String, _ value: @escaping @Sendable (Item) -> String?
  ) -> Field {
    Field(name: name, kind: .time) { item in
      value(item).map { FieldKinds.value(.string($0), .time) } ?? .unknown
    }
  }

  @inline(never)
  static func token(
    _ name: String, _ enumeration: String? = nil,
    _ value: @escaping @Sendable (Item) -> String?
  ) -> Field {
    Field(name: name, kind: .token(enumeration ?? name)) { item in
      value(item).map(FieldValue.token) ?? .unknown
    }
  }

  @inline(never)
  static func secret(_ name: String, _ value: @escaping @Sendable (Item) -> String?) -> Field {
    Field(name: name, kind: .secret) { value($0).map(FieldValue.secret) ?? .unknown }
  }
}

extension Date {
  /// Milliseconds since 1970 UTC, within some 270,000 years: so no difference of two overflows.
  package var unixMilliseconds: Int64 {
    Int64(saturating: min(max(timeIntervalSince1970 * 1000, -8.64e15), 8.64e15))
  }
}

extension Int64 {
  /// This many milliseconds after 1970 UTC.
  var date: Date { Date(timeIntervalSince1970: Double(self) / 1000) }
}
