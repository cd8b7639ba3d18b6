/// One thing of a list: who it is, and its values in the order of its resource's fields.
package struct Row: Equatable, Sendable {
  /// What tells it from the others of its list, across refreshes.
  package let id: String
  /// The values, parallel to the resource's fields.
  package let values: [FieldValue]

  /// A row.
  package init(id: String, values: [FieldValue]) {
    self.id = id
    self.values = values
  }

  /// What the filter searches: the text of the values in lower case.
  package var haystack: [UInt8] {
    var bytes: [UInt8] = []
    appendHaystack(to: &bytes)
    return bytes
  }

  /// Appends what the filter searches: the text of its values, and of a row without any its id. An id
  /// that is no value of the row stands nowhere on the screen.
  package func appendHaystack(to bytes: inout [UInt8]) {
    let start = bytes.count
    for value in values {
      guard let text = value.searchedText else { continue }
      if bytes.count > start { bytes.append(0x0A) }
      FilterFolding.append(text, to: &bytes)
    }
    if bytes.count == start { FilterFolding.append(id, to: &bytes) }
  }
}

extension FieldValue {
  /// What the filter searches of it; nil where it is no text.
  var searchedText: String? {
    switch self {
    case .text(let text), .token(let text): text.isEmpty ? nil : text
    default: nil
    }
  }
}
