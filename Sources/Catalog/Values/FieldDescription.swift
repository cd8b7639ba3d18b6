/// A field of a row or a sample.
package struct FieldDescription: Equatable, Sendable {
  /// The name in the API, which also finds its title.
  package let name: String
  /// How it reads.
  package let kind: FieldKind

  package init(name: String, kind: FieldKind) {
    self.name = name
    self.kind = kind
  }
}
