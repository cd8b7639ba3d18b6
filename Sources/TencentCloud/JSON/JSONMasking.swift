extension JSONValue {
  /// What stands in place of a secret: always as long, so that it does not tell the length either.
  public static let mask = "••••"

  /// The names, in lower case, under which the cloud sends and takes secrets.
  public static let secretNames: Set<String> = [
    "accesskey", "secretkey", "secretid", "password", "token", "tmpsecretid", "tmpsecretkey",
    "privatekey", "signature", "authorization", "secret", "primarykey", "secondarykey", "config",
    "text",
  ]

  /// The names, in lower case, of keys and values, such as the headers of a request that a service
  /// sends on: each value may be a key or a password, whatever its key is called.
  static let secretValueLists: Set<String> = ["header", "headers", "body"]

  /// The same with every text and number masked that stands below one of these names, whatever
  /// their case. An absent secret, null or empty, stays visible as absent.
  public func masked(names: Set<String> = Self.secretNames) -> JSONValue {
    switch self {
    case .array(let values): .array(values.map { $0.masked(names: names) })
    case .object(let members):
      .object(
        Dictionary(
          uniqueKeysWithValues: members.map { name, value in
            let lowercased = name.lowercased()
            if names.contains(lowercased) { return (name, value.hidden) }
            let inner = value.masked(names: names)
            let isList = !names.isEmpty && Self.secretValueLists.contains(lowercased)
            // A text that is the body of a message is hidden elsewhere, where it is.
            if isList, lowercased != "body", case .string = inner { return (name, inner.hidden) }
            return (name, isList ? inner.withHiddenValues : inner)
          }))
    default: self
    }
  }

  /// The same as it is masked where it stands below that name: whoever shows a value by itself.
  public func masked(below name: String) -> JSONValue {
    JSONValue.object([name: self]).masked()[name] ?? self
  }

  /// Keys and values, as a list of pairs or as one object, with the values masked; anything else as
  /// it is.
  private var withHiddenValues: JSONValue {
    switch self {
    case .array(let items): .array(items.map(\.withHiddenValue))
    case .object(let members): .object(members.mapValues(\.hidden))
    default: self
    }
  }

  /// A pair with its value masked; of whatever else stands there, everything but what it is called.
  private var withHiddenValue: JSONValue {
    guard case .object(let members) = self else { return hidden }
    let keys: Set<String> = ["key", "name"]
    return .object(
      Dictionary(
        uniqueKeysWithValues: members.map { name, value in
          (name, keys.contains(name.lowercased()) ? value : value.hidden)
        }))
  }

  private var hidden: JSONValue {
    switch self {
    case .null, .bool: self
    case .string(let value): value.isEmpty ? self : .string(Self.mask)
    case .integer, .number, .numeral: .string(Self.mask)
    case .array(let values): .array(values.map(\.hidden))
    case .object(let members): .object(members.mapValues(\.hidden))
    }
  }
}
