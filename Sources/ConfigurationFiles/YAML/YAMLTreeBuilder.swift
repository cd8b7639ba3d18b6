/// Builds nodes from events: repeats what aliases name, and puts in what merge keys take over, both
/// within bounds. Whatever it cannot take is told and counted as dropped.
struct YAMLTreeBuilder {
  /// A value with a name.
  private struct Anchor {
    /// The value; nil while it is being read.
    var node: YAMLNode?
    var extent = (count: 0, depth: 0)
  }

  private let events: YAMLEvents
  private var diagnostics: [Diagnostic] = []
  private var dropped: [Diagnostic] = []
  private var anchors: [String: Anchor] = [:]
  private var definitions: Set<SourcePosition> = []
  private var longTexts: [LongText] = []
  private var copyCount = 0
  /// Set by what ends reading, such as a mistake of syntax: collections then end with what they
  /// hold.
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
          drop("a second document (---) begins here; only the first is read", event.position)
          break reading
        }
        if let first = next() { root = node(first, depth: 0) }
      default: break
      }
    }
    return YAMLDocument(
      root: root, diagnostics: diagnostics, dropped: dropped, definitions: definitions,
      longTexts: longTexts)
  }

  private mutating func next() -> YAMLEvents.Event? {
    guard !isCut else { return nil }
    do {
      return try events.next()
    } catch {
      diagnostics.append(error)
      dropped.append(error)
      isCut = true
      return nil
    }
  }

  private mutating func drop(_ message: String, _ position: SourcePosition) {
    let mistake = Diagnostic(file: events.fileName, position: position, message: message)
    diagnostics.append(mistake)
    dropped.append(mistake)
  }

  /// The value that begins with `event`; nil where it is refused.
  private mutating func node(_ event: YAMLEvents.Event, depth: Int) -> YAMLNode? {
    if depth > YAMLDocument.depthLimit {
      drop("nested deeper than \(YAMLDocument.depthLimit) levels", event.position)
      isCut = true
      return nil
    }
    if case .alias(let name) = event.kind { return copy(name, event.position, depth: depth) }
    if let name = event.anchor {
      if anchors[name] != nil {
        drop("the anchor &\(name) stands here again; it must be one value's name", event.position)
      }
      anchors[name] = Anchor()
    }
    guard let content = content(event, depth: depth) else { return nil }
    let node = YAMLNode(content, at: event.position)
    if !event.furtherLines.isEmpty, case .scalar(let text, _) = content {
      longTexts.append(LongText(text, at: event.position, lines: event.furtherLines))
    }
    if let name = event.anchor { anchors[name] = Anchor(node: node, extent: node.extent) }
    return node
  }

  private mutating func content(_ event: YAMLEvents.Event, depth: Int) -> YAMLNode.Content? {
    let content: YAMLNode.Content
    switch event.kind {
    case .scalar(let text, let isPlain): content = .scalar(text, isPlain: isPlain)
    case .sequenceStart: content = .sequence(items(depth: depth))
    case .mappingStart: content = .mapping(entries(depth: depth))
    case .alias, .documentStart, .collectionEnd, .end, .other: return nil
    }
    guard let tag = event.tag else { return content }
    if let tagged = YAMLTag(tag).applied(to: content) { return tagged }
    drop("the tag \(tag) is not supported here; the value is read without", event.position)
    return content
  }

  /// What an alias repeats.
  private mutating func copy(
    _ name: String, _ position: SourcePosition, depth: Int
  ) -> YAMLNode? {
    guard let anchor = anchors[name] else {
      drop("*\(name) repeats nothing: there is no &\(name) before it", position)
      return nil
    }
    guard var node = anchor.node else {
      drop("*\(name) stands within &\(name), and would repeat itself without end", position)
      return nil
    }
    copyCount += anchor.extent.count
    if copyCount > YAMLDocument.copyLimit {
      drop("aliases repeat more than \(YAMLDocument.copyLimit) values", position)
      isCut = true
      return nil
    }
    if depth + anchor.extent.depth > YAMLDocument.depthLimit {
      drop("with *\(name) nested deeper than \(YAMLDocument.depthLimit) levels", position)
      return nil
    }
    definitions.insert(node.position)
    node.isCopy = true
    return node
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
    var merged: [YAMLNode.Entry] = []
    while let keyEvent = next() {
      if case .collectionEnd = keyEvent.kind { break }
      let key = node(keyEvent, depth: depth + 1)
      guard let valueEvent = next(), let value = node(valueEvent, depth: depth + 1) else {
        continue
      }
      guard let key else { continue }
      guard case .scalar(let text, _) = key.content, !key.isNull else {
        drop("a key must be text, not \(key.kindDescription)", key.position)
        continue
      }
      if let line = lines[text] {
        drop("“\(text)” stands here again; the one on line \(line) counts", key.position)
        continue
      }
      lines[text] = key.position.line
      if key.content == .scalar("<<", isPlain: true) {
        merged += parts(of: value, at: key.position)
      } else {
        entries.append(YAMLNode.Entry(key: text, position: key.position, value: value))
      }
    }
    // A mapping's own keys win over those that it takes over, of which the first wins.
    for entry in merged where lines.updateValue(entry.position.line, forKey: entry.key) == nil {
      entries.append(entry)
    }
    return entries
  }

  /// What a merge key takes over, from one mapping or from a list of them.
  private mutating func parts(of value: YAMLNode, at position: SourcePosition) -> [YAMLNode.Entry] {
    var sources = [value]
    if case .sequence(let items) = value.content { sources = items }
    var parts: [YAMLNode.Entry] = []
    for source in sources {
      guard case .mapping(let entries) = source.content else {
        drop("<< takes a mapping or a list of them, not \(source.kindDescription)", position)
        continue
      }
      for var entry in entries {
        entry.value.isCopy = true
        parts.append(entry)
      }
    }
    return parts
  }
}
