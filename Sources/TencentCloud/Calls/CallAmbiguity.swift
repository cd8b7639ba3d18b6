extension CloudCall {
  /// Why what a guard reads of the parameters may not be what the service reads; nil where both are
  /// the same. Flattened, `{"": {"InstanceId": …}}` names an instance that nobody saw.
  var ambiguity: String? {
    guard let parameters = try? JSONValue(parsing: body), case .object = parameters else {
      return "they are no JSON object"
    }
    return parameters.ambiguousName.map {
      $0.isEmpty ? "a name in them is empty" : "the name “\($0)” in them holds a dot"
    }
  }
}

extension JSONValue {
  /// The first name of a member, however deep, that a flattened request cannot tell from a path.
  fileprivate var ambiguousName: String? {
    switch self {
    case .object(let members):
      for (name, value) in members {
        if name.isEmpty || name.contains(".") { return name }
        if let found = value.ambiguousName { return found }
      }
      return nil
    case .array(let values): return values.lazy.compactMap(\.ambiguousName).first
    case .null, .bool, .integer, .number, .numeral, .string: return nil
    }
  }
}
