import ArgumentParser
import Catalog

/// How a list is written.
struct ListArguments: ParsableArguments {
  @Option(name: .shortAndLong, help: ListHelp.output)
  var output: ListingFormat = .table

  @Flag(help: ListHelp.raw)
  var raw = false

  /// The values.
  var style: ListStyle { ListStyle(format: output, isRaw: raw) }

  func validate() throws {
    if let mistake = style.mistake { throw ValidationError(mistake) }
  }
}

/// Which rows of a list, in which order, and whether again and again.
struct ArrangementArguments: ParsableArguments {
  @Option(help: ListHelp.filter, transform: Filled.text)
  var filter: String?

  @Option(
    parsing: .unconditional, help: ListHelp.sort,
    completion: .custom { words, _, _ in KnownNames.columns(words) }, transform: Filled.text)
  var sort: String?

  @Flag(help: ListHelp.watch)
  var watch = false

  /// The same with what else is said of the list.
  func style(_ list: ListArguments) -> ListStyle {
    var style = list.style
    style.filter = filter
    style.sort = sort.map(ListingSort.init)
    style.isWatching = watch
    return style
  }
}

/// What the options of lists are for.
enum ListHelp {
  static var output: ArgumentHelp { HelpText.help("The output format.", "输出格式。") }
  static var raw: ArgumentHelp {
    HelpText.help(
      """
      With -o csv: unchanged text. Without it, text that a spreadsheet would take for a \
      formula (= + - @) gets a leading apostrophe, and control characters are made visible.
      """,
      "与 -o csv 一起使用：文本保持原样。否则会被电子表格当作公式的文本（= + - @ 开头）前加撇号，控制字符以可见形式写出。")
  }
  static var filter: ArgumentHelp {
    HelpText.help(
      "Only rows that match, as “/” in the console: words, !word.",
      "只输出匹配的行，语法同控制台的“/”：词、!词。")
  }
  static var sort: ArgumentHelp {
    HelpText.help(
      "Sort by this column, from small to large; NAME:desc the other way round. The names are those "
        + "of --filter.",
      "按该列从小到大排序；NAME:desc 为从大到小。列名与 --filter 相同。")
  }
  static var history: ArgumentHelp {
    HelpText.help(
      """
      Add what the monitoring service kept: it is asked for this alone, and its calls are counted \
      as those of the console.
      """, "附加云监控保存的历史：仅此时调用云监控，调用次数与控制台一并计数。")
  }
  static var watch: ArgumentHelp {
    HelpText.help(
      "Print again every --refresh seconds (5), until interrupted.",
      "每隔 --refresh 秒（默认 5）重新输出，直至中断。")
  }
}
