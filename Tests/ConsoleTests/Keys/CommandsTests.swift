import Testing

@testable import Catalog
@testable import Console

/// The list of commands.
@Suite struct CommandsTests {
  @Test func commandsHaveUniqueNames() {
    let ids = Commands.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func noKeyMeansTwoThingsInOnePlace() {
    #expect(KeyConflict.all(among: Commands.all, in: KeyMap()) == [])
  }

  @Test func chineseTextIsNotForgotten() {
    for command in Commands.all {
      #expect(!command.title.english.isEmpty)
      #expect(
        command.title.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) },
        "\(command.id)")
    }
  }
}
