/// Writes the descriptor of an action.
struct ActionText {
  var action: Model.Action

  func write(in text: inout SwiftText) {
    text.line("  ActionDescriptor(")
    text.line("    id: \(action.name).id, version: \(action.name).version,")
    text.line("    group: \"\(action.group)\", note: \(literal(action.note)),")
    text.line("    " + marks.map { $0 + "," }.joined(separator: " "))
    Self.parameters("    parameters", action.request, in: &text)
    Self.parameters("    response", action.response, in: &text)
    text.line("    errors: \(literal(action.errors.joined(separator: " ")))),")
  }

  /// All that is not what it standardly is, in the order of the initializer's parameters.
  private var marks: [String] {
    let facts = action.facts
    return [
      action.dialects == .all ? nil : "dialects: \(action.dialects.text)",
      successor.map { "successor: \($0)" }, "verb: .\(facts.verb)",
      "instanceKind: .\(facts.instanceKind)", facts.deletion.map { "deletion: \($0).id" },
      facts.names.map { "nameParameters: [\($0.map(literal).joined(separator: ", "))]" },
      facts.hidden == true ? "hidesNames: true" : nil, "mutates: \(action.mutates)",
      facts.dangerous == true ? "isDangerous: true" : nil,
      "requestsPerSecond: \(action.requestsPerSecond)",
      action.higherLimit.map {
        "higherLimit: .init(\($0.requestsPerSecond), in: \($0.dialects.text))"
      },
      paging.map { "paging: \($0)" }, failures.map { "failures: \($0)" },
    ].compactMap(\.self)
  }

  private var successor: String? {
    guard let text = action.facts.successor else { return nil }
    let parts = text.split(separator: ".")
    if parts.count < 2 { return ".none" }
    return ".action(ActionID(service: \(literal(parts[0])), name: \(literal(parts[1]))))"
  }

  private var paging: String? {
    if let cap = action.facts.cap {
      return ".capped(parameter: \(literal(cap.parameter)), limit: \(cap.limit), "
        + "next: \(optional(cap.next)))"
    }
    guard action.request.contains(where: { $0.wireName == "Offset" }) else { return nil }
    let isQuery = action.request.contains { $0.wireName == "TaskRequestId" }
    let counted = action.response.contains { $0.wireName == "TotalCount" } ? "TotalCount" : nil
    let total = action.facts.total ?? counted
    let limit = action.facts.pageLimit.map(String.init) ?? "nil"
    return (isQuery ? ".query" : ".pages")
      + "(total: \(optional(total?.isEmpty == true ? nil : total)), limit: \(limit))"
  }

  private var failures: String? {
    guard let failures = action.facts.failures else { return nil }
    switch (failures.list, failures.count, failures.flag) {
    case (let list?, let count?, _): return ".listed(\(literal(list)), count: \(literal(count)))"
    case (let list?, nil, let flag?):
      return ".flagged(\(literal(list)), success: \(literal(flag)))"
    case (nil, _, let flag?):
      return ".flag(\(literal(flag)), reason: \(optional(failures.reason)))"
    default: return nil
    }
  }

  private func optional(_ text: String?) -> String { text.map(literal) ?? "nil" }

  /// The rows that `ParameterRows` reads.
  static func parameters(
    _ label: String, _ fields: [Model.Field], close: String = ",", in text: inout SwiftText
  ) {
    guard !fields.isEmpty else { return text.line("\(label): []\(close)") }
    text.line("\(label): #\"\"\"")
    for field in fields { text.line("      \(row(field))") }
    text.line("      \"\"\"#\(close)")
  }

  private static func row(_ field: Model.Field) -> String {
    var parts = [field.wireName]
    var marks: [String] = []
    switch field.kind {
    case .scalar(_, let wire):
      parts.append(wire.lowercased())
      if let name = field.enumeration { marks.append("enum=\(name)") }
    case .time(let unit):
      parts.append("integer")
      marks.append("unit=\(unit)")
    case .exceptionalTime(_, let unit, let exception):
      parts.append("integer")
      marks += ["unit=\(unit)", "except=\(exception)"]
    case .enumeration(let name, _, let wire):
      parts.append(wire.lowercased())
      marks.append("enum=\(name)")
    case .structure(let name, _, _): parts.append("{\(name)}")
    }
    if field.isList { parts.append("[]") }
    if field.dialects != .all { parts.append("@" + word(field.dialects)) }
    if !field.requiredIn.isEmpty { parts.append("!" + word(field.requiredIn)) }
    if field.isNullable { parts.append("null") }
    parts += marks
    if field.isSecret { parts.append("secret") }
    if field.isMessageBody { parts.append("body") }
    return parts.joined(separator: " ") + " | " + field.note
  }

  private static func word(_ dialects: Dialects) -> String {
    String(dialects.text.drop { $0 == "." })
  }
}
