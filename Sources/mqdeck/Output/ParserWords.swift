import Catalog

/// What the parser of arguments says by itself, in the language of the help: headings, defaults and
/// mistakes.
enum ParserWords {
  /// Its text in that language.
  /// - Parameter columns: How wide the terminal is, in cells.
  static func text(_ text: String, columns: Int = 80) -> String {
    if HelpText.language == .english { return text }
    let wrapping = HelpWrapping(columns: columns)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // A bracket may end lines below the one that it began in.
    var isOpen = false
    return lines.flatMap { english -> [String] in
      var line = line(String(english))
      isOpen = isOpen || line.contains("（可选：") || line.contains("（默认：")
      if isOpen { line = list(line) }
      if isOpen, line.hasSuffix(")") {
        line = line.dropLast() + "）"
        isOpen = false
      }
      return wrapping.lines(line)
    }.joined(separator: "\n")
  }

  /// A line of a list of values. The parser breaks lines behind commas.
  private static func list(_ line: String) -> String {
    var line = line.replacing(", ", with: "、").replacing("; default: ", with: "；默认：")
    if let last = line.last, let sign = [",": "、", ";": "；"][last] {
      line = line.dropLast() + sign
    }
    return line.replacing(" default: ", with: " 默认：")
  }

  /// Parts that stand in many lines, each with what stands for it.
  private static let parts: [(english: String, chinese: String)] = [
    ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "参数："),
    ("SUBCOMMANDS:", "子命令："), (" OPTIONS:", "选项："), ("OPTIONS:", "选项："), ("Help: ", "说明："),
    ("Show help information.", "显示帮助。"), ("Show the version.", "显示版本。"),
    ("Show subcommand help information.", "显示子命令的帮助。"),
    ("See 'mqdeck help <subcommand>' for detailed help.", "详见 mqdeck help <子命令>。"),
    ("(default: ", "（默认："), ("(values: ", "（可选："), ("; default: ", "；默认："),
    ("Error: ", "错误："), ("连接:", "连接："), (". Please provide one of the following:", "，可选："),
    ("。 （", "。（"), ("(values:", "（可选："),
  ]

  /// Mistakes: what begins and what ends around a word that the user typed.
  private static let mistakes:
    [(start: String, end: String, chinese: @Sendable (String) -> String)] = [
      ("Unknown option '", "'", { "未知选项 \($0)" }),
      ("Unexpected argument '", "'", { "多余的参数 \($0)" }),
      ("Missing expected argument '", "'", { "缺少参数 \($0)" }),
      ("Missing value for '", "'", { "选项 \($0) 缺少值" }),
      ("Unexpected subcommand '", "'", { "未知子命令 \($0)" }),
      (". Did you mean '", "'?", { "，是否指 \($0)？" }),
      ("See '", " --help' for more information.", { "详见 \($0) --help。" }),
    ]

  /// A value that may not stand where it does, with those that may.
  private static func value(_ english: String) -> String {
    guard let start = english.firstRange(of: "The value '"),
      let middle = english[start.upperBound...].firstRange(of: "' is invalid for '"),
      let end = english[middle.upperBound...].firstRange(of: "'")
    else { return english }
    let word = english[start.upperBound..<middle.lowerBound]
    let option = english[middle.upperBound..<end.lowerBound]
    var rest = String(english[end.upperBound...])
    if let choice = rest.firstRange(of: ". Please provide one of '") {
      let words = rest[choice.upperBound...].split(separator: "'")
        .filter { $0.first != "," && $0 != " or " && $0 != "." }
      rest.replaceSubrange(choice.lowerBound..., with: "，可选：\(words.joined(separator: "、"))")
    }
    return english[..<start.lowerBound] + "值 \(word) 不能用于 \(option)" + rest
  }

  private static func line(_ english: String) -> String {
    var line = value(english)
    for mistake in mistakes {
      guard let start = line.firstRange(of: mistake.start),
        let end = line[start.upperBound...].firstRange(of: mistake.end)
      else { continue }
      let word = String(line[start.upperBound..<end.lowerBound])
      line.replaceSubrange(start.lowerBound..<end.upperBound, with: mistake.chinese(word))
    }
    for part in parts { line.replace(part.english, with: part.chinese) }
    return line
  }
}
