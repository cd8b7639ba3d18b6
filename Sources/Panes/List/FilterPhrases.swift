import Catalog

/// The words of filters.
enum FilterPhrases {
  /// So many rows of how many.
  static func of(_ shown: String, _ held: String) -> Phrase {
    Phrase("\(shown) of \(held)", "\(shown) / \(held)")
  }

  /// In which fields rows match.
  static func found(_ fields: [Phrase]) -> Phrase {
    Phrase(
      "in " + fields.map(\.english).joined(separator: ", "),
      "匹配于" + fields.map(\.chinese).joined(separator: "、"))
  }

  static func unmeasured(_ count: Int) -> Phrase {
    let count = ValueFormat.grouped(Int64(count))
    return Phrase("\(count) not measured yet", "\(count) 项尚未采样")
  }

  static func givenUp(_ rows: String) -> Phrase {
    Phrase(
      "The pattern takes too long on \(rows) rows and was given up. Make it shorter, or repeat less "
        + "of it.",
      "该正则在 \(rows) 行上耗时过长，已放弃。请缩短或减少重复。")
  }

  /// What was searched in vain.
  static func searched(_ rows: String, _ filter: ListFilter) -> Phrase {
    if filter.asksNoText {
      return Phrase("None of the \(rows) rows matches.", "\(rows) 行中没有符合条件的。")
    }
    return Phrase(
      "No match in the text of \(rows) rows, hidden columns included.",
      "已搜索 \(rows) 行的全部文本（含隐藏列），没有匹配。")
  }

  static func noneOfMeasured(_ rows: String) -> Phrase {
    Phrase("None of the \(rows) measured rows matches so far.", "已采样的 \(rows) 行中尚无符合条件的。")
  }

  /// What was perhaps meant.
  static func nearest(_ name: String) -> Phrase {
    Phrase("The nearest name is \(name).", "最接近的名称是 \(name)。")
  }

  static func clears(_ key: String) -> Phrase {
    Phrase("\(key) shows all.", "按 \(key) 显示全部。")
  }

  static func lines(_ lines: [Phrase]) -> Phrase {
    Phrase(
      lines.map(\.english).joined(separator: "\n"), lines.map(\.chinese).joined(separator: "\n"))
  }

  /// What a word may have been meant for.
  static func doubt(_ doubt: FilterDoubt, _ resource: Resource) -> Phrase {
    switch doubt {
    case .noColumn(let name, let nearest?):
      Phrase("No column \(name); \(nearest)?", "没有列 \(name)，是否为 \(nearest)？")
    case .noColumn(let name, nil):
      Phrase(
        "No column \(name): looked for as text.", "没有列 \(name)，已按文本搜索。")
    case .operand(let word, let column): operand(word, column, resource)
    case .pattern(let word):
      Phrase(
        "\(word) was searched as plain text: a pattern begins and ends with /, as in /^order/.",
        "\(word) 已按原文搜索：正则须以 / 开头和结尾，例如 /^order/。")
    case .brokenPattern(let word):
      Phrase(
        "\(word) was searched as plain text: it is no pattern, a bracket or a repetition is wrong.",
        "\(word) 已按原文搜索：不是合法的正则，请检查括号或重复符号。")
    case .apart(let sign):
      Phrase(
        "\(sign) was searched as plain text: a condition has no blanks, as in lag>1000.",
        "\(sign) 已按原文搜索：条件中不能有空格，例如 lag>1000。")
    case .fuzzyFlag:
      Phrase(
        "-f was searched as plain text: letters that stand apart are found by ~, as in ~stlm.",
        "-f 已按原文搜索：模糊匹配请用 ~，例如 ~stlm。")
    case .signs(let word):
      Phrase(
        "\(word) was searched as plain text; for a pattern type /\(word)/.",
        "\(word) 已按原文搜索；如需正则请输入 /\(word)/。")
    }
  }

  private static func operand(
    _ word: String, _ column: FilterColumn, _ resource: Resource
  ) -> Phrase {
    let name = resource.title(ofField: column.name)
    let (what, example): (Phrase, String) =
      switch column.kind {
      case .flag: (Phrase("yes or no", "是或否"), "=yes")
      case .text, .token, .structure: (Phrase("text", "文本"), "~abc, =abc")
      case .time, .timeOfDay: (Phrase("a time or how long ago", "时间或时长"), "<10m, >20:05")
      case .secret: (Phrase("kept secret", "保密内容"), "")
      case .age, .duration, .seconds, .milliseconds, .hours:
        (Phrase("a time span", "时长"), "<30s")
      default: (Phrase("a number", "数字"), ">1000, =0, <1.5k")
      }
    let chinese = example.replacing(", ", with: "、")
    return Phrase(
      "\(word) was searched as plain text: \(name.english) is \(what.english)"
        + (example.isEmpty ? "." : ": \(example)."),
      "\(word) 已按原文搜索：\(name.chinese)是\(what.chinese)"
        + (example.isEmpty ? "。" : "，例如 \(chinese)。"))
  }
}
