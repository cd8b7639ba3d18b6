extension JSONValue {
  /// JSON over several lines, two spaces a level, members in alphabetical order.
  public var indented: String {
    var text = ""
    write(to: &text, indentation: "\n")
    return text
  }

  /// JSON on one line without spaces, members in alphabetical order.
  public var compact: String {
    var text = ""
    write(to: &text, indentation: nil)
    return text
  }

  /// - Parameter indentation: A line break and the spaces of this level; nil to stay on one line.
  private func write(to text: inout String, indentation: String?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .numeral(let digits): text += digits
    case .number(let value): text += value.description
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(values, in: ("[", "]"), to: &text, indentation: indentation) {
        value, text, inner in
        value.write(to: &text, indentation: inner)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      Self.write(sorted, in: ("{", "}"), to: &text, indentation: indentation) {
        member, text, inner in
        Self.write(member.key, to: &text)
        text += inner == nil ? ":" : ": "
        member.value.write(to: &text, indentation: inner)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], in brackets: (String, String), to text: inout String, indentation: String?,
    item write: (Item, inout String, String?) -> Void
  ) {
    let inner = indentation.map { $0 + "  " }
    text += brackets.0
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      text += inner ?? ""
      write(item, &text, inner)
    }
    if !items.isEmpty { text += indentation ?? "" }
    text += brackets.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isUnseen { text += escaped(scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }

  /// As JSON escapes it: beyond U+FFFF as two units.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }
}

extension Unicode.Scalar {
  /// Whether it acts on what shows the text, or cannot be seen there: control characters, marks
  /// that turn the direction of a text, characters without a width, breaks of a line.
  fileprivate var isUnseen: Bool {
    if value < 0x7F { return value < 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return false
    }
  }
}
