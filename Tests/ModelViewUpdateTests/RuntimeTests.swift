import TerminalUI
import TestBell
import Testing

@testable import ModelViewUpdate

/// A clock that goes on when it is told.
private final class HandClock {
  var moment = Moment(uptimeMilliseconds: 1000, unixMilliseconds: 1_700_000_000_000)
}

@Suite struct RuntimeTests {
  private let clock = HandClock()
  private let bell = Bell()
  private let terminal: HeadlessTerminal
  private let runtime: Runtime<CountingProgram>

  init() {
    let clock = clock
    terminal = HeadlessTerminal(size: Size(columns: 20, rows: 2), wakeUp: bell)
    runtime = Runtime(
      program: CountingProgram(), model: .init(), terminal: terminal, clock: { clock.moment })
    runtime.start()
  }

  private func type(_ text: String) {
    for character in text { terminal.send(.key(.character(character))) }
    runtime.step()
  }

  private func settle() async {
    while !runtime.isIdle {
      let count = bell.count
      runtime.step()
      if !runtime.isIdle, bell.count == count { await bell.next(after: count) }
    }
  }

  @Test func paintsTheFirstFrameAtOnce() {
    #expect(terminal.screen.text(ofRow: 0) == "count 0")
    #expect(terminal.frameCount == 1)
  }

  @Test func takesEveryKeyThatWaitsAndPaintsOnce() {
    type(String(repeating: "+", count: 500))
    #expect(runtime.model.count == 500)
    #expect(terminal.frameCount == 2)
    #expect(terminal.screen.text(ofRow: 0) == "count 500")
  }

  @Test func paintsNothingWhereNothingChanged() {
    type("n")
    runtime.step()
    #expect(terminal.frameCount == 1)
  }

  /// What would be hit is not what is seen.
  @Test func aClickOnAFrameThatIsOldIsDroppedAndTheNewOnePainted() {
    func click() {
      terminal.send(.mouse(Mouse(.press, at: .zero)))
      runtime.step()
    }
    runtime.deliver(.waitAside(label: "a", milliseconds: 100, then: 5))
    clock.moment = clock.moment.advanced(milliseconds: 100)
    runtime.step()
    click()
    #expect(runtime.model.count == 5)
    #expect(terminal.screen.text(ofRow: 0) == "count 5")
    click()
    #expect(runtime.model.count == 1005)
  }

  /// What nobody waits for is painted together with what else comes, or when its time is over.
  @Test func aFrameThatNobodyWaitsForWaits() {
    func pass(_ milliseconds: Int64) {
      clock.moment = clock.moment.advanced(milliseconds: milliseconds)
      runtime.step()
    }
    runtime.deliver(.waitAside(label: "a", milliseconds: 100, then: 5))
    runtime.deliver(.waitAside(label: "b", milliseconds: 300, then: 7))
    pass(100)
    #expect(runtime.model.count == 5 && terminal.frameCount == 1)
    #expect(runtime.millisecondsToNextTimer() == 200)
    pass(200)
    #expect(runtime.model.count == 12 && terminal.frameCount == 1)
    #expect(runtime.millisecondsToNextTimer() == 300, "from the first on")
    pass(300)
    #expect(terminal.screen.text(ofRow: 0) == "count 12" && terminal.frameCount == 2)
    #expect(runtime.millisecondsToNextTimer() == nil)
    runtime.deliver(.waitAside(label: "a", milliseconds: 100, then: 1))
    pass(100)
    type("+")
    #expect(terminal.screen.text(ofRow: 0) == "count 14" && terminal.frameCount == 3)
    #expect(runtime.millisecondsToNextTimer() == nil)
  }

  @Test func readsTheClockOnceForWhatWaitsTogether() {
    clock.moment = clock.moment.advanced(milliseconds: 5)
    type("++")
    #expect(Set(runtime.model.moments.suffix(2)).count == 1)
  }

