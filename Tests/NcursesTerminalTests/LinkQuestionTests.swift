import TerminalUI
import Testing

@testable import NcursesTerminal

struct LinkQuestionTests {
  private let answer = Event.answered(milliseconds: 0)

  @Test func theAnswerTakesAsLongAsItTook() {
    var question = LinkQuestion(isWanted: true)
    question.ask(at: 1000)
    #expect(question.isAwaited)
    #expect(question.told(answer, at: 1800) == .answered(milliseconds: 800))
    #expect(question.told(answer, at: 1900) == nil, "a second one was asked for by nobody")
  }

  @Test func anAnswerThatNobodyAskedForIsNone() {
    var question = LinkQuestion(isWanted: false)
    #expect(!question.isOpen)
    #expect(question.told(answer, at: 5) == nil)
    #expect(question.told(.key(KeyPress(.enter)), at: 5) == .key(KeyPress(.enter)))
  }

  /// The program was stopped meanwhile, or the machine.
  @Test func whatMeasuresNoLinkIsDropped() {
    var question = LinkQuestion(isWanted: true)
    question.ask(at: 0)
    #expect(!question.isAwaited(at: 30_000))
    #expect(question.told(answer, at: 30_000) == nil)
    question.ask(at: 0)
    question.drop()
    #expect(question.told(answer, at: 10) == nil)
  }
}
