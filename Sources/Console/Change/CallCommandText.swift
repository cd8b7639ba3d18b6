import TRocket
import TencentCloud

/// A change as the command line that makes it: what is copied from a review. A key or a password
/// is left to a variable of the shell, which fails where it is not set.
enum CallCommandText {
  static func text(_ change: Change, _ session: Session) -> String {
    var words = ["mqdeck", "call", change.action.name]
    for parameter in change.action.parameters {
      guard let value = change.parameters[parameter.name] else { continue }
      words.append(option(parameter, value))
    }
    words += ["--region", quoted(session.region)]
    if let profile = session.profile { words += ["--profile", quoted(profile)] }
    return words.joined(separator: " ")
  }

  private static func option(_ parameter: ParameterDescriptor, _ value: JSONValue) -> String {
    let name = "--\(parameter.name)"
    let isSecret =
      parameter.isSecret || JSONValue.secretNames.contains(parameter.name.lowercased())
    if isSecret { return "\(name)=\"${\(parameter.name.uppercased()):?}\"" }
    if case .string(let text) = value { return word(name, text) }
    return word(name, value.masked().compact)
  }

  /// A value that begins as an option would is tied to its name.
  private static func word(_ name: String, _ value: String) -> String {
    value.hasPrefix("-") || value.isEmpty
      ? "\(name)=\(quoted(value))" : "\(name) \(quoted(value))"
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || "-_./:,".unicodeScalars.contains(scalar)
    }
    if isPlain, !text.isEmpty { return text }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
