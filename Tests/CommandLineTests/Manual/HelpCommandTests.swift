import Testing

@testable import mqdeck

/// `mqdeck help`: topics, subcommands, and what is neither.
struct HelpCommandTests {
  private let program = Program()

  @Test func withoutATopicItListsThem() throws {
    let outcome = try program.run("help")
    #expect(outcome.status == 0, "\(outcome)")
    for name in BuiltInManual.names { #expect(outcome.output.contains("\n  \(name) "), "\(name)") }
  }

  @Test func aTopicIsReadInTheLanguageOfTheSettings() throws {
    #expect(try program.run("help", "board").output.hasPrefix("The board\n\n  What needs a look"))
    program.home.write(".config/mqdeck/config.yaml", "language: zh\n")
    #expect(try program.run("help", "board").output.hasPrefix("总览\n\n  本地域"))
    let english = try program.run("help", "board", "--lang", "en")
    #expect(english.output.hasPrefix("The board\n"))
  }

  @Test func theKeysAreThoseOfTheSettings() throws {
    program.home.write(".config/mqdeck/config.yaml", "keys: {down: n, quit: ~}\n")
    let lines = try program.run("help", "keys").output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("down n (by default j down ctrl-n) Next row"))
    #expect(lines.contains("quit (by default ctrl-c) Quit"))
    #expect(lines.contains("up k up ctrl-p Previous row"))
  }

  @Test func aSubcommandHasItsOptions() throws {
    let help = try program.run("help", "call")
    #expect(help.status == 0)
    #expect(help.output.contains("USAGE: mqdeck call"))
    #expect(try program.run("call", "--help").output.contains("USAGE: mqdeck call"))
    // A topic of that name comes first.
    let journal = try program.run("help", "journal").output
    #expect(journal.hasPrefix("The journal\n"))
    #expect(journal.contains("USAGE: mqdeck journal"))
  }

  @Test func itsOwnOptionsCanBeAskedFor() throws {
    let outcome = try program.run("help", "help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: mqdeck help [<topic>]"), "\(outcome)")
    #expect(try program.run("help", "--language", "zh").status == 2)
  }

  /// The parser of arguments has a subcommand of that name as well.
  @Test(arguments: ["bash", "zsh", "fish"])
  func completionOffersItOnce(shell: String) throws {
    let script = try program.run("--generate-completion-script", shell).output
    #expect(!script.contains("help help"))
    #expect(script.split(separator: "\n").count { $0.hasPrefix("_mqdeck_help()") } <= 1)
    #expect(script.split(separator: "\n").count { $0.contains("'help:") } <= 1)
  }

  @Test func whatIsNeitherIsWrongUsage() throws {
    let outcome = try program.run("help", "bord")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("“bord”; did you mean “board”?"))
    for name in BuiltInManual.names + MQDeck.subcommandNames {
      #expect(outcome.error.contains(name), "\(name)")
    }
  }
}
