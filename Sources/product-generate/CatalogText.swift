/// Stage 3: the tables that describe the API while the program runs.
struct CatalogText {
  var model: Model

  /// The whole catalog: service, regions, limits, error codes and the tables.
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
    text.list(
      "static let instanceDescriptions: [InstanceKind: ActionID] = [",
      model.facts.instanceDescriptions.sorted { $0.key < $1.key }
        .map { ".\($0.key): \($0.value).id" },
      close: model.facts.instanceDescriptions.isEmpty ? ":]" : "]")
    if model.groups.count == 1, let group = model.groups.first {
      return text.line("static let actions = ActionDescriptor.\(memberName(group))Actions")
    }
    text.line("static let actions: [ActionDescriptor] = [")
    for group in model.groups { text.line("  ActionDescriptor.\(memberName(group))Actions,") }
    text.line("].flatMap(\\.self)")
  }

  /// The list of all actions' types.
  func actionTypes() -> String {
    var text = start(nil)
    text.doc("The types of all actions.")
    text.block("public enum \(model.product.module)Actions") { text in
      text.doc("In the order of the API's document.")
      text.line("public static let all: [any \(model.product.actionProtocol).Type] = [")
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
        ActionText(action: action).write(in: &text)
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
        text.line("    name: \"\(structure.wireName)\"," + mark(structure.dialects))
        ActionText.parameters("    members", structure.members, close: "),", in: &text)
      }
      text.line("]")
    }
    return text.text
  }

  /// The descriptors of all enumerations.
  func enumerations() -> String {
    var text = startTable()
    text.block("extension EnumerationDescriptor") { text in
      text.line("static let all: [EnumerationDescriptor] = [")
      for enumeration in model.enumerations {
        text.line("  EnumerationDescriptor(")
        text.line("    name: \"\(enumeration.name)\"," + mark(enumeration.dialects))
        text.line("    values: [")
        for value in enumeration.values {
          let dialects = value.dialects == .all ? "" : ", dialects: \(value.dialects.text)"
          text.line("      .init(\(literal(value.value)), \(literal(value.meaning))\(dialects)),")
        }
        text.line("    ]),")
      }
      text.line("]")
    }
    return text.text
  }

  /// - Parameter wireImport: How the descriptors are imported; nil where none is named.
  private func start(_ wireImport: String?) -> SwiftText {
    var text = SwiftText()
    text.line(model.product.preamble)
    text.line()
    guard let wireImport else { return text }
    text.line(wireImport)
    text.line()
    return text
  }

  private func startTable() -> SwiftText {
    var text = SwiftText()
    text.line(model.product.preamble)
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

  private func mark(_ dialects: Dialects) -> String {
    dialects == .all ? "" : " dialects: \(dialects.text),"
  }
}

extension Model {
  /// The groups in the order of their first action.
  var groups: [String] {
    actions.map(\.group).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
