package import Catalog
package import TencentCloud
import TerminalUI
import TRocket

extension DetailPane {
  /// What its answers say as JSON, secrets masked: of several, each below its action's name.
  package func json(_ redaction: Redaction) -> JSONValue {
    let answers = sections.compactMap { section in
      (try? section.answer.get()).map { (section.action?.shownName ?? "Answer", $0) }
    }
    let json: JSONValue
    switch answers.count {
    case 0: json = rowJSON
    case 1: json = answers[0].1
    default: json = .object(Dictionary(answers, uniquingKeysWith: { first, _ in first }))
    }
    return redaction.applied(to: json)
  }

  /// The body of the message that it shows; nil where there is none, or it waits to be asked for.
  package var body: String? {
    guard isOfMessage, !hidesBody else { return nil }
    return sections.lazy.compactMap { section -> String? in
      guard case .string(let body)? = (try? section.answer.get())?["Body"] else { return nil }
      return body
    }.first
  }

  private var rowJSON: JSONValue {
    let fields = Resources.resource(location.resource).fields
    let members = zip(fields, row?.values ?? []).map { field, value -> (String, JSONValue) in
      switch (value, ListingCell(value)) {
      case (.integer(let integer), _): (field.name, .integer(integer))
      case (.flag(let flag), _): (field.name, .bool(flag))
      case (.structure(let json), _): (field.name, json)
      case (_, .unknown): (field.name, .null)
      case (_, .text(let text)), (_, .exact(let text)): (field.name, .string(text))
      }
    }
    return .object(Dictionary(members, uniquingKeysWith: { first, _ in first }))
  }

  /// The same pane with what is left out replaced in its answers and its row.
  package func redacted(_ redaction: Redaction) -> DetailPane {
    var pane = self
    pane.sections = sections.map { section in
      DetailSection(
        action: section.action, answer: section.answer.map { redaction.applied(to: $0) },
        milliseconds: section.milliseconds)
    }
    let fields = Resources.resource(location.resource).fields
    pane.row = row.map { row in
      Row(
        id: row.id,
        values: zip(fields, row.values).map { redaction.applied(to: $1, of: $0.name) })
    }
    return pane
  }
}

/// The fields of a detail outside of the screen.
package struct DetailText {
  private let lines: [DetailLine]

  /// - Parameter detail: Laid out so wide that nothing is broken.
  package init(_ detail: DetailPane, _ context: DetailContext, format: ValueFormat) {
    var detail = detail
    detail.showsJSON = false
    let content = DetailLines(detail, context, format: format).content(columns: 100_000)
    lines = (0..<content.count).map { content[$0] }
  }

  /// Lines of text, a field each.
  package var text: String {
    var texts: [String] = []
    for line in lines {
      switch line {
      case .heading(let text), .bodyHeading(let text), .problem(let text), .code(let text):
        texts.append(TextWidth.visible(text))
      case .field(let label, let value, _, let depth):
        let indent = String(repeating: "  ", count: depth)
        let name = label.isEmpty ? "  " : TextWidth.visible(label) + label.colon
        texts.append(indent + name + TextWidth.visible(value))
      case .row(let text, _): texts.append("    " + TextWidth.visible(text))
      case .blank: if texts.last?.isEmpty == false { texts.append("") }
      case .picture: break
      }
    }
    while texts.last?.isEmpty == true { texts.removeLast() }
    return texts.joined(separator: "\n")
  }

  /// The fields below their headings as Markdown.
  package var markdown: String {
    var parts: [String] = []
    var rows: [[ListingCell]] = []
    func close() {
      if rows.isEmpty { return }
      parts.append(MarkdownText.table([.init(title: ""), .init(title: "")], rows))
      rows = []
    }
    for line in lines {
      switch line {
      case .heading(let text), .bodyHeading(let text):
        close()
        parts.append("## \(MarkdownText.escaped(text))\n")
      case .field(let label, let value, _, let depth):
        let indent = String(repeating: "· ", count: depth)
        rows.append([.text(indent + label), .text(value)])
      case .problem(let text), .code(let text), .row(let text, _):
        rows.append([.text(""), .text(text)])
      case .blank, .picture: break
      }
    }
    close()
    return parts.joined(separator: "\n")
  }
}
