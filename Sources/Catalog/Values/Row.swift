/// One thing of a list: who it is, and its values in the order of its resource's fields.
package struct Row: Equatable, Sendable {
  /// What tells it from the others of its list, across refreshes.
  package let id: String
  /// The values, parallel to the resource's fields.
  package let values: [FieldValue]
  /// What the filter searches: the text of the values in lower case.
  package let haystack: [UInt8]

  /// A row.
  package init(id: String, values: [FieldValue]) {
    self.id = id
    self.values = values
    haystack = Row.haystack(id: id, values: values)
  }

  private static func haystack(id: String, values: [FieldValue]) -> [UInt8] {
    var bytes = Array(FilterTerms.folded(id).utf8)
    for value in values {
      switch value {
      case .text(let text) where text != id, .token(let text):
        bytes.append(0x0A)
        bytes.append(contentsOf: FilterTerms.folded(text).utf8)
      default: continue
      }
    }
    return bytes
  }
}
