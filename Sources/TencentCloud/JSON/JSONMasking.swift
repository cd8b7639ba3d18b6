extension JSONValue {
  /// What stands in place of a secret: always as long, so that it does not tell the length either.
  public static let mask = "••••"

  /// The names, in lower case, under which the cloud sends and takes secrets.
  public static let secretNames: Set<String> = [
    "accesskey", "secretkey", "secretid", "password", "token", "tmpsecretid", "tmpsecretkey",
    "privatekey", "signature", "authorization",
  ]

  /// The same with every text and number masked that stands below one of these names, whatever
  /// their case. An absent secret, null or empty, stays visible as absent.
  public func masked(names: Set<String> = Self.secretNames) -> JSONValue {
    switch self {
    case .array(let values): .array(values.map { $0.masked(names: names) })
    case .object(let members):
      .object(
        Dictionary(
          uniqueKeysWithValues: members.map { name, value in
            (name, names.contains(name.lowercased()) ? value.hidden : value.masked(names: names))
          }))
    default: self
    }
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
