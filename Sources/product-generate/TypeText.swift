/// Stage 3: the types as Swift, a file each.
struct TypeText {
  var product: Product

  /// Where the readers, writers and descriptors are that whatever is made is written with.
  static let wireImport = "import TencentCloud"

  func action(_ action: Model.Action) -> String {
    let request = FieldText(isRequest: true)
    let response = FieldText(isRequest: false, isWholeAnswer: true)
    var text = start(fields: action.request + action.response)
    let isOfAll = action.dialects == product.dialects
    text.doc(isOfAll ? action.note : "\(action.note) \(action.dialects.sentence.dropLast())")
    text.block("public struct \(action.name): \(product.actionProtocol)") { text in
      text.doc("The name, as the API spells it.")
      text.line("public static var name: String { \"\(action.name)\" }")
      text.doc("Whether it changes anything.")
      text.line("public static var mutates: Bool { \(action.mutates) }")
      text.doc("The service's limit, in calls a second.")
      text.line("public static var requestsPerSecond: Int { \(action.requestsPerSecond) }")
      if action.request.contains(where: { $0.wireName == "Limit" && !$0.isList }) {
        text.doc("How many items of the list it asks for.")
        text.line("public var itemLimit: Int? { limit }")
      }
      text.line()
      members(action.request, request, "A request.", in: &text)
      text.line()
      request.reader(action.request, in: &text)
      text.line()
      request.writer(action.request, in: &text)
      text.line()
      text.doc("What the service answers.")
      text.block("public struct Response: Codable, Equatable, Sendable") { text in
        members(action.response, response, "An answer.", in: &text)
        text.line()
        response.reader(action.response, in: &text)
        text.line()
        response.writer(action.response, in: &text)
      }
    }
    return text.text
  }

  func structure(_ structure: Model.Structure) -> String {
    let fields = FieldText(isRequest: structure.use == .asked)
    var text = start(fields: structure.members)
    text.doc("The structure `\(structure.wireName)`, \(place(structure.use)).")
    text.block("public struct \(structure.type): Codable, Equatable, Sendable") { text in
      members(structure.members, fields, "A value.", in: &text)
      text.line()
      fields.reader(structure.members, in: &text)
      text.line()
      fields.writer(structure.members, in: &text)
    }
    if structure.use == .askedAndAnswered {
      text.line()
      text.block("extension \(structure.type): AskedStructure") { text in
        FieldText(isRequest: true).writer(
          structure.members, head: "package func encodeRequest(to encoder: any Encoder) throws",
          in: &text)
      }
    }
    return text.text
  }

  func enumeration(_ enumeration: Model.Enumeration) -> String {
    var text = SwiftText()
    text.line(product.preamble)
    text.line()
    text.line("public " + Self.wireImport)
    text.line()
    text.doc("The documented values of `\(enumeration.name)`.")
    text.block("public struct \(enumeration.name): OpenEnumeration") { text in
      text.doc("The value on the wire.")
      text.line("public var rawValue: \(enumeration.rawType)")
      text.line()
      text.doc("A value, known or not.")
      text.line("public init(rawValue: \(enumeration.rawType)) { self.rawValue = rawValue }")
      text.line()
      let quote = enumeration.rawType == "String" ? "\"" : ""
      for value in enumeration.values {
        text.doc("`\(value.value)`" + (value.meaning.isEmpty ? "." : ": \(value.meaning)."))
        let raw = "Self(rawValue: \(quote)\(value.value)\(quote))"
        text.property("public static var \(declared(value.name)): Self", raw)
      }
      text.line()
      text.doc("All of them, in the API's order.")
      text.list(
        "public static let known: [Self] = [", enumeration.values.map { ".\($0.name)" }, close: "]")
    }
    return text.text
  }

  private func start(fields: [Model.Field]) -> SwiftText {
    var text = SwiftText()
    text.line(product.preamble)
    let hasTime = fields.contains { if case .time = $0.kind { true } else { false } }
    text.line()
    if hasTime { text.line("public import FoundationEssentials") }
    text.line(Self.wireImport)
    text.line()
    return text
  }

  private func members(
    _ fields: [Model.Field], _ writer: FieldText, _ doc: String, in text: inout SwiftText
  ) {
    for field in fields { writer.declaration(field, in: &text) }
    if !fields.isEmpty { text.line() }
    writer.initializer(fields, doc: doc, in: &text)
  }

  private func place(_ use: Model.Use) -> String {
    switch use {
    case .asked: "part of requests"
    case .answered: "part of answers"
    case .askedAndAnswered: "part of requests and answers"
    }
  }
}
