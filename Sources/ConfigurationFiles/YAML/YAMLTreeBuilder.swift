/// Builds nodes from events. Anchors, aliases and tags are refused: a file of settings needs none,
/// and an alias can make a small file expand without end.
struct YAMLTreeBuilder {
  private let events: YAMLEvents
  private var diagnostics: [Diagnostic] = []
  /// Set by a mistake of syntax: collections then end with what they hold.
  private var isCut = false

  init(events: YAMLEvents) { self.events = events }

  /// Reads the whole stream.
  mutating func document() -> YAMLDocument {
    var root: YAMLNode?
    var documentCount = 0
    reading: while let event = next() {
      switch event.kind {
      case .end: break reading
      case .documentStart:
        documentCount += 1
        if documentCount > 1 {
          report("a second document (---) begins here; only the first is read", event.position)
          break reading
        }
        if let first = next() { root = node(first, depth: 0) }
      default: break
      }
    }
    return YAMLDocument(root: root, diagnostics: diagnostics, isComplete: !isCut)
  }

  private mutating func next() -> YAMLEvents.Event? {
    guard !isCut else { return nil }
    do {
      return try events.next()
    } catch {
      diagnostics.append(error)
      isCut = true
      return nil
    }
  }

  private mutating func report(_ message: String, _ position: SourcePosition) {
    diagnostics.append(Diagnostic(file: events.fileName, position: position, message: message))
  }

  /// The value that begins with `event`; nil where it is refused.
  private mutating func node(_ event: YAMLEvents.Event, depth: Int) -> YAMLNode? {
    if depth > YAMLDocument.depthLimit {
      report("nested deeper than \(YAMLDocument.depthLimit) levels", event.position)
      isCut = true
      return nil
    }
    if let tag = event.tag {
      report("tags such as \(tag) are not supported; it is read without", event.position)
    }
    switch event.kind {
    case .scalar(let text, let isPlain):
      return YAMLNode(.scalar(text, isPlain: isPlain), at: event.position)
    case .sequenceStart:
      return YAMLNode(.sequence(items(depth: depth)), at: event.position)
    case .mappingStart:
      return YAMLNode(.mapping(entries(depth: depth)), at: event.position)
    case .alias(let name):
      report("aliases such as *\(name) are not supported; write the value out", event.position)
      return nil
    case .documentStart, .collectionEnd, .end, .other: return nil
    }
  }

  private mutating func items(depth: Int) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while let event = next() {
      if case .collectionEnd = event.kind { break }
      if let item = node(event, depth: depth + 1) { items.append(item) }
    }
    return items
  }

  private mutating func entries(depth: Int) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var lines: [String: Int] = [:]
    while let keyEvent = next() {
      if case .collectionEnd = keyEvent.kind { break }
      let key = node(keyEvent, depth: depth + 1)
      guard let valueEvent = next(), let value = node(valueEvent, depth: depth + 1) else {
        continue
      }
      guard let key else { continue }
      guard case .scalar(let text, _) = key.content else {
        report("a key must be text, not \(key.kindDescription)", key.position)
        continue
      }
      if let line = lines[text] {
        report("“\(text)” stands here again; the one on line \(line) counts", key.position)
        continue
      }
      lines[text] = key.line
      entries.append(YAMLNode.Entry(key: text, position: key.position, value: value))
    }
    return entries
  }
}
