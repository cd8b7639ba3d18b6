import Simulator
import TRocket
import TencentCloud
import Testing

@testable import Console

/// Somebody else changes things behind the user's back, at every moment at which the console can
/// still see it, and no value is overwritten that the user did not see.
///
/// A write that falls between the last reading and the call cannot be seen by anybody: the API has
/// nothing by which a call could say what it expects. That moment is left out here on purpose.
@Suite(.serialized) struct LostUpdateTests {
  @Test func thousandsOfInterleavingsLoseNothing() async throws {
    var play = try await EditPlay(seed: 11)
    for _ in 0..<3200 { try await play.edit(isCareful: true) }
    #expect(play.lost == [])
    #expect(play.made > 1000 && play.conflicts > 500, "\(play.made) \(play.conflicts)")
    #expect(play.merged > 100 && play.dropped > 50, "\(play.merged) \(play.dropped)")
  }

  @Test func rowsAndBatchesLoseNothingEither() async throws {
    var play = try await EditPlay(seed: 12)
    for _ in 0..<300 { try await play.editTogether() }
    #expect(play.lost == [])
    #expect(play.made > 150 && play.conflicts > 100, "\(play.made) \(play.conflicts)")
  }

  /// The count is worth something: sent at once, the same edits do lose changes.
  @Test func withoutReadingAgainTheSameEditsLoseChanges() async throws {
    var play = try await EditPlay(seed: 11)
    for _ in 0..<200 { try await play.edit(isCareful: false) }
    #expect(play.lost.count > 20)
  }
}
