import ConfigurationFiles
import Console
import Testing

/// What the README says of keys and themes is what the program has.
struct ReadmeTests {
  private func readme() throws -> String {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try #require(try SmallFile(root + "/README.md").read())
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func everyCommandStandsThereWithItsKeys() throws {
    let text = try readme()
    let rows = Commands.all.map { command in
      let keys = command.keys.map { $0.name == "|" ? "`\\|`" : "`\($0.name)`" }
      return "| `\(command.id)` | \(keys.joined(separator: " ")) | "
    }
    for row in rows where !text.contains("\n" + row) {
      Issue.record("missing or changed in README.md: \(row)")
    }
    let table = text.split(separator: "| command | keys | |")[1].split(separator: "</details>")[0]
    #expect(table.split(separator: "\n").count { $0.hasPrefix("| `") } == rows.count)
  }

  @Test func everyThemeStandsThere() throws {
    let text = try readme()
    for name in ThemeLibrary.builtInNames { #expect(text.contains("`\(name)`"), "\(name)") }
  }
}
