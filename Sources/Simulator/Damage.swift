import FoundationEssentials
import TencentCloud

/// How the answers of an action are not what the API documents, on purpose.
public enum Damage: String, CaseIterable, Hashable, Sendable {
  /// Every list is null.
  case nullLists = "null-lists"
  /// Every list is missing.
  case noLists = "no-lists"
  /// Numbers stand where texts belong, and texts where numbers do.
  case wrongTypes = "wrong-types"
  /// The first item of each list is no object.
  case strangeItem = "strange-item"
  /// The first item of each list has no value but null.
  case nameless
  /// Remarks end in half of a pair of `\u`.
  case surrogate
  /// Remarks end in a byte that is no UTF-8.
  case badUTF8 = "bad-utf8"
  /// Whole numbers have more than 64 bits.
  case bigNumbers = "big-numbers"
  /// The total says more than there is.
  case short
  /// The total says that there is no end, and every page is the first one.
  case endless
  /// The total is written as a text, and half of each list is missing.
  case totalText = "total-text"
  /// A page holds 100,000 items, whatever was asked for.
  case tooMany = "too-many"
  /// The whole is a list.
  case list
  /// The server sends a redirect, once the call was carried out.
  case redirect

  /// How many items there are on a page of too many.
  static let manyItems = 100_000

  func damaged(_ response: TransportResponse) -> TransportResponse {
    var response = response
    if self == .redirect { response.status = 302 }
    guard let whole = try? JSONValue(parsing: response.body),
      case .object(var content)? = whole["Response"], content["Error"] == nil
    else { return response }
    switch self {
    case .redirect: return response
    case .list:
      response.body = Data("[1]".utf8)
      return response
    default: break
    }
    for (name, value) in content where name != "RequestId" {
      content[name] = damaged(value, name)
    }
    if self == .surrogate || self == .badUTF8, content["Remark"] == nil {
      content["Remark"] = .string(Damage.mark)
    }
    let text = JSONValue.object(["Response": .object(content)]).compact
    response.body = marked(Data(text.utf8))
    return response
  }

  private func damaged(_ value: JSONValue, _ name: String) -> JSONValue? {
    switch (self, value) {
    case (.nullLists, .array): return .null
    case (.noLists, .array): return nil
    case (.wrongTypes, _): return Damage.turned(value)
    case (.strangeItem, .array(let items)) where !items.isEmpty:
      return .array([.integer(7)] + items.dropFirst())
    case (.nameless, .array(let items)):
      return .array(
        items.enumerated().map { index, item in
          guard index == 0, case .object(let members) = item else { return item }
          return .object(members.mapValues { _ in .null })
        })
    case (.bigNumbers, _): return Damage.enlarged(value)
    case (.surrogate, _), (.badUTF8, _): return Damage.marked(value, name)
    case (.short, .integer(let total)) where name == "TotalCount": return .integer(total + 100)
    case (.totalText, .integer(let total)) where name == "TotalCount": return .string("\(total)")
    case (.totalText, .array(let items)): return .array(Array(items.prefix(items.count / 2)))
    case (.endless, .integer) where name == "TotalCount": return .integer(2_147_483_647)
    case (.tooMany, .integer) where name == "TotalCount":
      return .integer(Int64(Damage.manyItems))
    case (.tooMany, .array(let items)): return Damage.multiplied(items)
    default: return value
    }
  }

  private static func turned(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string: .integer(7)
    case .integer, .number, .numeral: .string("seven")
    case .array(let values): .array(values.map(turned))
    case .object(let members): .object(members.mapValues(turned))
    case .null, .bool: value
    }
  }

  private static func enlarged(_ value: JSONValue) -> JSONValue {
    switch value {
    case .integer: .numeral("18446744073709551616")
    case .array(let values): .array(values.map(enlarged))
    case .object(let members): .object(members.mapValues(enlarged))
    default: value
    }
  }

  /// A character that no answer holds, in place of what cannot be written as text.
  private static let mark = "\u{E000}"

  private static func marked(_ value: JSONValue, _ name: String) -> JSONValue {
    switch value {
    case .string(let text) where name == "Remark": .string(text + mark)
    case .array(let values): .array(values.map { marked($0, name) })
    case .object(let members):
      .object(
        Dictionary(uniqueKeysWithValues: members.map { ($0.key, marked($0.value, $0.key)) }))
    default: value
    }
  }

  private func marked(_ body: Data) -> Data {
    let mark = Array(Damage.mark.utf8)
    let broken = self == .surrogate ? Array(#"\ud83d"#.utf8) : [0xFF]
    guard self == .surrogate || self == .badUTF8 else { return body }
    return Data(
      Array(body).split(separator: mark, omittingEmptySubsequences: false).joined(separator: broken)
    )
  }

  /// So many of the first item, each with a name of its own.
  private static func multiplied(_ items: [JSONValue]) -> JSONValue {
    guard case .object(var item)? = items.first,
      let name = ["Topic", "ConsumerGroup", "RoleName", "Username", "InstanceId"]
        .first(where: { item[$0] != nil })
    else { return .array(items) }
    item[name] = .string(mark)
    let parts = JSONValue.object(item).compact.split(separator: mark)
    var text = "["
    for number in 0..<manyItems {
      if number > 0 { text += "," }
      text += parts[0] + "item-\(number)" + parts[1]
    }
    // Written as it is: as many values would take too long.
    return .numeral(text + "]")
  }
}
