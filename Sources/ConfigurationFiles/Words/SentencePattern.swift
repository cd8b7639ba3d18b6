/// A sentence of these files with places in it: `“{key}” must be {Kind}`. A place that begins with a
/// small letter holds somebody's own words, one that begins with a capital letter a sentence of these
/// files, and one that ends with a comma a list.
struct SentencePattern {
  private enum Part {
    case text(String)
    case place(String)
  }

  private let parts: [Part]
  private let translation: [Part]

  init(_ english: String, _ chinese: String) {
    parts = SentencePattern.parts(english)
    translation = SentencePattern.parts(chinese)
  }

  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      if start > rest.startIndex { parts.append(.text(String(rest[..<start]))) }
      parts.append(.place(String(rest[rest.index(after: start)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }

  /// A sentence in Chinese; nil where it is another one.
  /// - Parameter translated: What a sentence within it is in Chinese.
  func chinese(_ sentence: String, _ translated: (String) -> String) -> String? {
    guard let values = values(in: sentence) else { return nil }
    return translation.map { part in
      switch part {
      case .text(let text): return text
      case .place(let name):
        let value = values[name] ?? ""
        if name.hasSuffix(",") { return value.replacing(", ", with: "、") }
        return name.first?.isUppercase == true ? translated(value) : value
      }
    }.joined()
  }

  private func values(in sentence: String) -> [String: String]? {
    var values: [String: String] = [:]
    var rest = sentence[...]
    var open: String?
    for (index, part) in parts.enumerated() {
      switch part {
      case .place(let name): open = name
      case .text(let text):
        let isLast = index == parts.count - 1
        guard let found = SentencePattern.range(of: text, in: rest, isPlaced: open == nil, isLast)
        else { return nil }
        if let name = open { values[name] = String(rest[..<found.lowerBound]) }
        open = nil
        rest = rest[found.upperBound...]
      }
    }
    if let open { values[open] = String(rest) } else if !rest.isEmpty { return nil }
    return values
  }

  /// Where a part stands: at the beginning where no place is before it, at the end where it is last.
  private static func range(
    of text: String, in rest: Substring, isPlaced: Bool, _ isLast: Bool
  ) -> Range<Substring.Index>? {
    if isPlaced {
      return rest.hasPrefix(text)
        ? rest.startIndex..<rest.index(rest.startIndex, offsetBy: text.count) : nil
    }
    guard isLast else { return rest.firstRange(of: text) }
    return rest.hasSuffix(text)
      ? rest.index(rest.endIndex, offsetBy: -text.count)..<rest.endIndex : nil
  }
}
