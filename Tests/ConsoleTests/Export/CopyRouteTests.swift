import Catalog
import Synchronization
import ModelViewUpdate
import TerminalUI
import Testing

@testable import Console
@testable import Panes

/// Where what is copied goes, and how it is selected by hand.
@Suite(.serialized) struct CopyRouteTests {
  private func driver(
    _ route: TerminalUse.CopyRoute, _ keys: String
  ) async -> ConsoleDriver {
    var use = TerminalUse()
    use.copyRoute = route
    let driver = ConsoleDriver(columns: 80, rows: 24, use: use)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  @Test func whatWasCopiedIsShownFromEdgeToEdge() async throws {
    let driver = await driver(.terminal, "enter tab E")
    let copied = try #require(driver.terminal.copies.last)
    #expect(driver.screen.contains("(:copied)"))
    await driver.play(": text:copied enter")
    let rows = (2..<24).map { driver.line($0) }
    #expect(rows.joined().hasPrefix(copied))
    await driver.play("esc")
    #expect(driver.runtime.model.overlay == nil)
  }

  /// As a terminal shows them where they are pasted.
  @Test func tabsGoToTheirStops() {
    let page = HelpPage(title: Phrase("What", "内容"), text: "a\tbc\t堆积\tend", columns: 80)
    #expect(page.lines == [.text("a       bc      堆积    end")])
  }

  @Test func tmuxIsToldOnceWhatItNeeds() async {
    let driver = await driver(.tmux, "Y")
    #expect(driver.screen.contains("set -s set-clipboard on"))
    #expect(driver.terminal.copies.count == 1)
    await driver.play("Y")
    #expect(!driver.screen.contains("set-clipboard"))
  }

  @Test func nothingIsSentWhereThatIsOff() async throws {
    let driver = await driver(.nowhere(Phrase("Not copied", "未复制")), "Y")
    #expect(driver.terminal.copies.isEmpty)
    let name = try #require(driver.runtime.model.terminal.copied)
    #expect(driver.line(2) == name)
  }

  @Test func aSecretIsShownNowhereElse() async {
    let driver = await driver(.terminal, "enter tab tab Y")
    #expect(driver.runtime.model.terminal.copied != nil)
    var model = driver.runtime.model
    _ = ClipboardUpdate.send("hidden", Phrase("the key", "密钥"), isSecret: true, &model)
    #expect(model.terminal.copied == nil)
    #expect(model.notice?.text.english.contains("hidden") == false)
  }

  @Test func aProgramIsGivenTheTextAndItsFailureIsTold() async throws {
    var use = TerminalUse()
    use.copyRoute = .program
    var model = ConsoleDriver(use: use).runtime.model
    let effect = ClipboardUpdate.send("text", Phrase(name: "text"), &model)
    #expect(effect.labels.isEmpty && model.terminal.waiting == "text")
    ClipboardUpdate.take(Phrase(name: "wl-copy: exit status 1"), &model)
    #expect(model.notice?.text.english.contains("wl-copy: exit status 1") == true)
    #expect(model.notice?.severity == .failure)
    // What went wrong meanwhile is not written over.
    ClipboardUpdate.take(nil, &model)
    #expect(model.notice?.severity == .failure)
    _ = ClipboardUpdate.send("text", Phrase(name: "text"), &model)
    ClipboardUpdate.take(nil, &model)
    #expect(model.notice?.severity == .success)
  }
}
