/// Stage 3: the tables that describe the API while the program runs.
struct CatalogText {
  var model: Model

  /// Service, regions, limits, error codes and the names of secrets.
  func service() -> String {
    let source = model.source
    var text = start()
    text.block("extension TRocketCatalog") { text in
      text.doc("The product.")
      text.line("public static let service = \"\(source.service)\"")
      text.doc("The API's version.")
      text.line("public static let version = \"\(source.version)\"")
      text.doc("The host name that takes calls for every region but the finance ones (`-fsi`).")
      text.line("public static let host = \"\(source.host)\"")
      let parts = source.regionHost.replacing("{region}", with: "\\(region)")
      text.doc("The host name in a region; those of `hostRegions` have one.")
      text.line("public static func host(in region: String) -> String { \"\(parts)\" }")
      strings("regions", source.regions, "The regions that the API takes.", in: &text)
      strings("hostRegions", source.hostRegions, "The regions with a host name.", in: &text)
      text.doc("The service's limits on a call.")
      let limits = source.limits
      text.list(
        "public static let limits = ServiceLimits(",
        [
          "getBytes: \(limits.getBytes)", "postV1Bytes: \(limits.postV1Bytes)",
          "postV3Bytes: \(limits.postV3Bytes)", "responseBytes: \(limits.responseBytes)",
          "clockSkewSeconds: \(limits.clockSkewSeconds)",
        ], close: ")")
      strings(
        "commonErrorCodes", source.errors.common, "Error codes that any action may answer with.",
        in: &text)
      strings(
        "businessErrorCodes", source.errors.business, "Error codes of particular actions.",
        in: &text)
      strings(
        "secretFieldNames", secretNames, "Wire names of keys and passwords, never shown unasked.",
        type: "Set<String>", in: &text)
    }
    return text.text
  }

  /// The list of all actions' types.
  func actionTypes() -> String {
    var text = start(importsWire: false)
    text.doc("The types of all actions.")
    text.block("public enum TRocketActions") { text in
      text.doc("In the order of the API's document.")
      text.line("public static let all: [any TRocketAction.Type] = [")
      for action in model.actions { text.line("  \(action.name).self,") }
      text.line("]")
    }
    return text.text
  }

  /// The descriptors of a group's actions.
  func actions(of group: String) -> String {
    var text = startTable(isPublic: false)
    text.block("extension ActionDescriptor") { text in
      text.line("static let \(memberName(group))Actions: [ActionDescriptor] = [")
      for action in model.actions where action.group == group {
        text.line("  ActionDescriptor(")
        text.line("    name: \"\(action.name)\", group: \"\(action.group)\",")
        text.line("    note: \(literal(action.note)),")
        text.line(
          "    mutates: \(action.mutates), requestsPerSecond: \(action.requestsPerSecond),")
        parameters("    parameters", action.request, in: &text)
        parameters("    response", action.response, in: &text)
        text.line("    errors: [\(action.errors.map(literal).joined(separator: ", "))]),")
      }
      text.line("]")
    }
    return text.text
  }

  /// The descriptors of all structures.
  func structures() -> String {
    var text = startTable(isPublic: true)
    text.block("extension TRocketCatalog") { text in
      text.doc("All structures, by name.")
      text.line("public static let structures: [StructureDescriptor] = [")
      for structure in model.structures {
        text.line("  StructureDescriptor(")
        text.line("    name: \"\(structure.wireName)\",")
        parameters("    members", structure.members, close: "]),", in: &text)
      }
      text.line("]")
    }
    return text.text
  }

  /// The descriptors of all enumerations, and the list of all actions.
  func enumerations() -> String {
    var text = start()
    text.block("extension TRocketCatalog") { text in
      text.doc("All enumerations, in the API's order.")
      text.line("public static let enumerations: [EnumerationDescriptor] = [")
      for enumeration in model.enumerations {
        text.line("  EnumerationDescriptor(")
        text.line("    name: \"\(enumeration.name)\",")
        text.line("    values: [")
        for value in enumeration.values {
          text.line("      .init(\(literal(value.value)), \(literal(value.meaning))),")
        }
        text.line("    ]),")
      }
      text.line("]")
      text.line()
      text.doc("All actions, group by group.")
      text.line("public static let actions: [ActionDescriptor] = [")
      for group in model.groups { text.line("  ActionDescriptor.\(memberName(group))Actions,") }
      text.line("].flatMap(\\.self)")
    }
    return text.text
  }

  private var secretNames: [String] {
    let fields =
      model.structures.flatMap(\.members)
      + model.actions.flatMap { $0.request + $0.response }
    return Set(fields.filter(\.isSecret).map(\.wireName)).sorted()
  }

  private func start(importsWire: Bool = true) -> SwiftText {
    var text = SwiftText()
    text.line(TypeText.preamble)
    text.line()
    guard importsWire else { return text }
    text.line("public " + TypeText.wireImport)
    text.line()
    return text
  }

  private func startTable(isPublic: Bool) -> SwiftText {
    var text = SwiftText()
    text.line(TypeText.preamble)
    text.line("// A table, a row a line: swift-format would tear the rows apart.")
    text.line("// swift-format-ignore-file")
    text.line()
    text.line((isPublic ? "public " : "") + TypeText.wireImport)
    text.line()
    return text
  }

  private func strings(
    _ name: String, _ values: [String], _ doc: String, type: String = "[String]",
    in text: inout SwiftText
  ) {
    text.doc(doc)
    text.list("public static let \(name): \(type) = [", values.map(literal), close: "]")
  }

  private func parameters(
    _ label: String, _ fields: [Model.Field], close: String = "],", in text: inout SwiftText
  ) {
    guard !fields.isEmpty else { return text.line("\(label): [\(close)") }
    text.line("\(label): [")
    for field in fields { text.line("      \(descriptor(field)),") }
    text.line("    \(close)")
  }

  private func descriptor(_ field: Model.Field) -> String {
    var parts = [literal(field.wireName)]
    var marks: [String] = []
    switch field.kind {
    case .scalar(_, let wire): parts.append("." + wire.lowercased())
    case .time(let unit):
      parts.append(".integer")
      marks.append("timeUnit: .\(unit)")
    case .enumeration(let name, _, let wire):
      parts.append("." + wire.lowercased())
      marks.append("enumeration: \(literal(name))")
    case .structure(let name, _, _): parts.append(".structure(\(literal(name)))")
    }
    if field.isList { parts.append("isList: true") }
    if field.isRequired { parts.append("isRequired: true") }
    if field.isNullable { parts.append("isNullable: true") }
    parts += marks
    if field.isSecret { parts.append("isSecret: true") }
    return ".init(\((parts + [literal(field.note)]).joined(separator: ", ")))"
  }

  private func literal(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension Model {
  /// The groups in the order of their first action.
  var groups: [String] {
    actions.map(\.group).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Model.Field {
  /// Said in the data's notes.
  var isSecret: Bool { note.contains("Secret:") }
}
