import CYAML

/// libyaml's events, one after the other. Owns the parser; lives no longer than the bytes.
final class YAMLEvents {
  /// An event with what is needed of it copied out, so that libyaml's memory can go at once.
  struct Event {
    enum Kind {
      case documentStart
      case scalar(text: String, isPlain: Bool)
      case sequenceStart
      case mappingStart
      case collectionEnd
      case alias(name: String)
      case end
      case other
    }

    var kind: Kind
    var position: SourcePosition
    /// An explicit tag such as `!!int`, where there is one.
    var tag: String?
    /// The name under which aliases repeat the value, where it has one.
    var anchor: String?
    /// Of text that stands on more than one line, those after the first as they are in the file.
    var furtherLines: [String] = []
  }

  let fileName: String
  private var parser = yaml_parser_t()
  private let bytes: UnsafeBufferPointer<UInt8>
  private lazy var lines = String(decoding: bytes, as: UTF8.self)
    .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)

  init(_ bytes: UnsafeBufferPointer<UInt8>, fileName: String) {
    self.bytes = bytes
    self.fileName = fileName
    // It fails only where memory is out; the first event then tells.
    _ = yaml_parser_initialize(&parser)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
  }

  deinit { yaml_parser_delete(&parser) }

  /// The next event.
  func next() throws(Diagnostic) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    let position = SourcePosition(event.start_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: return Event(kind: .documentStart, position: position)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      return Event(
        kind: .scalar(text: String(decoding: value, as: UTF8.self), isPlain: isPlain),
        position: position, tag: text(scalar.tag), anchor: text(scalar.anchor),
        furtherLines: lines(after: event.start_mark, to: event.end_mark))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return Event(
        kind: .sequenceStart, position: position, tag: text(start.tag), anchor: text(start.anchor))
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return Event(
        kind: .mappingStart, position: position, tag: text(start.tag), anchor: text(start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return Event(kind: .collectionEnd, position: position)
    case YAML_ALIAS_EVENT:
      return Event(kind: .alias(name: text(event.data.alias.anchor) ?? ""), position: position)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return Event(kind: .end, position: position)
    default: return Event(kind: .other, position: position)
    }
  }

  private func text(_ characters: UnsafeMutablePointer<UInt8>?) -> String? {
    characters.map { String(cString: $0) }
  }

  private func lines(after start: yaml_mark_t, to end: yaml_mark_t) -> [String] {
    guard end.line > start.line else { return [] }
    return (Int(start.line) + 1...Int(end.line)).map { index in
      guard index < lines.count else { return "" }
      if index < end.line { return String(lines[index]) }
      return String(lines[index].unicodeScalars.prefix(Int(end.column)))
    }
  }

  /// What libyaml stumbled over, with the hint that people need most: that tabs do not indent.
  private func problem() -> Diagnostic {
    var message = parser.problem.map { String(cString: $0) } ?? "this is not YAML"
    let position: SourcePosition
    if parser.error == YAML_READER_ERROR {
      // The reader knows the byte only.
      position = SourcePosition(ofByte: parser.problem_offset, in: bytes)
    } else {
      position = SourcePosition(parser.problem_mark)
      let byte = Int(parser.problem_mark.index)
      if byte < bytes.count, bytes[byte] == UInt8(ascii: "\t") {
        message = "a tab cannot indent here; use spaces"
      } else if let context = parser.context, parser.context_mark.line > 0 {
        message += " (\(String(cString: context)) that begins on line "
        message += "\(parser.context_mark.line + 1))"
      } else if let context = parser.context {
        message += " (\(String(cString: context)))"
      }
    }
    return Diagnostic(file: fileName, position: position, message: message)
  }
}

extension SourcePosition {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  fileprivate init(ofByte offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    // Continuation bytes belong to the character before them.
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    self.init(line: line, column: column)
  }
}