  @Test func waitsLessWhereItsClockRunsFaster() {
    let clock = clock
    let fast = Runtime(
      program: CountingProgram(), model: .init(), terminal: terminal, clock: { clock.moment },
      clockSpeed: 20)
    fast.start()
    fast.deliver(.wait(label: "w", milliseconds: 990, then: 1))
    #expect(fast.millisecondsToNextTimer() == 50)
  }

  @Test func deliversWhatWorkSends() async {
    let gate = Gate()
    runtime.deliver(.ask(label: "a", question: .init(gate: gate, answer: 7)))
    #expect(!runtime.isIdle)
    gate.open()
    await settle()
    #expect(runtime.model.answers == [7])
  }

  @Test func aRepeatedLabelDropsTheOlderWork() async {
    let (first, second) = (Gate(), Gate())
    runtime.deliver(.ask(label: "a", question: .init(gate: first, answer: 1)))
    runtime.deliver(.ask(label: "a", question: .init(gate: second, answer: 2)))
    first.open()
    second.open()
    await settle()
    #expect(runtime.model.answers == [2])
  }

  @Test func whatIsCollectedIsDeliveredInTheOrderOfItsBeginning() async {
    let (first, second) = (Gate(), Gate())
    runtime.deliver(.ask(label: "a", question: .init(gate: first, answer: 1)))
    runtime.deliver(.ask(label: "b", question: .init(gate: second, answer: 2)))
    second.open()
    await bell.next(after: 0)
    #expect(!runtime.collect())
    #expect(runtime.model.answers.isEmpty)
    first.open()
    var count = bell.count
    while !runtime.collect() {
      await bell.next(after: count)
      count = bell.count
    }
    runtime.step()
    #expect(runtime.model.answers == [1, 2])
    #expect(runtime.isIdle)
  }

  @Test func cancelledWorkIsNotHeard() async {
    let gate = Gate()
    runtime.deliver(.ask(label: "a", question: .init(gate: gate, answer: 1)))
    runtime.deliver(.cancel("a"))
    #expect(runtime.isIdle)
    let count = bell.count
    gate.open()
    await bell.next(after: count)
    runtime.step()
    #expect(runtime.model.answers.isEmpty)
  }

  @Test func timersFireInOrderAndOnlyWhenDue() {
    runtime.deliver(.wait(label: "late", milliseconds: 200, then: 10))
    runtime.deliver(.wait(label: "early", milliseconds: 100, then: 1))
    #expect(runtime.millisecondsToNextTimer() == 100)
    clock.moment = clock.moment.advanced(milliseconds: 99)
    runtime.step()
    #expect(runtime.model.count == 0)
    clock.moment = clock.moment.advanced(milliseconds: 1)
    runtime.step()
    #expect(runtime.model.count == 1)
    clock.moment = clock.moment.advanced(milliseconds: 500)
    runtime.step()
    #expect(runtime.model.count == 11)
    #expect(runtime.millisecondsToNextTimer() == nil)
  }

  @Test func aTimerOfTheSameLabelIsReplacedAndCanBeCancelled() {
    runtime.deliver(.wait(label: "t", milliseconds: 100, then: 1))
    runtime.deliver(.wait(label: "t", milliseconds: 300, then: 5))
    clock.moment = clock.moment.advanced(milliseconds: 150)
    runtime.step()
    #expect(runtime.model.count == 0)
    runtime.deliver(.cancel("t"))
    clock.moment = clock.moment.advanced(milliseconds: 1000)
    runtime.step()
    #expect(runtime.model.count == 0)
  }

  @Test func quitsWithItsStatusAndHearsNothingAfter() {
    type("+q+")
    #expect(runtime.outcome == .quit(status: 3))
    #expect(runtime.model.count == 1)
  }

  @Test func ringsTheBell() {
    type("bb")
    #expect(terminal.bellCount == 2)
  }
}
