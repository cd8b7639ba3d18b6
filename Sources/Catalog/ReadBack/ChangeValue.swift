package import TencentCloud

/// When two values of a field are the same: nothing, null, an empty text and an empty list are all
/// nothing, a whole number is the same however it is written, and null members do not count.
package enum ChangeValue {
  package static func areSame(_ left: JSONValue?, _ right: JSONValue?, isBlankNothing: Bool = false)
    -> Bool
  {
    plain(left, isBlankNothing) == plain(right, isBlankNothing)
  }

  private static func plain(_ value: JSONValue?, _ isBlankNothing: Bool) -> JSONValue? {
    switch value {
    case nil, .null: return nil
    case .string(let text):
      let isNothing = isBlankNothing ? text.allSatisfy(\.isWhitespace) : text.isEmpty
      return isNothing ? nil : value
    case .number(let number):
      return Int64(exactly: number).map(JSONValue.integer) ?? value
    case .array(let values):
      return values.isEmpty ? nil : .array(values.map { plain($0, false) ?? .null })
    case .object(let members):
      return .object(members.compactMapValues { plain($0, false) })
    case .bool, .integer, .numeral: return value
    }
  }
}
