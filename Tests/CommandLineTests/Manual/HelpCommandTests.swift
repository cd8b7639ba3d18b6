import Glibc
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

  @Test func valuesBehindAnEqualsSignAreCompleted() throws {
    let zsh = try program.run("--generate-completion-script", "zsh").output
    #expect(zsh.contains("'--theme=[") && zsh.contains("{--output=,-o}'["))
    #expect(zsh.contains("'--read-only[") && zsh.contains("'*--fault=["))
    let bash = try program.run("--generate-completion-script", "bash").output
    program.home.write("mqdeck.bash", bash)
    #expect(try completed("--fleet=in", ["--fleet", "=", "in"]) == "incidents")
    #expect(try completed("--dialect=", ["--dialect", "="]) == "2024 today")
    #expect(try completed("--fleet in", ["--fleet", "in"]) == "incidents")
  }

  /// What bash would offer for the last of some words.
  private func completed(_ typed: String, _ typedWords: [String]) throws -> String {
    let (line, words) = ("mqdeck \(typed)", ["mqdeck"] + typedWords)
    let script = program.home.path + "/mqdeck.bash"
    let last = words.last == "=" ? "" : words.last ?? ""
    let bash = """
      source \(script)
      COMP_WORDS=(\(words.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(line)' COMP_POINT=\(line.utf8.count)
      function_name=$(complete -p mqdeck); function_name=${function_name##*-F }
      ${function_name%% *} mqdeck '\(last)' '\(words[words.count - 2])'
      echo "${COMPREPLY[*]}"
      """
    let stream = try #require(popen("bash -c '\(bash.replacing("'", with: "'\\''"))'", "r"))
    defer { pclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n").joined()
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
