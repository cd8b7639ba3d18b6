import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Panes

/// A review without any console around it: what keys and answers make of one change or several.
struct ChangeReviewTests {
  private static let rule = GuardRule(.ask, actions: [], place: "config.yaml:7:5")

  private func change(
    _ topic: String, _ action: String = "ModifyTopic", seen: String = "old"
  ) throws -> Change {
    Change(
      action: try #require(APICatalog.trocket.action(named: action)),
      parameters: .object([
        "InstanceId": .string("rmq-1"), "Topic": .string(topic), "Remark": .string("mine"),
      ]), seen: ["Remark": .string(seen)])
  }

  /// - Parameters:
  ///   - words: What rules ask for, by the place of the change.
  ///   - asked: What has to be typed.
  private func review(
    _ items: [ReviewItem], words: [String?] = [], asked: [String] = []
  ) -> ChangeReview {
    let questions = words.map { word in
      word.map { GuardQuestion(rule: ChangeReviewTests.rule, word: $0, isCertain: true) }
    }
    return ChangeReview(
      items,
      ReviewConfirmation(
        terms: ReviewTerms(
          Session(region: "ap-guangzhou"),
          questions.isEmpty ? items.map { _ in nil } : questions),
        asked: AskedWords(asked)))
  }

  private func threeWay(_ change: Change, theirs: String) -> ThreeWay {
    ThreeWay(change, ReadBackReading(isThere: true, values: ["Remark": .string(theirs)]))
  }

  private func words(_ review: ChangeReview) -> [String?] {
    review.items.map { $0.change?.confirmation }
  }

  @Test func theWayBackIsTheDefault() throws {
    var review = review([ReviewItem(try change("a"))])
    #expect(review.confirm() == .leave)
    review.confirmation?.isOnSend = true
    #expect(review.confirm() == .send)
  }

  @Test func nothingIsSentWhileAnyMeaningIsStillRead() throws {
    var review = review([ReviewItem(try change("a")), ReviewItem(try change("b", "DeleteTopic"))])
    #expect(review.asked == [1], "a deletion hits something, a remark does not")
    review.beginReading(1, nil)
    review.confirmation?.isOnSend = true
    #expect(review.isWaiting && review.confirm() == .wait)
    review.stopWaiting()
    #expect(review.confirm() == .send)
  }

  @Test func wordsAreTakenOneByOneAndWrongOnesNotAtAll() throws {
    var review = review([ReviewItem(try change("a"))], asked: ["a", "b"])
    review.confirmation?.isOnSend = true
    review.confirmation?.typed.paste("x")
    #expect(review.confirm() == .mistyped, "the button is none where words are asked for")
    #expect(review.confirmation?.typed.text == "x", "it stands there to be mended")
    review.confirmation?.typed = LineEditor(text: "b")
    #expect(review.confirm() == .stay && review.confirmation?.asked.rest == ["a"])
    review.confirmation?.typed.paste("a")
    #expect(review.confirm() == .send)
  }

  @Test func ofSeveralEachGetsItsOwnWordAndASingleOneWhatWasTyped() throws {
    let items = [ReviewItem(try change("a")), ReviewItem(try change("b"))]
    var several = review(items, words: [nil, "b"], asked: ["b", "2"])
    several.begin()
    #expect(words(several) == [nil, "b"])
    var single = review([ReviewItem(try change("a", "DeleteTopic"))], asked: ["a"])
    single.begin()
    #expect(words(single) == ["a"])
  }

  @Test func aFewAreUnderWayAtOnceAndTheLastOneEndsIt() throws {
    let count = ChangeReview.window + 2
    var review = review(try (0..<count).map { ReviewItem(try change("\($0)")) })
    review.begin()
    var sent: [Int] = []
    while let (item, _) = review.takeNext(number: sent.count + 1) { sent.append(item) }
    #expect(sent == Array(0..<ChangeReview.window))
    review.end(0, .notSent(.cancelled))
    #expect(review.takeNext(number: 9)?.item == ChangeReview.window)
    #expect(review.takeNext(number: 10) == nil && review.phase == .sending)
    review.stop()
    #expect(review.items.last?.state == .stopped)
    for item in 1...ChangeReview.window { review.end(item, .notSent(.cancelled)) }
    #expect(review.phase == .finished)
  }

  @Test func whatIsStoppedIsMergedAndReviewedAgain() throws {
    let (mine, other) = (try change("a"), try change("b"))
    var review = review([ReviewItem(mine), ReviewItem(other)])
    review.begin()
    for number in 1...2 { _ = review.takeNext(number: number) }
    review.end(0, .conflict(threeWay(mine, theirs: "theirs")))
    review.end(1, .notSent(.cancelled))
    #expect(review.phase == .finished && review.conflict == nil)
    let (isOtherOpen, isOpen) = (review.openConflict(1), review.openConflict(0))
    #expect(!isOtherOpen && isOpen && review.isOverlay)
    #expect(review.conflict?.merge == .undecided)
    review.conflict?.choose(.mine)
    let conflict = try #require(review.conflict)
    guard case .change(let merged) = conflict.merge else {
      Issue.record("nothing is left")
      return
    }
    let items = review.merged(merged, of: conflict)
    #expect(items.map(\.state) == [.ready, .ended(.notSent(.cancelled))])
    #expect(items[0].change?.seen["Remark"] == .string("theirs"))
    review.leaveConflict(dropping: ReviewPhrases.dropped)
    #expect(review.items[0].state == .refused(ReviewPhrases.dropped))
    #expect(review.phase == .finished)
  }

  /// What is read for a review counts as seen only before the user may have decided by it.
  @Test func whatComesAfterTheWaitChangesNoChange() throws {
    let item = ReviewItem(try change("a", seen: "never"), isSeenInReview: true)
    let reading = ReadBackReading(isThere: true, values: ["Remark": .string("there")])
    var inTime = review([item])
    #expect(inTime.asked == [0])
    inTime.beginReading(0, nil)
    var late = inTime
    inTime.take(Impact(), .success(reading), item: 0)
    #expect(inTime.items[0].change?.seen == reading.values && !inTime.isWaiting)
    late.stopWaiting()
    late.take(Impact(), .success(reading), item: 0)
    #expect(late.items[0].change?.seen["Remark"] == .string("never"))
    var left = review([item])
    left.beginReading(0, nil)
    left.begin()
    left.take(Impact(), .success(reading), item: 0)
    #expect(left.items[0].change?.seen["Remark"] == .string("never"), "it is being sent")
  }

  @Test func onlyWhatMayBeSentAgainIsTriedAgain() throws {
    var review = review(try ["a", "b", "c"].map { ReviewItem(try change($0)) })
    review.begin()
    for number in 1...3 { _ = review.takeNext(number: number) }
    let error = CloudError(.service(code: "InternalError", message: "x"), action: ModifyTopic.id)
    review.end(0, .refused(error))
    review.end(1, .unanswered(error, .took))
    review.end(2, .conflict(threeWay(try change("c"), theirs: "theirs")))
    let isUnconfirmed = review.readyUnconfirmed()
    #expect(!isUnconfirmed)
    let isAny = review.readyFailed()
    #expect(isAny && review.ready == [0])
    #expect(!review.isUntouched)
    review.leave()
    #expect(review.items[0].state == .stopped && review.phase == .finished)
  }
}
