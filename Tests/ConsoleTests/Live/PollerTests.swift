import ModelViewUpdate
import Testing

@testable import Console

@Suite struct PollerTests {
  private let place = Location(.groups, instanceID: "rmq-1")
  private func at(_ milliseconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: milliseconds, unixMilliseconds: milliseconds)
  }

  @Test func asksForVisibleRowsOnceUntilTheyAnswer() {
    var poller = Poller(refreshMilliseconds: 5000)
    #expect(poller.takeDue(location: place, visibleIDs: ["a", "b"], at: at(0)) == ["a", "b"])
    #expect(poller.takeDue(location: place, visibleIDs: ["a", "b", "c"], at: at(9000)) == ["c"])
  }

  @Test func asksAgainAfterTheInterval() {
    var poller = Poller(refreshMilliseconds: 5000)
    _ = poller.takeDue(location: place, visibleIDs: ["a"], at: at(0))
    poller.answered(location: place, ids: ["a"], at: at(100))
    #expect(poller.takeDue(location: place, visibleIDs: ["a"], at: at(4000)).isEmpty)
    #expect(poller.takeDue(location: place, visibleIDs: ["a"], at: at(5000)) == ["a"])
  }

  @Test func restsWhilePausedAndGoesOn() {
    var poller = Poller(refreshMilliseconds: 5000)
    poller.isPaused = true
    #expect(poller.takeDue(location: place, visibleIDs: ["a"], at: at(0)).isEmpty)
    poller.isPaused = false
    #expect(poller.takeDue(location: place, visibleIDs: ["a"], at: at(0)) == ["a"])
  }

  @Test func forgetsAListThatWasClosed() {
    var poller = Poller(refreshMilliseconds: 5000)
    _ = poller.takeDue(location: place, visibleIDs: ["a"], at: at(0))
    poller.forget(location: place)
    #expect(poller.takeDue(location: place, visibleIDs: ["a"], at: at(1)) == ["a"])
  }

  @Test func expiredRowsAreDueAtOnce() {
    var poller = Poller(refreshMilliseconds: 5000)
    _ = poller.takeDue(location: place, visibleIDs: ["a"], at: at(0))
    poller.answered(location: place, ids: ["a"], at: at(10))
    poller.expire(location: place)
    #expect(poller.takeDue(location: place, visibleIDs: ["a"], at: at(20)) == ["a"])
  }
}
