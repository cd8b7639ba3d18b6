import ArgumentParser
import Catalog
import ConfigurationFiles
import Console
import NcursesTerminal
import TerminalUI

/// `mqdeck help TOPIC`: the manual, and the options of a subcommand.
struct HelpCommand: ParsableCommand, RunnableCommand {
  static let name = "help"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: "mqdeck",
      abstract: HelpText.text(
        "Read the manual, or the options of a subcommand.", "阅读手册，或查看子命令的选项。"),
      discussion: HelpText.text(
        """
        Without a topic it lists the topics. “mqdeck help keys” shows every command of the console \
        with its keys, those of the settings included.
        """,
        """
        不指定主题时列出全部主题。“mqdeck help keys”列出控制台的全部命令与按键，包括配置中的按键。
        """))
  }

  @Argument(
    help: HelpText.help("A topic of the manual, or a subcommand.", "手册主题或子命令。"),
    completion: .custom { _, _, _ in BuiltInManual.names + MQDeck.subcommandNames })
  var topic: String?

  @Option(help: HelpText.help("The language: en or zh.", "语言：en 或 zh。"))
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
    let shown = TextWidth.visible(topic)
    var message = Phrase("there is no topic “\(shown)”", "没有主题“\(shown)”")
    if let meant = EditDistance.nearest(to: topic, among: names) {
      message = Phrase(
        "\(message.english); did you mean “\(meant)”?", "\(message.chinese)，是否指“\(meant)”？")
    }
    func list(_ separator: String) -> (topics: String, commands: String) {
      (
        BuiltInManual.names.joined(separator: separator),
        MQDeck.subcommandNames.joined(separator: separator)
      )
    }
    let (topics, commands) = list(", ")
    let chinese = list("、")
    return CommandFailure(
      .wrongUsage, "\(message.english)\nTopics: \(topics)\nSubcommands: \(commands)",
      "\(message.chinese)\n主题：\(chinese.topics)\n子命令：\(chinese.commands)")
  }
}

extension MQDeck {
  private static var named: [any ParsableCommand.Type] {
    configuration.subcommands + [HelpCommand.self]
  }

  /// The names of the subcommands.
  static var subcommandNames: [String] { named.compactMap { $0.configuration.commandName } }

  /// How a subcommand is used; nil where there is none of that name.
  fileprivate static func subcommandHelp(_ name: String, _ columns: Int) -> String? {
    if name == HelpCommand.name {
      return ParserWords.text(HelpCommand.helpMessage(columns: columns), columns: columns)
    }
    return configuration.subcommands.first { $0.configuration.commandName == name }.map {
      ParserWords.text(helpMessage(for: $0, columns: columns), columns: columns)
    }
  }
}
