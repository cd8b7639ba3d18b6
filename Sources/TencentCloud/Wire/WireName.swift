/// A field's name on the wire. One key type for all structures: a type each would double the
/// code that they compile to.
package struct WireName: CodingKey, ExpressibleByStringLiteral {
  package var stringValue: String
  package var intValue: Int? { nil }

  package init(stringLiteral value: String) { stringValue = value }
  package init(stringValue: String) { self.stringValue = stringValue }
  package init?(intValue: Int) { nil }
}
