import ActionLiterals
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Panes

/// Looking for the topics of a group, with literals.
@Suite struct GroupTopicsTests {
  private func moment(_ seconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: seconds * 1000, unixMilliseconds: seconds * 1000)
  }

  private func topic(_ name: String, lag: Int64 = 0) -> GroupTopic {
    GroupTopic(name: name, lag: lag, isOnline: true, consistency: 0, expression: "*")
  }

  private func failure(_ code: String) -> Result<GroupTopic?, CloudError> {
    .failure(CloudError(.service(code: code, message: ""), action: "DescribeTopic"))
  }

  @Test func asksEveryTopicAndKeepsTheFurthestBehindFirst() {
    var topics = GroupTopics()
    #expect(topics.stage == .listing && topics.total == nil)
    topics.list(["a", "b", "c"], total: 3)
    #expect(topics.stage == .asking && topics.askedCount == 0 && topics.isBeginning)
    #expect(topics.takePending(2) == ["a", "b"] && topics.isAsking)
    topics.answer(["a": .success(topic("a", lag: 5)), "b": .success(nil)], at: moment(1))
    #expect(topics.stage == .asking && topics.askedCount == 2 && !topics.isAsking)
    #expect(topics.takePending(2) == ["c"])
    topics.answer(["c": .success(topic("c", lag: 9))], at: moment(2))
    #expect(topics.stage == .complete && topics.found.map(\.name) == ["c", "a"])
    #expect(topics.takePending(2).isEmpty && !topics.isAsking)
  }

  @Test func manyTopicsWaitUntilTheyAreAskedFor() {
    var topics = GroupTopics()
    topics.list((0..<100).map { "t\($0)" }, total: 150)
    #expect(topics.stage == .waiting && !topics.isUnderWay)
    topics.want()
    // The second page comes first, then the topics are asked.
    #expect(topics.stage == .listing)
    topics.list((100..<150).map { "t\($0)" }, total: 150)
    #expect(topics.stage == .asking && topics.takePending(200).count == 150)
  }

  @Test func aTotalThatNeverComesEndsTheList() {
    var topics = GroupTopics()
    topics.list(["a"], total: 3)
    #expect(topics.stage == .listing)
    topics.list([], total: 3)
    #expect(topics.stage == .asking && topics.total == 1)
    var empty = GroupTopics()
    empty.list([], total: 0)
    #expect(empty.stage == .complete && empty.found.isEmpty)
  }

  @Test func whatFailedIsAskedAgainAndWhatIsGoneIsNot() {
    var topics = GroupTopics()
    topics.list(["a", "b"], total: 2)
    _ = topics.takePending(2)
    topics.answer(
      ["a": failure("InternalError"), "b": failure("ResourceNotFound.Topic")], at: moment(1))
    #expect(topics.failure?.code == "InternalError" && topics.stage == .asking)
    #expect(topics.takePending(2) == ["a"])
    topics.answer(["a": .success(topic("a"))], at: moment(2))
    #expect(topics.failure == nil && topics.stage == .complete)
    topics.fail(CloudError(.cancelled, action: "DescribeTopic"))
    #expect(topics.found.map(\.name) == ["a"] && topics.failure != nil)
  }

  /// A service of today tells them all at once; what it told is asked again when it is old.
  @Test func aListOfItsOwnTopicsIsTakenWhole() {
    var topics = GroupTopics()
    #expect(topics.way == .told && topics.stage == .listing)
    topics.tell([topic("b", lag: 1), topic("a", lag: 5)], at: moment(1))
    #expect(topics.found.map(\.name) == ["a", "b"] && topics.stage == .complete)
    #expect(topics.askedCount == 2)
    topics.renew(at: moment(30))
    #expect(topics.stage == .complete)
    topics.renew(at: moment(31))
    #expect(topics.stage == .listing && topics.found.count == 2)
    topics.tell([topic("b", lag: 2)], at: moment(32))
    #expect(topics.found.map(\.name) == ["b"] && topics.stage == .complete)
  }

  @Test func whereThereIsNoSuchListTheyAreSearched() {
    var topics = GroupTopics()
    topics.isAsking = true
    topics.search()
    #expect(topics.way == .searched && topics.stage == .listing && !topics.isAsking)
    topics.list(["a"], total: 1)
    #expect(topics.stage == .asking)
  }

  @Test func whatWasFoundIsReadAgainWhenItIsOld() {
    var topics = GroupTopics(.searched)
    topics.list(["a", "b"], total: 2)
    _ = topics.takePending(2)
    topics.answer(["a": .success(topic("a", lag: 5)), "b": .success(nil)], at: moment(1))
    topics.renew(at: moment(30))
    #expect(topics.takePending(5).isEmpty)
    topics.renew(at: moment(31))
    #expect(topics.takePending(5) == ["a"])
    topics.answer(["a": .success(topic("a", lag: 7))], at: moment(32))
    #expect(topics.found.map(\.lag) == [7] && topics.stage == .complete)
  }
}
