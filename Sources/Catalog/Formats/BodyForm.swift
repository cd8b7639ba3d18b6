/// How the body of a message is shown.
package enum BodyForm: Equatable, Sendable, CaseIterable {
  /// As text; indented where it is JSON.
  case readable
  /// As text, as it came.
  case text
  /// As bytes in hexadecimal, sixteen a line.
  case hexadecimal

  /// The next one, round.
  package var next: BodyForm {
    switch self {
    case .readable: .text
    case .text: .hexadecimal
    case .hexadecimal: .readable
    }
  }
}
