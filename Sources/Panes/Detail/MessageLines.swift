import Catalog
import FoundationEssentials
import TRocket
import TencentCloud
import TerminalUI

/// A message of RocketMQ: who and when, who consumed it, its trace, what only the list knew, its
/// properties, and last its body, which may be long.
struct MessageLines {
  let detail: DetailPane
  let answer: AnswerLines
  let format: ValueFormat
  /// The key that shows a body.
  let bodyKey: String
  /// What only the list knew.
  let listLines: [DetailLine]

  private var language: Language { format.language }

  private static let ownRoom: Set<String> = [
    "Body", "Properties", "MessageTracks", "MessageTracksCount",
  ]

  func lines(columns: Int) -> [DetailLine] {
    let told = detail.sections.map { section -> [DetailLine] in
      switch section.answer {
      case .failure(let error):
        return heading(section) + [.problem(ErrorPhrases.phrase(error)[language]), .blank]
      case .success(let json) where section.action == DescribeMessageTrace.id:
        return trace(json) + [.blank]
      case .success(let json): return heading(section) + facts(json) + [.blank] + tracks(json)
      }
    }
    let body = message.map { MessageBodyLines($0, detail, format, bodyKey: bodyKey) }
    return told.flatMap { $0 } + listLines + (listLines.isEmpty ? [] : [.blank])
      + (message.map(properties) ?? []) + (body?.lines(columns: columns) ?? [])
  }

  /// What the message itself was answered with.
  private var message: JSONValue? {
    detail.sections.first { $0.action == DescribeMessage.id }.flatMap { try? $0.answer.get() }
  }

  private func heading(_ section: DetailSection) -> [DetailLine] {
    section.action.map { [.heading(ActionTitles.heading($0)[format.language])] } ?? []
  }

  private func facts(_ json: JSONValue) -> [DetailLine] {
    let fields = APICatalogs.known.action(DescribeMessage.id)?.response ?? []
    return answer.lines(
      json, fields.filter { !MessageLines.ownRoom.contains($0.name) },
      leavingOut: MessageLines.ownRoom)
  }

  private func trace(_ json: JSONValue) -> [DetailLine] {
    let produced = message?["ProduceTime"].map { FieldKinds.value($0, .time) }
    let producedAt: Int64? = if case .time(let time)? = produced { time } else { nil }
    return TraceLines(
      timeline: TraceTimeline(json, producedAt: producedAt), messageID: detail.rowID,
      language: language, format: format
    ).lines
  }

  /// How each group fared with it.
  private func tracks(_ json: JSONValue) -> [DetailLine] {
    let items = if case .array(let items)? = json["MessageTracks"] { items } else { [JSONValue]() }
    let total: Int64? =
      if case .integer(let count)? = json["MessageTracksCount"] { count } else { nil }
    let heading = DetailLine.heading(
      MessagePhrases.tracks(
        items.isEmpty && total == nil ? nil : items.count, of: total)[language])
    if items.isEmpty {
      let isKnown = total == 0 || json["MessageTracks"] == .array([])
      let text = isKnown ? Phrases.none[language] : String(format.symbols.unknown)
      return [heading, .field(label: "", value: text, element: .muted, depth: 0), .blank]
    }
    return [heading] + items.flatMap(track) + [.blank]
  }

  private func track(_ item: JSONValue) -> [DetailLine] {
    let status = item["ConsumeStatus"]?.text
    let word = status.map {
      EnumerationWords.phrase("ConsumeStatus", $0)?[language] ?? $0
    }
    let source = item["ConsumeStatusSource"]?.text
    let sourceWord = source.map {
      EnumerationWords.phrase("ConsumeStatusSource", $0)?[language] ?? $0
    }
    let type = item["TrackType"]?.text.flatMap { $0 == status ? nil : $0 }
    let value = [
      item["ConsumerGroup"]?.text ?? String(format.symbols.unknown), status, sourceWord, type,
    ].compactMap { $0 }.joined(separator: "  ")
    let line = DetailLine.field(
      label: word ?? String(format.symbols.unknown), value: value,
      element: status.map(CellStyle.element(token:)) ?? .muted, depth: 0)
    let exception = item["ExceptionDesc"]?.text.map {
      DetailLine.field(label: "", value: $0, element: .warning, depth: 0)
    }
    return [line] + (exception.map { [$0] } ?? [])
  }

  /// JSON text with a member for each; what is none is shown as it is.
  private func properties(_ json: JSONValue) -> [DetailLine] {
    let heading = DetailLine.heading(FieldTitles.phrase("Properties")[language])
    guard let text = json["Properties"]?.text else { return [] }
    guard case .object(let members)? = try? JSONValue(parsing: Data(text.utf8)) else {
      return [heading, .field(label: "", value: text, element: .text, depth: 0), .blank]
    }
    return [heading]
      + members.sorted { $0.key < $1.key }.map { name, value in
        // A name is never cut.
        let hasRoom = TextWidth.columns(of: name) < DetailLine.labelWidth
        return .field(
          label: hasRoom ? name : "",
          value: hasRoom ? value.plainText : "\(name): \(value.plainText)", element: .text,
          depth: 0)
      } + [.blank]
  }
}

/// The body of a message, which has room of its own.
struct MessageBodyLines {
  let json: JSONValue
  let detail: DetailPane
  let format: ValueFormat
  let bodyKey: String

  init(_ json: JSONValue, _ detail: DetailPane, _ format: ValueFormat, bodyKey: String) {
    self.json = json
    self.detail = detail
    self.format = format
    self.bodyKey = bodyKey
  }

  func lines(columns: Int) -> [DetailLine] {
    let language = format.language
    guard case .string(let body)? = json["Body"] else {
      return [
        .bodyHeading(FieldTitles.phrase("Body")[language]),
        .field(label: "", value: String(format.symbols.unknown), element: .muted, depth: 0),
      ]
    }
    let bytes = body.utf8.count
    if detail.hidesBody {
      return [
        .bodyHeading(Phrases.bodyHeading(.readable, bytes: bytes)[language]),
        .field(
          label: "", value: MessagePhrases.bodyHidden(bodyKey)[language], element: .muted,
          depth: 0),
      ]
    }
    return [.bodyHeading(Phrases.bodyHeading(detail.bodyForm, bytes: bytes)[language])]
      + BodyLines.lines(body, as: detail.bodyForm).flatMap { line in
        TextWidth.wrap(line, columns: max(10, columns - 3)).map(DetailLine.code)
      }
  }
}

extension JSONValue {
  /// Text that is not empty.
  fileprivate var text: String? {
    if case .string(let text) = self, !text.isEmpty { text } else { nil }
  }
}
