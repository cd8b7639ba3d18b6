import ConfigurationFiles
import FoundationEssentials
import Glibc
import TencentCloud
import Testing

@testable import mqdeck

/// `mqdeck board` and `mqdeck report` as programs run them.
struct BoardCommandTests {
  private let program = Program()

  private func board(_ options: String...) throws -> ChildProcess.Outcome {
    try program.start(["board", "--demo", "--seed", "7"] + options).finish()
  }

  private func findings(_ options: String...) throws -> [JSONValue] {
    let arguments = ["board", "--demo", "--seed", "7", "-o", "json", "--fail-on", "never"]
    let outcome = try program.start(arguments + options).finish()
    #expect(outcome.status == 0, "\(outcome.error)")
    guard case .array(let found) = try JSONValue(parsing: Data(outcome.output.utf8)) else {
      Issue.record("no list in \(outcome.output)")
      return []
    }
    return found
  }

  private func text(_ value: JSONValue, _ name: String) -> String? {
    if case .string(let text)? = value[name] { text } else { nil }
  }

  @Test func itsStatusSaysHowBadItIs() throws {
    let outcome = try board()
    #expect(outcome.status == 1 && outcome.error.isEmpty)
    #expect(outcome.output.hasPrefix("Severity"))
    #expect(outcome.output.contains("settlement-order"))
    #expect(try board("--fail-on", "danger").status == 1)
    #expect(try board("--fail-on", "never").status == 0)
    let wrong = try board("--fail-on", "sometimes")
    #expect(wrong.status == 2 && wrong.error.contains("never"))
  }

  @Test func programsGetTheSameWordsInEveryLanguage() throws {
    let (english, chinese) = (try findings(), try findings("--lang", "zh"))
    // Each run has a world of its own, which lives: what is just about to be found may be in one.
    let words = { (found: [JSONValue]) -> Set<[String?]> in
      Set(found.map { [text($0, "Subject"), text($0, "Kind"), text($0, "Severity")] })
    }
    let common = words(english).intersection(words(chinese))
    #expect(common.count > 10 && common.allSatisfy { $0[1] != nil && $0[2] != nil })
    #expect(words(english).union(words(chinese)).count < 2 * common.count)
    #expect(chinese.contains { text($0, "Finding") == "no consumer" })
    #expect(chinese.allSatisfy { text($0, "Finding")?.utf8.allSatisfy { $0 < 0x80 } == true })
    #expect(chinese.contains { text($0, "Detail")?.hasSuffix(" behind") == true })
    // A table is for people, CSV for programs.
    let (table, csv) = (try board("--lang", "zh"), try board("--lang", "zh", "-o", "csv"))
    #expect(table.output.contains("无消费者"))
    #expect(csv.output.contains(",no consumer,") && csv.output.contains(",noConsumer"))
    #expect(!csv.output.contains("无消费者"))
    #expect(english.allSatisfy { $0["Muted"] == .bool(false) })
  }

  /// What nobody has consumed for a day is below what gets worse, though it is more.
  @Test func whatWasLeftLongAgoWakesNobody() throws {
    let found = try findings()
    let old = try #require(found.first { text($0, "Subject") == "legacy-crm-sync" })
    #expect(text(old, "Kind") == "abandoned" && text(old, "Severity") == "notice")
    #expect(text(try #require(found.first), "Severity") == "danger")
  }

  @Test func historyTellsSinceWhen() throws {
    func roughness(_ found: [JSONValue]) -> [Character?] {
      found.filter { text($0, "Kind") == "noConsumer" }.map { text($0, "Since")?.first }
    }
    let (plain, told) = (try findings(), try findings("--history"))
    #expect(roughness(plain).allSatisfy { $0 == "<" }, "nobody looked before")
    #expect(roughness(told).contains("~"), "the service kept when it began")
    // What only its metrics say of instances is found with it, and not without.
    let metered: Set<String?> = ["limited", "deadLetters", "load", "signIns"]
    #expect(metered.isDisjoint(with: plain.map { text($0, "Kind") }))
    #expect(metered.isSubset(of: told.map { text($0, "Kind") }))
  }

  @Test func itIsFilteredAndSorted() throws {
    let found = try findings("--filter", "finding~quota", "--sort", "subject")
    #expect(!found.isEmpty && found.allSatisfy { text($0, "Kind") == "quota" })
    let subjects = found.compactMap { text($0, "Subject") }
    #expect(subjects == subjects.sorted())
  }

  @Test func watchingGoesOnUntilItIsInterrupted() throws {
    let cloud = try SimulatedCloud(program)
    defer { cloud.process.signal(SIGTERM) }
    let process = try program.start(
      [
        "board", "--watch", "--refresh", "1", "-o", "csv", "--fail-on", "never", "--endpoint",
        cloud.endpoint,
      ])
    #expect(process.firstLine()?.hasPrefix("Severity,") == true)
    process.signal(SIGINT)
    #expect(process.finish().status == 130)
  }

  @Test func aReportIsMarkdownWithWhatCanBeKnown() throws {
    let outcome = try program.run("report", "--demo", "--seed", "7", "--since", "2h")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.hasPrefix("# Hand-over: ap-guangzhou\n"))
    #expect(outcome.output.contains("| danger | no consumer | settlement-order |"))
    #expect(!outcome.output.contains("```text"), "no chart without history")
    let told = try program.run("report", "--demo", "--seed", "7", "--history", "--lang", "zh")
    #expect(told.status == 0 && told.output.contains("```text"))
    let wrong = try program.run("report", "--demo", "--since", "yesterday")
    #expect(wrong.status == 2 && wrong.error.contains("30m"))
  }

  @Test(arguments: [["board"], ["report"], ["lag"], ["get"], ["call"], []])
  func helpIsChineseWhereThatIsTheLanguage(command: [String]) throws {
    var chinese = program
    chinese.environment["LC_ALL"] = "zh_CN.UTF-8"
    let outcome = try chinese.start(command + ["--help"]).finish()
    #expect(outcome.status == 0 && outcome.output.hasPrefix("概述："))
    #expect(try program.start(command + ["--help"]).finish().output.hasPrefix("OVERVIEW: "))
  }
}
