/// The table of goals with what was measured.
struct GoalTable {
  private let readings: [String: Reading]

  init(_ readings: [Reading]) {
    self.readings = Dictionary(readings.map { ($0.name, $0) }) { first, _ in first }
  }

  /// One number with its goal, in a line.
  static func line(_ reading: Reading) -> String {
    guard let goal = GoalRow.all.flatMap(\.goals).first(where: { $0.name == reading.name }) else {
      return "\(reading.name): \(Figures.text(reading.value))"
    }
    var line = "\(reading.name): \(goal.unit.text(reading.value, in: .english))"
    if let reference = reading.reference {
      line += "; list in C \(goal.unit.text(reference, in: .english))"
    }
    if let ratio = reading.ratio { line += ", \(Figures.text(ratio)) ×" }
    if let text = goal.text(in: .english) { line += "; goal \(text)" }
    return goal.isMet(by: reading) == false ? line + ": MISSED" : line
  }

  /// All of it, as the manual has it.
  func markdown(in language: Language) -> String {
    let head =
      switch language {
      case .english: "| what | goal | measured | list in C |\n|---|---|---|---|"
      case .chinese: "| 项目 | 目标 | 实测 | C 列表 |\n|---|---|---|---|"
      }
    return ([head] + GoalRow.all.map { row($0, in: language) }).joined(separator: "\n")
  }

  private func row(_ row: GoalRow, in language: Language) -> String {
    let separator = language == .english ? "; " : "；"
    func column(_ text: (Goal) -> String?) -> String {
      let texts = row.goals.compactMap(text)
      return texts.isEmpty ? "–" : texts.joined(separator: separator)
    }
    let measured = column { self.measured($0, in: language) }
    let reference = column { goal in
      readings[goal.name]?.reference.map { goal.unit.text($0, in: language) }
    }
    return "| \(row.title(in: language)) | \(column { $0.text(in: language) }) "
      + "| \(measured) | \(reference) |"
  }

  private func measured(_ goal: Goal, in language: Language) -> String? {
    guard let reading = readings[goal.name] else { return nil }
    var text = goal.unit.text(reading.value, in: language)
    let hasRatio = if case .timesReference = goal.bound { true } else { false }
    if hasRatio, let ratio = reading.ratio { text += " = \(Figures.text(ratio)) ×" }
    guard goal.isMet(by: reading) == false else { return text }
    return text + (language == .english ? " (missed)" : "（未达标）")
  }
}
