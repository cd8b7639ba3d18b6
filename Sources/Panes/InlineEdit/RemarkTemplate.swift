import Catalog

/// A remark for many things at once: text with places that each thing fills itself.
struct RemarkTemplate: Equatable {
  /// What a place stands for.
  enum Place: String, CaseIterable {
    case name, instance, remark, number
  }

  private enum Part: Equatable {
    case text(String)
    case place(Place)
  }

  /// What is wrong with a template.
  enum Problem: Error, Equatable {
    /// No place is called that.
    case unknown(String)
    /// A brace that nothing closes, or that closes nothing.
    case brace
  }

  private let parts: [Part]

  /// Reads a template. A brace that is meant as one is written twice.
  static func parse(_ text: String) -> Result<RemarkTemplate, Problem> {
    var parts: [Part] = []
    var plain = ""
    var rest = Substring(text)
    while let character = rest.popFirst() {
      guard character == "{" || character == "}" else {
        plain.append(character)
        continue
      }
      if rest.first == character {
        rest.removeFirst()
        plain.append(character)
        continue
      }
      guard character == "{", let end = rest.firstIndex(of: "}") else { return .failure(.brace) }
      let name = String(rest[..<end])
      guard let place = Place(rawValue: name) else { return .failure(.unknown(name)) }
      parts += [.text(plain), .place(place)]
      plain = ""
      rest = rest[rest.index(after: end)...]
    }
    return .success(RemarkTemplate(parts: parts + [.text(plain)]))
  }

  /// The remark of one thing, the `number`th of the edit, counted from 1.
  func text(of subject: InlineEditSubject, number: Int) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .place(.name): subject.target.name ?? subject.target.instanceID ?? ""
      case .place(.instance): subject.target.instanceID ?? ""
      case .place(.remark): subject.text("Remark")
      case .place(.number): String(number)
      }
    }.joined()
  }
}
