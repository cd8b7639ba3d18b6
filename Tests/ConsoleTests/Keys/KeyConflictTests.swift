import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

@Suite struct KeyConflictTests {
  private func conflicts(_ overrides: [String: [KeyPress]]) -> [String] {
    KeyConflict.all(among: Commands.all, in: KeyMap(overrides: overrides))
      .map { "\($0.key.name) \($0.first) \($0.second)" }
  }

  @Test func twoCommandsOfOnePlaceCollide() {
    #expect(conflicts(["describe": [.character("o")]]) == ["o describe sort-next"])
  }

  /// A list and the matrix are never on the screen together.
  @Test func commandsThatNeverMeetDoNot() {
    #expect(conflicts(["describe": [.character("x")], "forget-client": []]) == [])
  }

  /// Where a key is text it reaches no command.
  @Test func whereAKeyIsTextNothingCollides() {
    #expect(conflicts(["keep-filter": [.character("j")]]) == [])
    #expect(conflicts(["keep-filter": [KeyPress(.down)]]) == ["down keep-filter down"])
  }

  @Test func everyPlaceCanBeLeft() {
    for place in Place.allCases where place != .question {
      let isLeft = Commands.all.contains { $0.leaves && $0.places.contains(place) }
      #expect(isLeft, "\(place)")
    }
  }
}
