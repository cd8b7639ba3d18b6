extension JSONValue {
  /// What stands in place of a secret: always as long, so that it does not tell the length either.
  public static let mask = "••••"

  /// The names, in lower case, under which the cloud sends and takes secrets.
  public static let secretNames: Set<String> = [
    "accesskey", "secretkey", "secretid", "password", "token", "tmpsecretid", "tmpsecretkey",
    "privatekey", "signature", "authorization", "secret", "primarykey", "secondarykey", "config",
    "text",
  ]

  /// The names, in lower case, of lists of keys and values, such as the headers of a request that a
  /// service sends on: each `Value` may be a key or a password.
  static let secretValueLists: Set<String> = ["header", "body"]

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
            return (name, isList ? inner.withHiddenValues : inner)
          }))
    default: self
    }
  }

  /// The same as it is masked where it stands below that name: whoever shows a value by itself.
  public func masked(below name: String) -> JSONValue {
    JSONValue.object([name: self]).masked()[name] ?? self
  }

  /// A list of keys and values with the values masked; anything else as it is.
  private var withHiddenValues: JSONValue {
    guard case .array(let items) = self else { return self }
    return .array(
      items.map { item in
        guard case .object(var members) = item, let value = members["Value"] else { return item }
        members["Value"] = value.hidden
        return .object(members)
      })
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
