import Testing

@testable import NcursesTerminal
@testable import terminal_fixture

struct GraphicRenditionTests {
  private func rendition(_ parameters: [UInt16]) -> GraphicRendition {
    var rendition = GraphicRendition()
    let isKnown = rendition.take(parameters)
    #expect(isKnown)
    return rendition
  }

  private func way(
    from old: [UInt16]?, to new: [UInt16], canEndOne: Bool = true
  ) -> [UInt16] {
    var parameters: [UInt16] = []
    rendition(new).append(
      after: old.map { rendition($0) }, canEndOne: canEndOne, to: &parameters)
    return parameters
  }

  @Test func onlyWhatDiffersIsSet() {
    #expect(way(from: [31], to: [32]) == [32])
    #expect(way(from: [31, 44], to: [31, 48, 5, 100]) == [48, 5, 100])
    #expect(way(from: [1], to: [1, 4]) == [4])
    #expect(way(from: [1, 38, 5, 9, 44], to: [38, 5, 9, 44]) == [22])
    #expect(way(from: [4, 7], to: [7]) == [24])
  }

  @Test func allOfItIsEndedWhereThatIsShorter() {
    #expect(way(from: [1, 4, 38, 5, 100, 44], to: []) == [0])
    #expect(way(from: [1, 3, 4, 31], to: [32]) == [0, 32])
  }

  @Test func boldAndFaintEndTogether() {
    let colors: [UInt16] = [38, 5, 100, 48, 5, 101]
    #expect(way(from: [1, 2] + colors, to: [2] + colors) == [22, 2])
  }

  @Test func aTerminalThatEndsAllSetsTheRestAgain() {
    #expect(way(from: [1, 31], to: [31], canEndOne: false) == [0, 31])
    #expect(way(from: [31], to: [1, 31], canEndOne: false) == [1])
  }

  @Test func whatIsNotKnownIsSetAnew() {
    #expect(way(from: nil, to: []) == [0])
    #expect(way(from: nil, to: [1, 44]) == [0, 1, 44])
  }

  private static let others: [[UInt16]] = [
    [5], [8], [21], [38], [38, 5], [48, 2, 1, 2], [38, 3, 1], [58, 5, 1], [110],
  ]

  @Test(arguments: others)
  func otherParametersAreRefused(parameters: [UInt16]) {
    var rendition = GraphicRendition()
    let isKnown = rendition.take(parameters)
    #expect(!isKnown)
  }

  /// By what another reader of SGR makes of it, and never longer than to set it all.
  @Test(arguments: [true, false]) func everyWayLeadsThere(canEndOne: Bool) throws {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<5000 {
      let old = RandomRendition.parameters(&numbers)
      let new = RandomRendition.parameters(&numbers)
      let way = way(from: old, to: new, canEndOne: canEndOne)
      var style = EmulatedStyle()
      var wanted = EmulatedStyle()
      let isRead =
        style.obey(old.map { Int($0) }) && (way.isEmpty || style.obey(way.map { Int($0) }))
        && wanted.obey(new.map { Int($0) })
      try #require(isRead)
      try #require(style == wanted, "\(old) to \(new) by \(way)")
      try #require(way.count <= self.way(from: nil, to: new).count)
      let ends: Set<UInt16> = [22, 23, 24, 27]
      try #require(canEndOne || ends.isDisjoint(with: way) || way.contains(38) || way.contains(48))
    }
  }
}
