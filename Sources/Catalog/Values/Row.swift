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

  /// Appends what the filter searches.
  package func appendHaystack(to bytes: inout [UInt8]) {
    FilterTerms.appendFolded(id, to: &bytes)
    for value in values {
      switch value {
      case .text(let text) where text != id, .token(let text):
        bytes.append(0x0A)
        FilterTerms.appendFolded(text, to: &bytes)
      default: continue
      }
    }
  }
}
