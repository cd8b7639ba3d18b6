/// Whether changes are let out. It is made once, at the start, and nothing opens what it closes: no
/// key, no rule, no other setting.
public enum ChangeGate: Equatable, Sendable {
  /// Nothing closes it.
  case open
  /// Every change is refused.
  case closed(Closing)

  /// Why every change is refused, and where that stands.
  public struct Closing: Equatable, Sendable {
    /// Why.
    public var reason: Phrase
    /// Where: a place in a file, as `file:line:column`, or an option.
    public var place: String
    /// Whether it is a mistake, to be mended, and not what the user asked for.
    public var isMistake: Bool

    /// A reason with its place.
    public init(reason: Phrase, place: String, isMistake: Bool) {
      self.reason = reason
      self.place = place
      self.isMistake = isMistake
    }

    /// The place with the reason.
    public var text: Phrase {
      Phrase("\(place): \(reason.english)", "\(place)：\(reason.chinese)")
    }
  }

  /// Why it is closed; nil where it is open.
  public var closing: Closing? {
    if case .closed(let closing) = self { return closing }
    return nil
  }
}
