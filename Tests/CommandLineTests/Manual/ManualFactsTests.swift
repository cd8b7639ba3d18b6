import Catalog
import ConfigurationFiles
import Testing

@testable import Console
@testable import mqdeck

/// What the program has stands in the manual, in both languages.
@Suite(.serialized)
struct ManualFactsTests {
  private func text(_ names: [String], _ language: Language) throws -> String {
    try names.map { try BuiltInManual.text($0, language) }.joined()
  }

  /// By the sources of the settings: `reader.string("region")` reads a key.
  @Test(arguments: Language.allCases)
  func everyKeyOfTheSettings(language: Language) throws {
    let sources = try ProjectFiles.texts("Sources/ConfigurationFiles/Settings")
    let keys = Set(sources.matches(of: /\("([a-z][a-z_]+)"/).map { String($0.1) })
    #expect(keys.isSuperset(of: ["region", "change_limit", "forbid", "lag", "bell", "keys"]))
    let text = try text(["settings", "alerts", "guards"], language)
    let words = Set(text.split { !($0.isLetter && $0.isASCII || $0 == "_") }.map(String.init))
    #expect(keys.subtracting(words).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func itsSettingsAreRight(language: Language) throws {
    for name in ["settings", "alerts", "guards", "keys"] {
      let blocks = ManualBlock.blocks(of: try text([name], language))
      let examples = blocks.compactMap { block in
        if case .code(let lines) = block, lines[0].contains(":") { lines } else { nil }
      }
      #expect(!examples.isEmpty, "\(name)")
      for lines in examples {
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let settings = Settings.read(bytes, fileName: name)
        let profiles: Set = ["prod", "default"]
        let mistakes = profiles.flatMap {
          settings.diagnostics(forProfile: $0, known: profiles)
        }
        #expect(mistakes.isEmpty)
        #expect(KeySettings(settings).diagnostics.isEmpty)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func everyTheme(language: Language) throws {
    let text = try text(["themes"], language)
    for name in ThemeLibrary.builtInNames { #expect(text.contains("`\(name)`"), "\(name)") }
  }

  @Test(arguments: Language.allCases)
  func everySubcommandAndFault(language: Language) throws {
    let commands = try text(["command-line"], language)
    for name in MQDeck.subcommandNames {
      #expect(commands.contains("| `mqdeck \(name)"), "\(name)")
    }
    let faults = try text(["simulator"], language)
    for value in FaultOption.allValueStrings {
      let name = value.split(separator: ":")[0]
      #expect(faults.contains("`\(name)`"), "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func everyFactOfAnAlert(language: Language) throws {
    let source = try ProjectFiles.texts("Sources/Watching/Alerts")
    let names = Set(source.matches(of: /MQDECK_[A-Z_]+/).map { String($0.0) })
    #expect(names.count > 10)
    let text = try text(["alerts"], language)
    for name in names { #expect(text.contains("`\(name)`"), "\(name)") }
  }
}
