import Testing

@testable import Console

/// What a question shows in a window that has no room for all of it.
@Suite struct PromptLayoutTests {
  private let lines = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

  @Test func whereThereIsRoomThePartsStandApart() {
    let layout = PromptLayout(explanation: lines, choices: 0, chosen: 0, notes: [], rows: 13)
    #expect(layout.hasGaps && layout.explanation == lines && layout.rows == 13)
  }

  @Test func theLineOneTypesInIsKept() {
    let layout = PromptLayout(explanation: lines, choices: 0, chosen: 0, notes: ["bad"], rows: 8)
    #expect(!layout.hasGaps)
    #expect(layout.explanation == ["one", "two", "three", "four", "five", "six…"])
    #expect(layout.notes == ["bad"] && layout.rows == 8)
  }

  @Test(arguments: [(0, 0..<4), (3, 1..<5), (5, 2..<6)])
  func theChosenOneIsAmongTheChoicesThatAreShown(_ chosen: Int, _ shown: Range<Int>) {
    let layout = PromptLayout(
      explanation: ["name"], choices: 6, chosen: chosen, notes: ["note"], rows: 7)
    #expect(layout.choices == shown && layout.explanation == ["name"] && layout.rows == 7)
  }

  @Test(arguments: 1...12)
  func itIsNeverHigherThanItsRoom(_ rows: Int) {
    let layout = PromptLayout(
      explanation: lines, choices: 6, chosen: 5, notes: ["a", "b"], rows: rows)
    #expect(layout.rows <= rows)
  }
}
