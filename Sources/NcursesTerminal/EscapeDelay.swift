/// How long an escape byte alone is waited on before it is the Escape key: over a link the rest of an
/// arrow's bytes may come later.
public struct EscapeDelay: Equatable, Sendable {
  /// What decided.
  public enum Source: Hashable, Sendable {
    /// `ESCDELAY`.
    case variable
    case setting
    /// The session came over SSH.
    case link
    case standard
  }

  /// From 1 to 5000.
  public let milliseconds: Int
  /// What decided.
  public let source: Source

  /// The delays that may be set.
  public static let range = 1...5000

  private static let local = 25
  private static let overLink = 100

  /// `ESCDELAY` where it is a number, else the setting, else what fits the way here.
  public init(setting: Int?, environment: (_ name: String) -> String?) {
    let range = EscapeDelay.range
    if let variable = environment("ESCDELAY").flatMap({ Int($0) }) {
      milliseconds = min(max(variable, range.lowerBound), range.upperBound)
      source = .variable
    } else if let setting {
      milliseconds = setting
      source = .setting
    } else if environment("SSH_CONNECTION")?.isEmpty == false {
      milliseconds = EscapeDelay.overLink
      source = .link
    } else {
      milliseconds = EscapeDelay.local
      source = .standard
    }
  }
}
