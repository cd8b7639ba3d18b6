import ModelViewUpdate
import TencentCloud
import TRocket
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// Keys that the user chose hold in every pane, dialog and overlay, and every footer tells them.
@Suite(.serialized) struct RemappedKeysTests {
  /// A way to a place.
  struct Way: Sendable, CustomStringConvertible {
    let place: Place
    let keys: String
    var description: String { "\(place)" }
  }

  private static let results = "enter tab space space r ctrl-u text:mine enter tab enter"

  /// To every place where something moves; the arrow keys lead nowhere.
  private static let moving = [
    Way(place: .list, keys: "enter +5s"),
    Way(place: .filter, keys: "enter tab / text:order"),
    Way(place: .detail, keys: "enter +5s J size:80x10"),
    Way(place: .field, keys: "enter tab e"),
    Way(place: .choice, keys: "+"),
    Way(place: .button, keys: "enter tab e shift-tab"),
    Way(place: .review, keys: "enter tab e tab text:! ctrl-s size:80x10"),
    Way(place: .words, keys: "enter tab D size:80x10"),
    Way(place: .answer, keys: "d : text:describeinstance enter ctrl-s"),
    Way(place: .results, keys: results),
    Way(place: .permissions, keys: ": text:permissions enter"),
    Way(place: .palette, keys: ":"),
    Way(place: .help, keys: "?"),
    Way(place: .themes, keys: "T"),
  ]

  private func driver(_ overrides: [String: [KeyPress]], _ keys: String) async -> ConsoleDriver {
    let themes = ["one", "two", "three"].map {
      Theme(name: $0, description: Phrase(name: $0), styles: [:])
    }
    let driver = ConsoleDriver(
      theme: themes[0], themes: themes, keyMap: KeyMap(overrides: overrides))
    await driver.start()
    await driver.play(keys)
    return driver
  }

  /// What moves at the place where one is.
  private func position(_ model: ConsoleModel) -> String {
    switch (model.overlay, model.top?.content) {
    case (.palette(let palette), _): "\(palette.viewport.selected)"
    case (.help(let page), _): "\(page.firstLine)"
    case (.themes(let picker), _): "\(picker.viewport.selected)"
    case (_, .list(let list)): "\(list.viewport.selected)"
    case (_, .detail(let detail)): "\(detail.firstLine)"
    case (_, .form(let form)):
      switch form.phase {
      case .reviewing(let review):
        "\(review.confirmation?.firstLine ?? review.conflict?.index ?? -1)"
      case .answered(let answer): "\(answer.firstLine)"
      default: "\(form.focus)"
      }
    case (_, .batch(let batch)): "\(batch.viewport.selected)"
    case (_, .permissions(let pane)): "\(String(describing: pane.cursor))"
    default: ""
    }
  }

  /// A key that is free, and one by which lines are edited where the user chose nothing else.
  @Test(arguments: moving, ["ctrl-x", "ctrl-e"])
  private func aRemappedDownMoves(_ way: Way, key: String) async throws {
    let driver = await driver(["down": [try #require(KeyPress(parsing: key))]], way.keys)
    #expect(driver.runtime.model.place == way.place)
    let before = position(driver.runtime.model)
    await driver.play("down")
    #expect(position(driver.runtime.model) == before, "the old key is free")
    await driver.play(key)
    #expect(driver.runtime.model.place != .list || way.place == .list)
    #expect(position(driver.runtime.model) != before)
  }

  @Test func aRemappedDownMovesInAConflict() async throws {
    let driver = await driver(["down": [.control("o")]], "enter tab e")
    var model = driver.runtime.model
    let action = try #require(APICatalog.trocket.action(named: "ModifyRole"))
    let change = Change(
      action: action,
      parameters: .object([
        "InstanceId": .string("rmq-1"), "Role": .string("reader"), "PermRead": .bool(true),
        "PermWrite": .bool(true),
      ]), seen: ["PermRead": .bool(false), "PermWrite": .bool(false)])
    let reading = ReadBackReading(
      isThere: true, values: ["PermRead": .null, "PermWrite": .null])
    let threeWay = ThreeWay(change, reading)
    #expect(threeWay.fields.count > 1)
    let items = [ReviewItem(change)]
    var review = ChangeReview(items, model.confirmation(of: items))
    review.begin()
    _ = review.takeNext(number: 1)
    review.end(0, .conflict(threeWay))
    let isOpen = review.openConflict(0)
    #expect(isOpen)
    model.showReview(review)
    _ = ConsoleProgram(environment: driver.environment).update(
      &model, .keyPressed(.control("o")), at: driver.clock.moment)
    #expect(position(model) == "1")
  }

  @Test func textStaysText() async {
    let driver = await driver(["down": [.character("o")]], ": text:topic")
    guard case .palette(let palette)? = driver.runtime.model.overlay else {
      Issue.record("the palette is gone")
      return
    }
    #expect(palette.input.text == "topic" && palette.viewport.selected == 0)
  }

  /// A place, a command and what the footer says of it once it has the key F9.
  private static let footers: [(keys: String, command: String, hint: String)] = [
    ("enter +5s", "describe", "F9 details"),
    ("enter tab / text:o", "keep-filter", "F9 keep the filter"),
    ("d", "back", "F9 back"),
    ("enter tab e", "submit", "F9 continue"),
    ("+", "next-choice", "← F9 choose"),
    ("enter tab e tab text:! ctrl-s", "confirm", "F9 confirm"),
    ("enter tab D", "copy", "F9 copy the call"),
    ("enter tab e tab text:! esc", "drop", "F9 discard"),
    ("d : text:describeinstance enter ctrl-s", "edit-again", "F9 call again"),
    (results, "copy", "F9 copy"),
    (": text:permissions enter", "turn-both", "F9 both"),
    (": text:permissions enter w esc", "go-on", "F9 keep editing"),
    (":", "choose", "F9 choose"),
    ("?", "close", "F9 close"),
    ("T", "choose", "F9 choose"),
    ("tab enter tab tab a", "close", "F9 close"),
    ("enter tab r", "review", "F9 review"),
    ("enter tab tab s", "copy", "F9 copy"),
    ("d /", "close", "F9 close"),
  ]

  @Test(arguments: footers)
  private func everyFooterTellsTheChosenKey(
    _ row: (keys: String, command: String, hint: String)
  ) async {
    let driver = await driver([row.command: [KeyPress(.function(9))]], row.keys)
    let footer = driver.line(driver.runtime.model.size.rows - 1)
    #expect(footer.contains(row.hint), "\(footer)")
  }

  @Test func theHelpBeginsWithThePlaceAndTellsTheChosenKeys() async {
    let form = await driver(["submit": [KeyPress(.function(9))]], "enter tab e f1")
    #expect(form.screen.contains("In forms") && form.screen.contains("F9"))
    await form.play("f1")
    #expect(form.runtime.model.place == .field, "the form is still there")
    let list = await driver(["describe": [KeyPress(.function(9))]], "enter ?")
    #expect(list.line(2).contains("In lists"))
    await list.play("/ text:f9")
    #expect(list.screen.contains("F9"))
  }

  @Test func hintsWithinTextsTellTheChosenKeys() async {
    let driver = await driver(["pause": [KeyPress(.function(9))]], "P f9")
    #expect(driver.screen.contains("F9 resumes"))
  }
}
