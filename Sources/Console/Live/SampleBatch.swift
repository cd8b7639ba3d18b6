import TencentCloud

/// Rows that are measured together.
struct SampleBatch: Sendable {
  /// How long answers are gathered before they are handed on, in milliseconds.
  static let gatheringMilliseconds = 250

  private enum Arrival: Sendable {
    case answer(String, Result<[FieldValue], CloudError>)
    case time
  }

  let ids: [String]
  let fetch: @Sendable (String) async throws(CloudError) -> [FieldValue]

  init(
    ids: [String],
    fetch: @escaping @Sendable (String) async throws(CloudError) -> [FieldValue]
  ) {
    self.ids = ids
    self.fetch = fetch
  }

  /// Measures all; `deliver` gets what arrived, as often as something did.
  func run(
    _ deliver: @Sendable (_ results: [String: Result<[FieldValue], CloudError>]) -> Void
  ) async {
    await withTaskGroup(of: Arrival.self) { group in
      for id in ids { group.addTask { await measure(id) } }
      addTimer(&group)
      var gathered: [String: Result<[FieldValue], CloudError>] = [:]
      var remaining = ids.count
      for await arrival in group {
        switch arrival {
        case .answer(let id, let result):
          gathered[id] = result
          remaining -= 1
        case .time:
          if !gathered.isEmpty, remaining > 0 {
            deliver(gathered)
            gathered = [:]
          }
          if remaining > 0 { addTimer(&group) }
        }
        if remaining == 0 { break }
      }
      group.cancelAll()
      deliver(gathered)
    }
  }

  private func measure(_ id: String) async -> Arrival {
    do throws(CloudError) {
      return .answer(id, .success(try await fetch(id)))
    } catch {
      return .answer(id, .failure(error))
    }
  }

  private func addTimer(_ group: inout TaskGroup<Arrival>) {
    group.addTask {
      // Cancelled when the batch is over: then nobody waits for it any more.
      try? await Task.sleep(for: .milliseconds(SampleBatch.gatheringMilliseconds))
      return .time
    }
  }
}
