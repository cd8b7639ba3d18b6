/// A row of the table: a subject in both languages, and the numbers that belong to it.
struct GoalRow: Sendable {
  let english: String
  let chinese: String
  let goals: [Goal]

  func title(in language: Language) -> String { language == .english ? english : chinese }

  /// All rows, in the order of the table.
  static let all: [GoalRow] = start + keys + lists + rest + commands
}
