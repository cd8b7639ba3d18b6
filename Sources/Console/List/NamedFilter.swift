/// A filter of the settings: `:filter NAME` filters by its text.
package struct NamedFilter: Equatable, Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
