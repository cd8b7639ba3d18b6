import ActionLiterals
import Synchronization
import TencentCloud
import Testing

@testable import Catalog

/// A batch under one deadline.
@Suite struct SampleBatchTests {
  private typealias Results = SampleBatch<String, Int>.Results
  private struct Never: Error {}

  private func batch(
    gathering: Int, deadline: Int, _ fetch: @escaping @Sendable (String) async -> Int?
  ) -> SampleBatch<String, Int> {
    SampleBatch(
      ids: ["a", "b", "slow"], gatheringMilliseconds: gathering, deadlineMilliseconds: deadline,
      late: { _ in CloudError(.transport(.timedOut), action: "Late") }
    ) { id throws(CloudError) in
      guard let value = await fetch(id) else {
        throw CloudError(.transport(.unreachable(detail: id)), action: "Failed")
      }
      return value
    }
  }

  private func delivered(_ batch: SampleBatch<String, Int>) async -> [Results] {
    let all = Mutex<[Results]>([])
    await batch.run { results in all.withLock { $0.append(results) } }
    return all.withLock { $0 }
  }

  @Test func whatAnswersTogetherIsHandedOnTogether() async {
    let all = await delivered(
      batch(gathering: 600_000, deadline: 600_000) { id in id == "b" ? nil : id.count })
    #expect(all.count == 1)
    #expect(all.first?["a"] == .success(1) && all.first?["slow"] == .success(4))
    #expect(
      all.first?["b"]
        == .failure(CloudError(.transport(.unreachable(detail: "b")), action: "Failed")))
  }

  /// The slow one never answers: it is given up with the deadline, and the others did not wait.
  @Test func oneSlowCallDoesNotHoldTheOthers() async {
    let all = await delivered(
      batch(gathering: 20, deadline: 200) { id in
        // Nothing ever comes; it ends with its task.
        if id == "slow" { for await _ in AsyncStream(Int.self, { _ in }) {} }
        return 1
      })
    #expect(all.count == 2)
    #expect(all.first?.keys.sorted() == ["a", "b"])
    #expect(
      all.last == ["slow": .failure(CloudError(.transport(.timedOut), action: "Late"))])
  }
}
