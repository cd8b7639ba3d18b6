/// Whether changes are let out. It is made once, at the start, and nothing opens what it closes: no
/// key, no rule, no other setting.
package enum ChangeGate: Equatable, Sendable {
  /// Nothing closes it.
  case open
  /// Every change is refused.
  case closed(Closing)

  /// Why every change is refused, and where that stands.
  package struct Closing: Equatable, Sendable {
    /// Why.
    package var reason: Phrase
    /// Where: a place in a file, as `file:line:column`, or an option.
    package var place: String
    /// Whether it is a mistake, to be mended, and not what the user asked for.
    package var isMistake: Bool

    /// A reason with its place.
    package init(reason: Phrase, place: String, isMistake: Bool) {
      self.reason = reason
      self.place = place
      self.isMistake = isMistake
    }

    /// The place with the reason.
    package var text: Phrase {
      Phrase("\(place): \(reason.english)", "\(place)：\(reason.chinese)")
    }
  }

  /// Why it is closed; nil where it is open.
  package var closing: Closing? {
    if case .closed(let closing) = self { return closing }
    return nil
  }
}
