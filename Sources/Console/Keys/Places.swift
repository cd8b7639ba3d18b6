/// The places in which a command means something.
package struct Places: Equatable, Sendable, ExpressibleByArrayLiteral {
  private let bits: UInt32

  private init(bits: UInt32) { self.bits = bits }

  /// These places.
  package init(arrayLiteral places: Place...) {
    bits = places.reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// Whether a place is among them.
  package func contains(_ place: Place) -> Bool { bits & 1 << place.rawValue != 0 }

  /// Whether all of others are among them.
  func contains(_ others: Places) -> Bool { bits & others.bits == others.bits }

  /// Whether none of others is among them.
  func isDisjoint(with others: Places) -> Bool { bits & others.bits == 0 }

  static func + (left: Places, right: Places) -> Places { Places(bits: left.bits | right.bits) }

  /// Lists and details: where one mostly is.
  static let main: Places = [.list, .detail]
  /// Where things are shown and one comes and goes.
  static let browsing = main + [.answer, .permissions]
  /// The lines and buttons of a form.
  static let form: Places = [.field, .choice, .items, .item, .button]
  /// Reviews, whatever they ask for.
  static let reviews: Places = [.review, .words]
  /// What stands above the panes and goes away again.
  static let overlays: Places = [
    .palette, .help, .manual, .themes, .prompt, .choices, .columns, .order,
  ]
  /// What is made of changes from the form to their results.
  static let changing = form + reviews + [.conflict, .sending, .results]
}
