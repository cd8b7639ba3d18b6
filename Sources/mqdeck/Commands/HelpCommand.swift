import ArgumentParser
import Catalog
import ConfigurationFiles
import Console
import NcursesTerminal
import TerminalUI

/// `mqdeck help TOPIC`: the manual, and the options of a subcommand.
struct HelpCommand: ParsableCommand, RunnableCommand {
  static let name = "help"

  static let configuration = CommandConfiguration(
    commandName: name, _superCommandName: "mqdeck",
    abstract: "Read the manual, or the options of a subcommand.",
    discussion: """
      Without a topic it lists the topics. “mqdeck help keys” shows every command of the console \
      with its keys, those of the settings included.
      """)

  @Argument(help: "A topic of the manual, or a subcommand.")
  var topic: String?

  @Option(help: "The language: en or zh.")
  var lang: LanguageOption?

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let setup = Setup(ConnectionOptions(lang: lang), in: process)
    let locale = TerminalLocale.take(isUTF8Wanted: lang == .zh)
    let topics = BuiltInManual.topics(KeySettings(setup.settings).keyMap)
    let page = ManualPage(
      topics: topics, language: setup.language(lang, locale, process.environment),
      columns: min(100, max(40, process.output.columns ?? 80)))
    guard let topic else {
      try process.output.print(page.contents)
      return .done
    }
    // A subcommand may have a topic of its name: then there is both.
    let text: String? = topics.first { $0.name == topic }.map { page.text(of: $0) }
    let parts = [text, MQDeck.subcommandHelp(topic, page.columns)].compactMap { $0 }
    if parts.isEmpty { throw HelpCommand.unknown(topic) }
    try process.output.print(parts.joined(separator: "\n\n"))
    return .done
  }

  private static func unknown(_ topic: String) -> CommandFailure {
    let names = BuiltInManual.names + MQDeck.subcommandNames
    var message = "there is no topic “\(TextWidth.visible(topic))”"
    if let meant = EditDistance.nearest(to: topic, among: names) {
      message += "; did you mean “\(meant)”?"
    }
    return CommandFailure(
      .wrongUsage,
      """
      \(message)
      Topics: \(BuiltInManual.names.joined(separator: ", "))
      Subcommands: \(MQDeck.subcommandNames.joined(separator: ", "))
      """)
  }
}

extension MQDeck {
  private static let named = configuration.subcommands + [HelpCommand.self]

  /// The names of the subcommands.
  static var subcommandNames: [String] { named.compactMap { $0.configuration.commandName } }

  /// How a subcommand is used; nil where there is none of that name.
  fileprivate static func subcommandHelp(_ name: String, _ columns: Int) -> String? {
    if name == HelpCommand.name { return HelpCommand.helpMessage(columns: columns) }
    return configuration.subcommands.first { $0.configuration.commandName == name }.map {
      helpMessage(for: $0, columns: columns)
    }
  }
}
