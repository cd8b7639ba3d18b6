import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// The header's clock, and what it leaves room for.
struct HeaderTests {
  @Test func theClockGoesOnByTheMinuteAlone() async {
    let driver = ConsoleDriver()
    await driver.start()
    #expect(driver.line(0).hasSuffix(" 10:00 UTC+8"))
    await driver.play("+60s")
    #expect(driver.line(0).hasSuffix(" 10:01 UTC+8"))
  }

  @Test func whilePausedItStandsStillAndNothingIsPainted() async {
    let driver = ConsoleDriver()
    await driver.start(at: .board)
    await driver.play("+62s P")
    #expect(driver.line(0).hasSuffix(" paused 10:01 UTC+8"))
    await driver.play("+20s")
    let count = driver.runtime.paintedFrameCount
    await driver.play("+5m")
    #expect(driver.runtime.paintedFrameCount == count)
    #expect(driver.runtime.millisecondsToNextTimer() == nil, "and nothing is waited for")
    #expect(driver.line(0).hasSuffix(" paused 10:01 UTC+8"))
    await driver.play("P")
    #expect(driver.line(0).hasSuffix(" 10:06 UTC+8"))
  }

  @Test func whatIsTypedIsReadInTheZoneOfTheHeader() async throws {
    let driver = ConsoleDriver()
    await driver.start()
    await driver.play("tab enter enter t")
    #expect(driver.screen.contains("Times are in") && driver.screen.contains("│ UTC+8. "))
    await driver.play("text:09:10..09:20 enter")
    #expect(driver.line(1).contains("2026-03-09 09:10:00–09:20:00"))
    let first = try #require(driver.runtime.model.top?.list?.rows.first)
    #expect(first.values[1] == .time(unixMilliseconds: 1_773_021_600_000 - 40 * 60_000))
  }

  @Test func whatIsCutOffLeadsNowhereAndTheRestWhereItSays() {
    let path: [HeaderPath.Part] = [
      .init("default", .start), .init("ap-guangzhou", .start),
      .init("prod", .instance("rmq-1"), isKept: true), .init("Topics", .here, isSaidBelow: true),
    ]
    func steps(_ columns: Int) -> [HeaderPath.Step?] {
      HeaderPath(path, columns: columns, ellipsis: "…").steps
    }
    #expect(steps(80) == [.start, .start, .instance("rmq-1"), .here])
    #expect(steps(33) == [.start, .start, .instance("rmq-1")])
    #expect(steps(12) == [nil, .instance("rmq-1")])
  }

  @Test func whereOneIsComesBeforeWhereOneCameFrom() {
    let path: [HeaderPath.Part] = [
      .init("default", .start), .init("ap-guangzhou", .start),
      .init(
        "prod-trade-core 交易核心 rmq-h28zr47h", .instance("rmq-h28zr47h"),
        short: "prod-trade-core 交易核心",
        isKept: true),
      .init("Topics", .here, isSaidBelow: true),
    ]
    func shown(_ columns: Int) -> [String] {
      HeaderPath(path, columns: columns, ellipsis: "…").parts
    }
    #expect(shown(80) == path.map(\.text))
    #expect(shown(65) == ["default", "ap-guangzhou", "prod-trade-core 交易核心", "Topics"])
    #expect(shown(56) == ["default", "ap-guangzhou", "prod-trade-core 交易核心"])
    #expect(shown(48) == ["default", "ap-guangzhou", "prod-trade-core 交…"])
    #expect(shown(34) == ["…", "ap-guangzhou", "prod-trade-…"])
    #expect(shown(20) == ["…", "prod-trade-c…"])
    #expect(shown(3) == ["…", "prod-trade-core 交易核心"])
    // What fills the screen has its name in the next line.
    let detail = path.dropFirst() + [.init("order-paid", .here, isTitle: true)]
    func way(_ columns: Int) -> [String] {
      HeaderPath(Array(detail), columns: columns, ellipsis: "…").parts
    }
    #expect(way(58) == ["ap-guangzhou", "prod-trade-core 交易核心", "order-paid"])
    #expect(way(50) == ["ap-guangzhou", "prod-trade-core 交易核心"])
    #expect(way(40) == ["ap-guangzhou", "prod-trade-core 交易…"])
  }
}
