/// Reads a style, long (`{fg: accent, bold: true}`) or short (`fg=accent bold`).
struct StyleReader {
  let palette: [String: ColorSpecification]
  /// The element's name, for messages.
  let element: String
  let fileName: String
  private(set) var diagnostics: [Diagnostic] = []

  init(palette: [String: ColorSpecification], element: String, fileName: String) {
    self.palette = palette
    self.element = element
    self.fileName = fileName
  }

  mutating func style(_ node: YAMLNode) -> StyleSpecification {
    guard case .scalar(let text, _) = node.content else { return long(node) }
    var style = StyleSpecification()
    for word in text.split(whereSeparator: \.isWhitespace) {
      short(String(word), at: node.position, into: &style)
    }
    return style
  }

  private mutating func long(_ node: YAMLNode) -> StyleSpecification {
    var style = StyleSpecification()
    var reader = MappingReader(node, path: "elements." + element, fileName: fileName)
    if let node = reader.node("fg") { color(node, into: &style.foreground) }
    if let node = reader.node("bg") { color(node, into: &style.background) }
    for attribute in StyleSpecification.Attribute.allCases
    where reader.boolean(attribute.rawValue) == true {
      style.insert(attribute)
    }
    diagnostics += reader.finish()
    return style
  }

  private mutating func short(
    _ word: String, at position: SourcePosition, into style: inout StyleSpecification
  ) {
    if let attribute = StyleSpecification.Attribute(rawValue: word) {
      style.insert(attribute)
      return
    }
    let value = YAMLNode(.scalar(String(word.dropFirst(3)), isPlain: false), at: position)
    if word.hasPrefix("fg=") {
      color(value, into: &style.foreground)
    } else if word.hasPrefix("bg=") {
      color(value, into: &style.background)
    } else {
      let attributes = StyleSpecification.Attribute.allCases.map(\.rawValue)
      let known = attributes.joined(separator: ", ")
      var message = "“\(word.prefix(40))” means nothing in a style"
      if let meant = EditDistance.nearest(to: word, among: attributes) {
        message += "; did you mean “\(meant)”?"
      }
      report("\(message) (fg=COLOUR, bg=COLOUR, \(known))", at: position)
    }
  }

  private mutating func color(_ node: YAMLNode, into color: inout ColorSpecification) {
    switch ColorSpecification.read(node, palette: palette) {
    case .success(let read): color = read
    case .failure(let mistake): report(mistake.message, at: node.position)
    }
  }

  private mutating func report(_ message: String, at position: SourcePosition) {
    diagnostics.append(
      Diagnostic(file: fileName, position: position, message: "\(element): \(message)"))
  }
}
