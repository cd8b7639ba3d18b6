import FoundationEssentials
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What is on the screen goes into files, and nothing of a secret with it.
@Suite(.serialized) struct WriteWalkTests {
  private func driver(
    _ keys: String, language: Language = .english
  ) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, language: language)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func json(_ text: String?) throws -> JSONValue {
    try JSONValue(parsing: Data(try #require(text).utf8))
  }

  @Test func aListSaysWhereItIsFromAndHowMuchOfAllItIs() async throws {
    let driver = await driver("enter tab / text:order enter W text:/t/a.csv enter")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(driver.runtime.model.overlay == nil)
    #expect(driver.runtime.model.notice?.severity == .success)
    let lines = try #require(driver.files.text("/t/a.csv")).split(separator: "\r\n")
    #expect(lines.contains("# Region: ap-guangzhou") && lines.contains("# Filter: order"))
    #expect(lines.contains { $0.hasPrefix("# Instance: rmq-h28zr47h prod-trade-core") })
    #expect(lines.contains("# Rows: \(list.order.count) of \(list.rows.count)"))
    let titles = try #require(lines.firstIndex { $0.hasPrefix("Topic,") })
    #expect(lines.count - titles - 1 == list.order.count)
  }

  @Test func everyFormHoldsTheSameRows() async throws {
    let driver = await driver("enter tab W text:/t/a.json enter W text:/t/a.md enter")
    let list = try #require(driver.runtime.model.top?.list)
    let document = try json(driver.files.text("/t/a.json"))
    guard case .array(let items)? = document["Items"] else {
      Issue.record("no items in \(document.compact)")
      return
    }
    #expect(items.count == list.order.count)
    #expect(document["Region"] == .string("ap-guangzhou"))
    let markdown = try #require(driver.files.text("/t/a.md"))
    #expect(markdown.contains("- Region: ap-guangzhou\n"))
    #expect(markdown.contains("\n| Topic |"))
    await driver.play("W text:/t/a.jsonl enter")
    let lines = try #require(driver.files.text("/t/a.jsonl")).split(separator: "\n")
    #expect(lines.count == list.order.count)
  }

  @Test func writingOverAFileIsAskedFor() async throws {
    let driver = await driver("enter W text:/t/a.csv enter tab W text:/t/a.csv enter")
    let first = try #require(driver.files.text("/t/a.csv"))
    #expect(first.contains("ConsumerGroup"))
    #expect(driver.screen.contains("Enter again overwrites"))
    // Another name is asked for anew.
    await driver.play("backspace text:v enter")
    #expect(driver.files.text("/t/a.csv") == first)
    #expect(driver.runtime.model.overlay != nil)
    await driver.play("enter")
    #expect(try #require(driver.files.text("/t/a.csv")).contains("TopicType"))
    #expect(driver.runtime.model.overlay == nil)
  }

  @Test func anUnknownEndIsAskedAgain() async {
    let driver = await driver("W text:/t/a.doc enter")
    #expect(driver.screen.contains("The name must end in .csv"))
    #expect(driver.files.text("/t/a.doc") == nil)
  }

  @Test func theScreenIsWrittenAsTextColoursAndAPicture() async throws {
    let driver = await driver("enter tab")
    let shown = driver.screen
    await driver.play("W text:/t/a.txt enter")
    let text = try #require(driver.files.text("/t/a.txt"))
    #expect(
      text.split(separator: "\n").first == shown.split(separator: "\n").first,
      "the prompt is not on it")
    #expect(!text.contains("Write to a file"))
    await driver.play("W text:/t/a.ans enter W text:/t/a.svg enter")
    let colours = try #require(driver.files.text("/t/a.ans"))
    #expect(colours.contains("\u{1B}[0;"))
    let sequences = colours.split(separator: "\u{1B}").dropFirst()
    #expect(sequences.allSatisfy { $0.hasPrefix("[0") && $0.contains("m") })
    #expect(try #require(driver.files.text("/t/a.svg")).hasPrefix("<svg "))
  }

  @Test func bodiesAndAddressesAreWrittenOnlyWhereAskedFor() async throws {
    let driver = await driver("tab enter enter d")
    let detail = try #require(driver.runtime.model.top?.detail)
    let body = try #require(detail.body)
    await driver.play("W text:/t/a.json enter W text:/t/a.txt enter")
    let less = try json(driver.files.text("/t/a.json"))
    #expect(less["Detail"]?["Body"] == .string(Redaction.mark))
    #expect(less["Left out"] == .string("message bodies, client addresses"))
    #expect(driver.files.text("/t/a.txt")?.contains(Redaction.mark) == true)
    await driver.play("W text:/t/b.json space text:+bodies enter")
    let more = try json(driver.files.text("/t/b.json"))
    #expect(more["Detail"]?["Body"] == .string(body))
  }

  @Test func theChartOfAGroupIsItsData() async throws {
    let driver = await driver("enter +5s d +30s W text:/t/a.csv enter")
    let lines = try #require(driver.files.text("/t/a.csv")).split(separator: "\r\n")
    let titles = try #require(
      lines.firstIndex(of: "Time,ConsumerLag,Tps,ConsumerNum,LagLatencyMilliseconds,Source"))
    #expect(lines.count - titles > 3)
    #expect(lines[titles + 1].hasSuffix(",measured"))
  }

  @Test func secretsStayMaskedInEveryFile() async throws {
    let driver = await driver("enter tab tab")
    let row = try #require(driver.runtime.model.top?.list?.selectedRow)
    let secrets = row.values.compactMap { value in
      if case .secret(let text) = value, !text.isEmpty { text } else { nil as String? }
    }
    #expect(!secrets.isEmpty)
    for end in ["csv", "json", "jsonl", "md", "txt", "ans", "svg"] {
      await driver.play("W text:/t/a.\(end) enter")
      let text = try #require(driver.files.text("/t/a.\(end)"))
      #expect(secrets.allSatisfy { !text.contains($0) }, "\(end)")
    }
  }
}
