import FoundationEssentials
import ModelViewUpdate
import Simulator
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What leaves the console by the clipboard is what is pasted.
@Suite(.serialized) struct CopyWalkTests {
  private func driver(
    _ keys: String, start: ResourceID = .instances, isProduction: Bool = false
  ) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, isProduction: isProduction)
    await driver.start(at: start)
    await driver.play(keys)
    return driver
  }

  @Test func aRowIsCopiedForASpreadsheet() async throws {
    let driver = await driver("enter tab y")
    let row = try #require(driver.runtime.model.top?.list?.selectedRow)
    let copied = try #require(driver.terminal.copies.last)
    #expect(copied.hasPrefix("\(row.id)\t") && !copied.contains("\n"))
    #expect(driver.runtime.model.notice?.text.english.contains("the row") == true)
    await driver.play("space space y")
    let lines = try #require(driver.terminal.copies.last).split(separator: "\n")
    #expect(lines.count == 3, "the titles and both marked rows")
    #expect(lines[0].hasPrefix("Topic\t"))
  }

  @Test func whatIsStillLoadingIsNotCopied() async throws {
    let driver = await driver("enter tab d")
    var model = driver.runtime.model
    let command = try #require(Commands.command("copy-row"))
    #expect(command.state(in: model) == .available)
    model.changeTopDetail { ($0.sections, $0.row) = ([], nil) }
    #expect(command.state(in: model) == .disabled(CopyPhrases.notHere))
  }

  @Test func aSecretIsMaskedInARow() async throws {
    let driver = await driver("enter tab tab y")
    let copied = try #require(driver.terminal.copies.last)
    #expect(copied.contains(JSONValue.mask))
    let secrets = driver.runtime.model.top?.list?.rows.flatMap(\.values).compactMap { value in
      if case .secret(let text) = value { text } else { nil as String? }
    }
    #expect(try #require(secrets).allSatisfy { $0.isEmpty || !copied.contains($0) })
  }

  @Test func theNameOfALineOfTheBoardIsThatOfTheThing() async throws {
    let driver = await driver("+20s", start: .board)
    for _ in 0..<(driver.runtime.model.top?.list?.order.count ?? 0) {
      await driver.play("Y")
      let row = try #require(driver.runtime.model.top?.list?.selectedRow)
      let finding = try #require(driver.runtime.model.findings[row.id])
      let names = driver.runtime.model.instanceNames
      let id = finding.rowID ?? finding.instanceID
      #expect(driver.terminal.copies.last == names[id] ?? id)
      await driver.play(": text:copy-id enter")
      #expect(driver.terminal.copies.last == id)
      await driver.play("down")
    }
  }

  @Test func aDetailIsCopiedAsFieldsAndAsJSON() async throws {
    let driver = await driver("enter +5s d y")
    let name = try #require(driver.runtime.model.top?.detail?.rowID)
    let fields = try #require(driver.terminal.copies.last)
    #expect(fields.contains("Lag: ") && fields.contains("\nA consumer group and its lag\n"))
    await driver.play("J y")
    let json = try JSONValue(parsing: Data(try #require(driver.terminal.copies.last).utf8))
    #expect(json["ConsumerLag"] != nil)
    await driver.play("Y")
    #expect(driver.terminal.copies.last == name)
  }

  @Test func theJSONOfARoleHasNoSecret() async throws {
    let driver = await driver("enter tab tab J y")
    let copied = try #require(driver.terminal.copies.last)
    #expect(copied.contains("\"SecretKey\": \"\(JSONValue.mask)\""))
  }

  @Test func aCommandPrintsWhatIsSelected() async throws {
    let driver = await driver("enter +5s E")
    let name = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let copied = try #require(driver.terminal.copies.last)
    #expect(copied.hasPrefix("# "), "what is copied from the demonstration runs nothing")
    #expect(
      copied.hasSuffix(
        "mqdeck lag --instance rmq-h28zr47h --group \(name) --region ap-guangzhou "
          + "--profile default"))
    await driver.play("tab E")
    #expect(
      driver.terminal.copies.last?.contains("mqdeck call DescribeTopic --InstanceId rmq-h28zr47h")
        == true)
  }

  @Test func aBodyIsCopiedAsItCameAndOnlyOnceItIsShown() async throws {
    let keys = "tab enter enter d B"
    let driver = await driver(keys)
    let body = try #require(driver.runtime.model.top?.detail?.body)
    #expect(driver.terminal.copies == [body])
    let hidden = await self.driver(keys, isProduction: true)
    #expect(hidden.terminal.copies.isEmpty)
    #expect(hidden.runtime.model.notice?.text.english.contains("hidden") == true)
    await hidden.play("b B")
    #expect(hidden.terminal.copies == [body])
  }
}
