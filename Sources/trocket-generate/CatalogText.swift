/// Stage 3: the tables that describe the API while the program runs.
struct CatalogText {
  var model: Model

  /// The whole catalog: service, regions, limits, error codes, the names of secrets, and the tables.
  func catalog() -> String {
    let source = model.source
    var text = start("public " + TypeText.wireImport)
    text.block("extension APICatalog") { text in
      text.doc("The API `\(source.service)` \(source.version).")
      text.list(
        "public static let \(source.service) = APICatalog(",
        [
          "service: \(literal(source.service))", "version: \(literal(source.version))",
          "regions: Parts.regions", "hostRegions: Parts.hostRegions", "limits: Parts.limits",
          "errorCodes: Parts.commonErrorCodes + Parts.businessErrorCodes",
          "secretFieldNames: Parts.secretFieldNames",
          "instanceDescriptions: Parts.instanceDescriptions", "actions: Parts.actions",
          "structures: StructureDescriptor.all", "enumerations: EnumerationDescriptor.all",
        ], close: ")")
      text.line()
      text.doc("The regions of `\(source.service)` alone: the whole takes longer to make.")
      text.line("public static var \(source.service)Regions: [String] { Parts.regions }")
    }
    text.line()
    text.block("private enum Parts") { text in parts(in: &text) }
    return text.text
  }

  private func parts(in text: inout SwiftText) {
    let source = model.source
    strings("regions", source.regions, in: &text)
    strings("hostRegions", source.hostRegions, in: &text)
    let limits = source.limits
    text.list(
      "static let limits = ServiceLimits(",
      [
        "getBytes: \(limits.getBytes)", "postV1Bytes: \(limits.postV1Bytes)",
        "postV3Bytes: \(limits.postV3Bytes)", "responseBytes: \(limits.responseBytes)",
        "clockSkewSeconds: \(limits.clockSkewSeconds)",
      ], close: ")")
    strings("commonErrorCodes", source.errors.common, in: &text)
    strings("businessErrorCodes", source.errors.business, in: &text)
    strings("secretFieldNames", secretNames, type: "Set<String>", in: &text)
    text.list(
      "static let instanceDescriptions: [InstanceKind: ActionID] = [",
      source.facts.instanceDescriptions.sorted { $0.key < $1.key }
        .map { ".\($0.key): \($0.value).id" }, close: "]")
    text.line("static let actions: [ActionDescriptor] = [")
    for group in model.groups { text.line("  ActionDescriptor.\(memberName(group))Actions,") }
    text.line("].flatMap(\\.self)")
  }

  /// The list of all actions' types.
  func actionTypes() -> String {
    var text = start(nil)
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
    var text = startTable()
    text.block("extension ActionDescriptor") { text in
      text.line("static let \(memberName(group))Actions: [ActionDescriptor] = [")
      for action in model.actions where action.group == group {
        text.line("  ActionDescriptor(")
        text.line("    id: \(action.name).id, version: \(action.name).version,")
        text.line("    group: \"\(action.group)\", note: \(literal(action.note)),")
        let deletion = action.facts.deletion.map { ", deletion: \($0).id" } ?? ""
        text.line(
          "    verb: .\(action.facts.verb), instanceKind: .\(action.facts.instanceKind)\(deletion),"
        )
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
    var text = startTable()
    text.block("extension StructureDescriptor") { text in
      text.line("static let all: [StructureDescriptor] = [")
      for structure in model.structures {
        text.line("  StructureDescriptor(")
        text.line("    name: \"\(structure.wireName)\",")
        parameters("    members", structure.members, close: "]),", in: &text)
      }
      text.line("]")
    }
    return text.text
  }

  /// The descriptors of all enumerations.
  func enumerations() -> String {
    var text = start(TypeText.wireImport)
    text.block("extension EnumerationDescriptor") { text in
      text.line("static let all: [EnumerationDescriptor] = [")
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
    }
    return text.text
  }

  private var secretNames: [String] {
    let fields =
      model.structures.flatMap(\.members)
      + model.actions.flatMap { $0.request + $0.response }
    return Set(fields.filter(\.isSecret).map(\.wireName)).sorted()
  }

  /// - Parameter wireImport: How the descriptors are imported; nil where none is named.
  private func start(_ wireImport: String?) -> SwiftText {
    var text = SwiftText()
    text.line(TypeText.preamble)
    text.line()
    guard let wireImport else { return text }
    text.line(wireImport)
    text.line()
    return text
  }

  private func startTable() -> SwiftText {
    var text = SwiftText()
    text.line(TypeText.preamble)
    text.line("// A table, a row a line: swift-format would tear the rows apart.")
    text.line("// swift-format-ignore-file")
    text.line()
    text.line(TypeText.wireImport)
    text.line()
    return text
  }

  private func strings(
    _ name: String, _ values: [String], type: String = "[String]", in text: inout SwiftText
  ) {
    text.list("static let \(name): \(type) = [", values.map(literal), close: "]")
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
