/// Which kind of thing. Each is declared in the file of its kind.
package struct ResourceID: Hashable, Sendable {
  /// What `:` takes, and what pins keep on disk.
  package let name: String

  init(_ name: String) { self.name = name }
}
