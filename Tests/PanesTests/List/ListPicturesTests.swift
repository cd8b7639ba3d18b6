import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Panes
@testable import Watching

/// What is kept of a list from frame to frame: it must look as if nothing were.
struct ListPicturesTests {
  private static let size = Size(columns: 100, rows: 12)

  private func look(
    theme: Theme = .fallback, language: Language = .english, seconds: Int64 = 0,
    isPaused: Bool = false
  ) -> Look {
    let moment = moment(seconds)
    var format = ValueFormat(language: language, symbols: .unicode, timeZone: .fixed(hours: 8))
    format.now = moment.unixMilliseconds
    return Look(
      theme: theme, format: format,
      freshness: Freshness(at: moment, refreshMilliseconds: 5000, isPaused: isPaused),
      keys: KeyLabels(), spinnerFrame: 0)
  }

  private func moment(_ seconds: Int64) -> Moment {
    Moment(
      uptimeMilliseconds: seconds * 1000, unixMilliseconds: 1_700_000_000_000 + seconds * 1000)
  }

  private func groups(_ count: Int) -> ListPane {
    var list = ListPane(location: Location(.groups, instanceID: "rmq-1"))
    list.viewport.resize(rows: Self.size.rows - 1, count: 0)
    list.startReload()
    list.arrive(ListPage(rows: (0..<count).map { row($0) }, total: count), at: moment(0))
    list.finishLoad(.success(true))
    return list
  }

  private func row(_ number: Int, remark: String = "remark") -> Row {
    let fields = Resources.resource(.groups).fields
    return Row(
      id: "group-\(number)",
      values: fields.indices.map { $0 == 0 ? .text("group-\(number)") : .text("\(remark) \($0)") })
  }

  private func draw(_ list: ListPane, _ look: Look) -> Screen {
    Screen.drawn(Self.size) { canvas in
      canvas.fill(canvas.bounds, style: look[.text])
      let (titles, body) = canvas.bounds.splitTop(1)
      ListView(list: list, look: look).draw(titles: canvas[titles], body: canvas[body])
    }
  }

  /// Draws a list with what is kept of it and without, and says how many rows that took.
  private func drawn(_ list: ListPane, _ look: Look) -> Int {
    let before = list.pictures.drawnCount
    let screen = draw(list, look)
    var fresh = list
    fresh.pictures = ListPictures()
    #expect(screen == draw(fresh, look))
    return list.pictures.drawnCount - before
  }

  @Test func whatMovesIsNotDrawnAgain() {
    var list = groups(40)
    #expect(drawn(list, look()) == 11)
    #expect(drawn(list, look()) == 0)
    list.select(position: 5)
    #expect(drawn(list, look()) == 0)
    list.select(position: 12)
    #expect(drawn(list, look()) == 2, "two rows came up")
    list.select(position: 0)
    #expect(drawn(list, look()) == 0)
    list.select(position: 39)
    #expect(drawn(list, look()) == 11)
  }

  @Test func whatChangesIsDrawnAgain() {
    var list = groups(8)
    #expect(drawn(list, look()) == 8)
    list.toggleMark()
    #expect(drawn(list, look()) == 1)
    let lag = Result<Sample, CloudError>.success(
      Sample(
        GroupSample(lag: 1_234_567, tps: 1, consumers: 2), takenAt: moment(1)))
    list.take(["group-3": lag])
    #expect(drawn(list, look(seconds: 1)) == 1)
    #expect(drawn(list, look(seconds: 32)) == 1, "it is old by now")
    #expect(drawn(list, look(seconds: 33)) == 0)
    list.take([
      "group-4": .failure(CloudError(.service(code: "InternalError", message: ""), action: "A"))
    ])
    #expect(drawn(list, look(seconds: 33)) == 1)
    list.startReload()
    list.arrive(
      ListPage(rows: (0..<8).map { row($0, remark: $0 == 6 ? "new" : "remark") }, total: 8),
      at: moment(31))
    list.finishLoad(.success(true))
    #expect(drawn(list, look(seconds: 33)) == 1)
    list.loading = .failed(CloudError(.httpStatus(502), action: "A"))
    #expect(drawn(list, look(seconds: 33)) == 8)
  }

  @Test func onAnotherGroundAllIsDrawnAgain() {
    var list = groups(8)
    #expect(drawn(list, look()) == 8)
    #expect(drawn(list, look(language: .chinese)) == 8)
    #expect(drawn(list, look(theme: .fallback.withoutColors)) == 8)
    #expect(drawn(list, look(theme: .fallback.withoutColors, isPaused: true)) == 8)
    #expect(drawn(list, look()) == 8)
    list.horizontalOffset = 12
    #expect(drawn(list, look()) == 8)
  }
}
