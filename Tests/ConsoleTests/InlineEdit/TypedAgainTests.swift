import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// What was typed is kept when its review is left, and a number is replaced by the first digit.
@Suite(.serialized) struct TypedAgainTests {
  private func driver(_ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver()
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func typed(_ driver: ConsoleDriver) -> String? {
    guard case .inlineEdit(let edit)? = driver.runtime.model.overlay else { return nil }
    return edit.input.text
  }

  @Test(arguments: ["esc", "enter"])
  func whoLeavesAReviewIsBackInTheLine(_ key: String) async {
    let driver = await driver("enter tab r text:!x enter")
    #expect(driver.runtime.model.place == .review)
    await driver.play(key)
    #expect(typed(driver)?.hasSuffix("!x") == true)
    #expect(driver.screen.contains("Nothing was sent"))
    await driver.play("text:y enter")
    #expect(driver.screen.contains("!xy"))
  }

  @Test func theFirstDigitReplacesANumberAndTheOldOneStandsBeside() async {
    let driver = await driver("enter R text:8")
    #expect(typed(driver) == "8")
    #expect(driver.screen.contains("now 16"))
    await driver.play("text:1")
    #expect(typed(driver) == "81")
  }

  @Test func whoMovesInTheNumberFirstEditsIt() async {
    let driver = await driver("enter R left text:8")
    #expect(typed(driver) == "186")
  }

  @Test func inAFormTheFirstDigitReplacesTheNumberTheThingHas() async throws {
    let driver = await driver("enter e")
    while driver.focusedParameter != "MaxRetryTimes" { await driver.play("down") }
    await driver.play("text:8")
    #expect(driver.focusedText == "8")
    await driver.play("text:1")
    #expect(driver.focusedText == "81")
  }
}

extension ConsoleDriver {
  private var focusedField: FormField? {
    guard let form = runtime.model.top?.form, case .line(.field(let path)) = form.focus else {
      return nil
    }
    return form.fields[path]
  }
  fileprivate var focusedParameter: String? { focusedField?.descriptor.name }
  fileprivate var focusedText: String? {
    guard case .text(let editor)? = focusedField?.content else { return nil }
    return editor.text
  }
}
