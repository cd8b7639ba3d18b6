import Watching
import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// What a key costs does not grow with what is shown or typed.
struct LongTextTests {
  private func detail(_ body: String) -> DetailPane {
    var detail = DetailPane(
      location: Location(.mqttMessages, instanceID: "mqtt-1", parent: "t"), rowID: "m")
    detail.sections = [
      DetailSection(
        action: "DescribeMQTTMessage", answer: .success(.object(["Body": .string(body)])))
    ]
    return detail
  }

  private func model(_ detail: DetailPane) -> ConsoleModel {
    var model = ConsoleModel(
      size: Size(columns: 80, rows: 24), session: Session(region: "r"), language: .english,
      theme: .fallback)
    _ = model.push(.detail(detail))
    DetailUpdate.measure(&model)
    return model
  }

  @Test func aBodyIsLaidOutOnceForAWidth() throws {
    let model = model(detail(String(repeating: "0123456789 ", count: 300_000)))
    let pane = try #require(model.top?.detail)
    #expect(pane.lineCount > 40_000)
    let format = ValueFormat(language: .english, symbols: .unicode, timeZone: .fixed(hours: 0))
    for _ in 0..<100 {
      #expect(
        DetailLines(pane, model.context(of: pane), format: format).content(columns: 80).count
          == pane.lineCount)
    }
    #expect(pane.memo.madeCount == 1)
  }

  /// A refresh that brings the same, in another time, lays nothing out anew.
  @Test func theSameAnswerIsNotLaidOutAgain() throws {
    var model = model(detail("one"))
    model.changeTopDetail { detail in
      detail.sections = detail.sections.map {
        DetailSection(action: $0.action, answer: $0.answer, milliseconds: 70)
      }
    }
    DetailUpdate.measure(&model)
    #expect(model.top?.detail?.memo.madeCount == 1)
  }

  @Test func anotherAnswerIsLaidOutAnew() throws {
    var model = model(detail("one"))
    func screen() -> String {
      let frame = Frame(size: model.size)
      ConsoleView.draw(
        model, timeZone: .fixed(hours: 0), on: Canvas(frame: frame, symbols: .unicode))
      return frame.screen.text
    }
    #expect(screen().contains(" one"))
    model.changeTopDetail { $0.sections = detail("two").sections }
    #expect(screen().contains(" two") && !screen().contains(" one"))
    model.language = .chinese
    #expect(screen().contains("消息体"))
    model.changeTopDetail { $0.bodyForm = .hexadecimal }
    #expect(screen().contains("74 77 6f"))
  }

  private var work: Work {
    Work(
      environment: ConsoleEnvironment(
        client: { _ in preconditionFailure("no effect runs here") }, clients: .empty,
        timeZone: .fixed(hours: 0)),
      moment: Moment(uptimeMilliseconds: 0, unixMilliseconds: 0))
  }

  @Test func aBurstInThePaletteCostsByWhatIsLeftOfIt() {
    let model = model(detail(""))
    var palette = PaletteUpdate.opened(model, work)
    let all = palette.entries.count
    var lookedAt = 0
    for character in String(repeating: "abcdefghij ", count: 273) {
      lookedAt += palette.fitting.count
      _ = palette.input.handle(.character(character))
      PaletteUpdate.search(&palette, model, work)
    }
    #expect(palette.entries.isEmpty && palette.input.text.count == 3003)
    #expect(lookedAt < 4 * all, "once nothing fits, nothing is looked at")
    _ = palette.input.handle(.control("u"))
    PaletteUpdate.search(&palette, model, work)
    #expect(palette.entries.count == all, "what was left out comes back")
  }

  @Test func whatIsTypedOnFindsTheSameAsWhatIsPasted() {
    let model = model(detail(""))
    for text in ["the", "theme mid", "call describe topic", "REGION", "lang  zh", "quit"] {
      var typed = PaletteUpdate.opened(model, work)
      for character in text {
        _ = typed.input.handle(.character(character))
        PaletteUpdate.search(&typed, model, work)
      }
      var pasted = PaletteUpdate.opened(model, work)
      pasted.query = nil
      pasted.input.paste(text)
      PaletteUpdate.search(&pasted, model, work)
      #expect(typed.entries == pasted.entries)
    }
  }
}
