package import TencentCloud

/// What kind of value a field of the API holds, by its name and type.
package enum FieldKinds {
  /// The kind of a field.
  package static func kind(of field: ParameterDescriptor) -> FieldKind {
    if field.isSecret { return .secret }
    if let enumeration = field.enumeration { return .token(enumeration) }
    if let kind = byName[field.name] { return kind }
    if field.timeUnit != nil { return .time }
    switch field.kind {
    case .integer: return .count
    case .float: return .ratio
    case .boolean: return .flag
    case .string: return isTime(field.name) ? .time : .text
    case .structure: return .text
    }
  }

  /// A value of that kind; one of another type than documented is shown as it came.
  package static func value(_ json: JSONValue, _ kind: FieldKind) -> FieldValue {
    switch (json, kind) {
    case (.null, _): .unknown
    case (.string(let text), .secret): .secret(text)
    case (.string(let text), .token): text.isEmpty ? .unknown : .token(text)
    case (.string(let text), .time):
      ServiceTime.unixMilliseconds(text).map { .time(unixMilliseconds: $0) } ?? .text(text)
    case (.string(let text), _): .text(text)
    case (.integer(let integer), .time): .time(unixMilliseconds: milliseconds(integer))
    case (.integer(let integer), .text): .text(String(integer))
    case (.integer(let integer), .token): .token(String(integer))
    case (.integer(let integer), .flag): .flag(integer != 0)
    case (.integer(let integer), _): .integer(integer)
    case (.number(let number), _): .number(number)
    case (.numeral(let digits), _): .text(digits)
    case (.bool(let flag), _): .flag(flag)
    case (.array, _), (.object, _): .structure(json)
    }
  }

  /// Whether text under this name is a time: `ProduceTime` is one.
  package static func isTime(_ name: String) -> Bool { name.hasSuffix("Time") }

  /// Times said to be seconds come as milliseconds in many answers: 1e11 and above are.
  static func milliseconds(_ time: Int64) -> Int64 {
    time.magnitude >= 100_000_000_000 ? time : time * 1000
  }

  private static let byName: [String: FieldKind] = [
    "MessageRetention": .hours, "RetentionUpperLimit": .hours, "RetentionLowerLimit": .hours,
    "MaxMessageDelay": .hours, "MsgTTL": .hours, "Keepalive": .seconds,
    "ExpireIntervalInSeconds": .seconds, "MessageExpiryInterval": .seconds,
    "WillDelayInterval": .seconds, "PublishAfter": .time, "Id": .text, "Bytes": .bytes,
    "Bandwidth": .megabitsPerSecond, "ProxySpecMemory": .gibibytes, "Tps": .perSecond,
    "TimeLeft": .duration, "ConnectTimeout": .seconds, "ReadTimeout": .seconds,
    "RefreshInterval": .seconds, "ExpiryInterval": .seconds, "DefaultRetention": .hours,
    "MaxRetention": .hours, "MinRetention": .hours,
    "RenewFlag": .flag, "Port": .text, "ProtocolVersion": .token("ProtocolVersion"),
    "TpsLimit": .perSecond, "ScaledTpsLimit": .perSecond,
  ]
}
