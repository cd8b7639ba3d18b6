/// Writes the fields of a request, an answer or a structure.
struct FieldText {
  /// Whether required fields are not optional and reading is strict.
  var isRequest: Bool
  /// Whether the fields are those of a whole answer, whose lists must be readable; in its parts a
  /// list is a field as any other.
  var isWholeAnswer = false

  func declaration(_ field: Model.Field, in text: inout SwiftText) {
    text.doc("\(field.note) \(field.dialects.sentence)Wire name `\(field.wireName)`.")
    text.line("public var \(field.name): \(type(field))")
  }

  func initializer(_ fields: [Model.Field], doc: String, in text: inout SwiftText) {
    text.doc(doc)
    guard !fields.isEmpty else { return text.line("public init() {}") }
    let ordered = fields.filter(isPlain) + fields.filter { !isPlain($0) }
    let parameters = ordered.map { field in
      "\(field.name): \(type(field))" + standard(field)
    }
    text.block("public init", parameters: parameters) { text in
      for field in fields { text.line("self.\(field.name) = \(field.name)") }
    }
  }

  func reader(_ fields: [Model.Field], in text: inout SwiftText) {
    text.doc(isRequest ? "Reads it strictly." : "Reads what is there; a list only as a whole.")
    text.block("public init(from decoder: any Decoder) throws") { text in
      let reader = isRequest ? "RequestReader" : "AnswerReader"
      guard !fields.isEmpty else { return text.line("_ = try \(reader)(decoder)") }
      text.line("let fields = try \(reader)(decoder)")
      for field in fields {
        text.assignment(field.name, isRequest ? requestRead(field) : answerRead(field))
      }
    }
  }

  func writer(
    _ fields: [Model.Field], head: String = "public func encode(to encoder: any Encoder) throws",
    doc: String? = nil, in text: inout SwiftText
  ) {
    text.doc(
      doc ?? (isRequest ? "Writes it without members that are nil." : "Writes all, null for nil."))
    text.block(head) { text in
      let writer = isRequest ? "RequestWriter" : "AnswerWriter"
      guard !fields.isEmpty else { return text.line("_ = \(writer)(encoder)") }
      text.line("var fields = \(writer)(encoder)")
      for field in fields {
        text.list("try fields.write(", written(field), close: ")")
      }
    }
  }

  private func isPlain(_ field: Model.Field) -> Bool { isRequest && field.isRequired }

  /// What a parameter of the initializer is where it is left out.
  private func standard(_ field: Model.Field) -> String {
    isPlain(field) ? "" : field.isSubject ? " = []" : " = nil"
  }

  private func type(_ field: Model.Field) -> String {
    let single =
      switch field.kind {
      case .scalar(let name, _): name
      case .time: "Date"
      case .exceptionalTime(let type, _, _): type
      case .enumeration(_, let type, _): type
      case .structure(_, let type, _): type
      }
    let isThere = isPlain(field) || field.isSubject
    return (field.isList ? "[\(single)]" : single) + (isThere ? "" : "?")
  }

  private func requestRead(_ field: Model.Field) -> String {
    let ifPresent = field.isRequired ? "" : "IfPresent"
    if case .time(let unit) = field.kind {
      return "try fields.time\(ifPresent)(\"\(field.wireName)\", in: .\(unit))"
    }
    return "try fields.value\(ifPresent)(\"\(field.wireName)\")"
  }

  private func answerRead(_ field: Model.Field) -> String {
    if case .time = field.kind {
      // Said in the data's notes: a creation time is seen under either name.
      let aliases = ["CreatedTime": "CreateTime", "CreateTime": "CreatedTime"]
      let alias = aliases[field.wireName].map { ", or: \"\($0)\"" } ?? ""
      return "fields.time(\"\(field.wireName)\"\(alias))"
    }
    if isWholeAnswer, field.wireName == "TotalCount" { return "try fields.total(\"TotalCount\")" }
    let reads = field.isSubject ? "try fields.list" : "try fields.listIfPresent"
    let isStrict = field.isList && isWholeAnswer
    return "\(isStrict ? reads : "fields.value")(\"\(field.wireName)\")"
  }

  /// What is handed over to write a field.
  private func written(_ field: Model.Field) -> [String] {
    // Who asks leaves out what the service does not know; who plays the service has to be told.
    let only = isRequest || field.dialects == .all ? [] : ["only: \(field.dialects.text)"]
    return switch field.kind {
    case .time(let unit): ["\"\(field.wireName)\"", field.name, "in: .\(unit)"] + only
    case .structure(_, _, true) where isRequest && field.isList:
      ["\"\(field.wireName)\"", "asked: \(field.name)"]
    default: ["\"\(field.wireName)\"", field.name] + only
    }
  }
}
