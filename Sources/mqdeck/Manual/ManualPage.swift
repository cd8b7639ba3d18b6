import Catalog
import Console
import TerminalUI

/// The manual as `mqdeck help` prints it: text alone, the same for a terminal and a pipe.
struct ManualPage {
  let topics: [ManualTopic]
  let language: Language
  let columns: Int

  /// A topic.
  func text(of topic: ManualTopic) -> String {
    ManualLine.lines(of: topic.text(language), columns: columns).map(\.text)
      .joined(separator: "\n")
  }

  /// The topics, a line each.
  var contents: String {
    let heading = Phrase("The manual: mqdeck help TOPIC", "手册：mqdeck help TOPIC")
    let table = TextTable(
      columns: [TextTable.Column(title: ""), TextTable.Column(title: "")],
      rows: topics.map { ["  " + $0.name, $0.summary[language]] })
    let end = Phrase(
      "Options of a subcommand: mqdeck help SUBCOMMAND. Subcommands, and options of the console: "
        + "mqdeck --help",
      "子命令的选项：mqdeck help SUBCOMMAND。子命令列表和控制台选项：mqdeck --help")
    let lines = TextWidth.wrap(end[language], columns: columns)
    return ([heading[language], table.text, ""] + lines).joined(separator: "\n")
  }
}
