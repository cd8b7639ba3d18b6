import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// Numbers keep their magnitude however narrow their column is.
struct BriefNumberTests {
  @Test(
    arguments: [
      (0, "0"), (999, "999"), (1000, "1.0k"), (2_200_000, "2.2M"), (22_000_000, "22.0M"),
      (220_000_000, "220.0M"), (2_200_000_000, "2.2G"), (999_949, "999.9k"), (999_950, "1.0M"),
      (928_803_233_967_072_000, "928.8P"), (Int64.max, "9.2E"), (Int64.min, "-9.2E"),
      (-1500, "-1.5k"),
    ] as [(Int64, String)])
  func theUnitTellsTheMagnitude(number: Int64, text: String) {
    #expect(BriefNumber.text(number) == text)
  }

  @Test func withoutTenthsItTakesFiveCellsAtMost() {
    #expect(BriefNumber.text(999_500, hasTenths: false) == "1M")
    #expect(BriefNumber.text(-123_456_789, hasTenths: false) == "-123M")
  }

  @Test func aSentenceIsCutBeforeANumber() {
    func cut(_ text: String, _ columns: Int) -> String {
      NumberCut.fitted(text, columns: columns, ellipsis: "…")
    }
    #expect(cut("22,000,000 behind, +1,200/s", 26) == "22,000,000 behind, …")
    #expect(cut("22,000,000 behind, drains in 3h20m", 31) == "22,000,000 behind, drains in …")
    #expect(cut("22,000,000 behind", 6) == "…")
    #expect(
      cut("22,000,000 behind", 14) == "22,000,000 behind", "a word may be cut where it is drawn")
    #expect(cut("123456789012345", 8) == "123456789012345", "a name is no number")
    #expect(cut("short", 8) == "short")
  }

  /// A list of one group with a lag, drawn at a width.
  private func line(_ lag: Int64, columns: Int, row: Int = 3) -> String {
    var list = ListPane(location: Location(.groups, instanceID: "rmq-1"))
    list.replaceRows(
      ["a", "b"].map { name in
        Row(id: name, values: list.resource.fields.map { _ in .text(name) })
      })
    for (name, lag) in [("a", lag), ("b", 7)] {
      list.samples[name] = SampleHistory()
      list.samples[name]?.take(
        .success(
          Sample(
            GroupSample(lag: lag, tps: 0, consumers: 3),
            takenAt: .init(uptimeMilliseconds: 1, unixMilliseconds: 1))))
    }
    var model = ConsoleModel(
      size: Size(columns: columns, rows: 24), session: Session(region: "r"), language: .english,
      theme: .fallback)
    model.moment = .init(uptimeMilliseconds: 2, unixMilliseconds: 2)
    list.viewport.resize(rows: 20, count: 2)
    _ = model.push(.list(list))
    let frame = Frame(size: model.size)
    ConsoleView.draw(
      model, timeZone: .fixed(hours: 0), on: Canvas(frame: frame, symbols: .unicode))
    return frame.screen.text(ofRow: row)
  }

  @Test(
    arguments: [
      (2_200_000, " 2,200,000 ", " 2,200,000 "), (22_000_000, " 22.0M ", " 22,000,000 "),
      (2_200_000_000, " 2.2G ", " 2,200,000,000 "),
      (928_803_233_967_072_000, " 928.8P ", " 928,803,233,967,072,000 "),
    ] as [(Int64, String, String)])
  func aColumnWidensWhereThereIsRoomAndIsBriefElsewhere(lag: Int64, narrow: String, wide: String) {
    #expect(line(lag, columns: 80).contains(narrow))
    #expect(line(lag, columns: 220).contains(wide))
    #expect(line(lag, columns: 220, row: 4).contains(" 7 "))
  }

  @Test func aColumnThatDoesNotFitIsHiddenWithItsHeading() {
    for columns in 60..<130 {
      let heading = line(5, columns: columns, row: 2)
      let cells = line(5, columns: columns)
      // The heading of the consumers stands only above their number.
      #expect(heading.contains("Consu") == (cells + " ").contains(" 3 "))
      #expect(!heading.contains("Consumer>"))
    }
  }
}
