/// How an action, or a whole product, stands in a region. What nobody knows has none.
package enum AnswerStanding: String, Codable, Sendable {
  /// It is answered.
  case present
  /// The service said that there is none. Nothing else says so: what cannot be reached may be there.
  case absent
  /// The account may not ask it. It is neither absent nor broken.
  case noRight

  /// Whether it cannot be had, for whichever reason.
  package var isOutOfReach: Bool { self != .present }
}
