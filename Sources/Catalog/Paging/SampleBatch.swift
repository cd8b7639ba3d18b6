package import TencentCloud

/// Things that are asked for together, under one deadline. What has answered is handed on several
/// times a second, so that one slow call does not hold the others.
package struct SampleBatch<ID: Hashable & Sendable, Value: Sendable>: Sendable {
  /// What each thing came to.
  package typealias Results = [ID: Result<Value, CloudError>]

  private enum Arrival: Sendable {
    case answer(ID, Result<Value, CloudError>)
    case time
  }

  package let ids: [ID]
  /// How long answers are gathered before they are handed on, in milliseconds.
  package let gatheringMilliseconds: Int
  /// How many milliseconds of the loop's clock pass in one of the machine's.
  package var clockSpeed = 1
  /// After this long what has not answered is given up.
  package let deadlineMilliseconds: Int
  /// What became of that.
  package let late: @Sendable (ID) -> CloudError
  let fetch: @Sendable (ID) async throws(CloudError) -> Value

  package init(
    ids: [ID], gatheringMilliseconds: Int, clockSpeed: Int = 1, deadlineMilliseconds: Int,
    late: @escaping @Sendable (ID) -> CloudError,
    fetch: @escaping @Sendable (ID) async throws(CloudError) -> Value
  ) {
    self.ids = ids
    self.gatheringMilliseconds = gatheringMilliseconds
    self.clockSpeed = clockSpeed
    self.deadlineMilliseconds = deadlineMilliseconds
    self.late = late
    self.fetch = fetch
  }

  /// Asks for all; `deliver` gets what arrived, as often as something did.
  package func run(_ deliver: @Sendable (_ results: Results) -> Void) async {
    await withTaskGroup(of: Arrival.self) { group in
      for id in ids { group.addTask { await ask(id) } }
      addTimer(&group)
      var gathered: Results = [:]
      var waiting = Set(ids)
      var elapsedMilliseconds = 0
      for await arrival in group {
        switch arrival {
        case .answer(let id, let result):
          gathered[id] = result
          waiting.remove(id)
        case .time:
          elapsedMilliseconds += gatheringMilliseconds
          if elapsedMilliseconds >= deadlineMilliseconds { break }
          if !gathered.isEmpty, !waiting.isEmpty {
            deliver(gathered)
            gathered = [:]
          }
          if !waiting.isEmpty { addTimer(&group) }
        }
        if waiting.isEmpty || elapsedMilliseconds >= deadlineMilliseconds { break }
      }
      group.cancelAll()
      for id in waiting { gathered[id] = .failure(late(id)) }
      deliver(gathered)
    }
  }

  private func ask(_ id: ID) async -> Arrival {
    do throws(CloudError) {
      return .answer(id, .success(try await fetch(id)))
    } catch {
      return .answer(id, .failure(error))
    }
  }

  private func addTimer(_ group: inout TaskGroup<Arrival>) {
    let milliseconds = gatheringMilliseconds / clockSpeed
    group.addTask {
      // Cancelled when the batch is over: then nobody waits for it any more.
      try? await Task.sleep(for: .milliseconds(milliseconds))
      return .time
    }
  }
}
