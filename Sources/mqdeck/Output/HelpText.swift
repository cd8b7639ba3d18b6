import ArgumentParser
import Catalog
import NcursesTerminal

/// Texts of the command line's help in the language that is asked for. The parser takes them as it
/// makes a command: the language stands around that, and nowhere else.
enum HelpText {
  /// The language of what is made now.
  @TaskLocal static var language = Language.english

  /// A text in that language.
  static func text(_ english: String, _ chinese: String) -> String {
    language == .chinese ? chinese : english
  }

  /// The same as the help of an argument.
  static func help(
    _ english: String, _ chinese: String, valueName: String? = nil
  ) -> ArgumentHelp {
    var help = ArgumentHelp(stringLiteral: text(english, chinese))
    help.valueName = valueName
    return help
  }

  /// The language of a command line: what it says, else what the settings or the locale say.
  static func language(of arguments: [String], in process: ProcessEnvironment) -> Language {
    var option: LanguageOption?
    for (index, word) in arguments.enumerated() {
      if word == "--lang", arguments.indices.contains(index + 1) {
        option = LanguageOption(rawValue: arguments[index + 1]) ?? option
      } else if word.hasPrefix("--lang=") {
        option = LanguageOption(rawValue: String(word.dropFirst(7))) ?? option
      }
    }
    let setup = Setup(ConnectionOptions(lang: option), in: process)
    return setup.language(
      option, TerminalLocale.take(isUTF8Wanted: option == .zh), process.environment)
  }
}
