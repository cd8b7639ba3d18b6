import ArgumentParser

/// Text on the command line that must say something: `--region ""` is what a script gives whose
/// variable is not set.
enum Filled {
  /// The text, where there is some.
  static func text(_ text: String) throws -> String {
    if text.isEmpty { throw ValidationError(HelpText.text("must not be empty", "不能为空")) }
    return text
  }
}
