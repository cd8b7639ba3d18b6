import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// The charts of a group on a canvas, in ASCII, with literals.
@Suite struct GroupChartViewTests {
  private let key = GroupKey(instanceID: "rmq-1", name: "g")
  /// 10:00 at UTC, two hours after the machine's start.
  private let end = Moment(uptimeMilliseconds: 7_200_000, unixMilliseconds: 1_773_050_400_000)

  private func moment(_ secondsBefore: Int64) -> Moment {
    end.advanced(milliseconds: -1000 * secondsBefore)
  }

  /// Draws what samples of lag and TPS at some seconds before the end look like; nil fails.
  private func picture(
    _ samples: [(Int64, (Int64, Int64)?)], rows: Int, columns: Int = 50,
    span: HistorySpan = .hour
  ) -> String {
    var model = ConsoleModel(
      size: Size(columns: columns, rows: rows), session: Session(region: "r"),
      language: .english, theme: .fallback)
    for (seconds, values) in samples {
      let taken = moment(seconds)
      let result: Result<GroupSample, CloudError> =
        values.map { lag, tps in
          .success(GroupSample(lag: lag, tps: tps, consumers: 1))
        } ?? .failure(CloudError(.cancelled, action: "A"))
      model.watch.note(key, result, at: taken)
    }
    model.moment = end
    var detail = DetailPane(location: Location(.groups, instanceID: "rmq-1"), rowID: "g")
    detail.chosenSpan = span
    let look = model.look(symbols: .ascii, timeZone: .fixed(hours: 0))
    guard let group = GroupLines(detail, model.context(of: detail), format: look.format) else {
      return ""
    }
    let size = Size(columns: columns, rows: group.chartRows.total)
    return Screen.drawn(size, symbols: .ascii) {
      GroupChartView(group: group, look: look).draw(on: $0)
    }.text
  }

  /// A climb, a gap where nobody asked, one sample's peak, which stands although a column of the
  /// picture stands for eighteen samples.
  @Test func showsClimbsGapsAndPeaks() {
    var samples: [(Int64, (Int64, Int64)?)] = []
    for step: Int64 in 0...720 {
      let seconds = 3600 - step * 5
      switch step {
      case 300: samples.append((seconds, nil))
      case 301..<420: break
      case 600: samples.append((seconds, (9000, 500)))
      default: samples.append((seconds, (step < 300 ? step * 10 : 1000, 100)))
      }
    }
    #expect(
      picture(samples, rows: 24) == """
        9,000|                                    *
             |                                    *
          Lag|                                    *
             |       ************                 *
            0|********                 *******************
          500|                                    *
          TPS|                                    *
            0|*******************      *******************
             ++----------+----------+---------+----------+
              09:00    09:15      09:30     09:45    10:00
        """)
  }

  @Test func leavesTPSOutInALowWindow() {
    let samples: [(Int64, (Int64, Int64)?)] = [(3000, (0, 7)), (2995, (50, 7)), (0, (100, 7))]
    #expect(
      picture(samples, rows: 14) == """
        100|                                             *
        Lag|        *
          0|        *
           ++----------+-----------+----------+----------+
            09:00    09:15       09:30      09:45    10:00
        """)
  }

  @Test func aDayIsDrawnByWhatFiveMinutesCameTo() {
    let samples: [(Int64, (Int64, Int64)?)] = (0...1400).reversed().map { minute in
      (Int64(minute) * 5, (minute == 700 ? 800 : 200, 3))
    }
    #expect(
      picture(samples, rows: 14, span: .day) == """
        800|                                           *
        Lag|                                           *
          0|                                         *****
           +----+----------+----------+-----------+-------
              12:00      18:00      00:00       06:00
        """)
  }

  @Test func showsThatNothingIsKnown() {
    #expect(picture([], rows: 14).split(separator: "\n").joined() == "                        -")
  }
}
