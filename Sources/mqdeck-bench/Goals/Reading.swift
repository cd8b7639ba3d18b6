/// A number that was measured.
struct Reading: Sendable, Equatable {
  /// The goal's name.
  let name: String
  let value: Double
  /// The same of the list in C.
  var reference: Double?

  init(_ name: String, _ value: Double, reference: Double? = nil) {
    self.name = name
    self.value = value
    self.reference = reference
  }

  /// How many times what the list in C takes.
  var ratio: Double? { reference.flatMap { $0 > 0 ? value / $0 : nil } }
}
