package import Catalog
import Panes
import Watching

/// What was changed so shortly before the end that it is not in its file yet.
package struct LastWritings: Sendable {
  private let pins: [String: ListChange<Pin>]
  private let clients: [String: ListChange<String>]
  private let mutes: [String: ListChange<Mute>]
  private let views: [String: ListChange<ViewChoice>]

  /// What a model holds of it. A file that could not be read is left as it is.
  package init(_ model: ConsoleModel) {
    pins = LastWritings.unwritten(model.keptPins)
    clients = LastWritings.unwritten(model.keptClients)
    mutes = LastWritings.unwritten(model.keptMutes)
    views = LastWritings.unwritten(["views": model.keptViews])
  }

  /// Whether there is nothing to write.
  package var isEmpty: Bool {
    pins.isEmpty && clients.isEmpty && mutes.isEmpty && views.isEmpty
  }

  /// Says what is being written, where that takes a while.
  package var underWay: Phrase {
    let names = LastWritings.joined(names)
    return Phrase(
      "Saving \(names.english) (Ctrl-C cancels)", "正在写入 \(names.chinese)（Ctrl-C 放弃）")
  }

  /// Says what is lost where it was given up.
  package var givenUp: Phrase {
    let names = LastWritings.joined(names)
    return Phrase(
      "Cancelled, the last changes were not saved: \(names.english)",
      "已放弃，最近的修改未保存：\(names.chinese)")
  }

  private var names: [Phrase] {
    pins.keys.sorted().map { Phrase("the pins of \($0)", "\($0) 的固定项") }
      + clients.keys.sorted().map {
        Phrase("the watched clients of \($0)", "\($0) 的客户端关注列表")
      }
      + mutes.keys.sorted().map { Phrase("what is muted in \($0)", "\($0) 的静默项") }
      + views.keys.map { _ in Phrase("columns and order of lists", "列与排序") }
  }

  private static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.english).joined(separator: ", "),
      phrases.map(\.chinese).joined(separator: "、"))
  }

  /// Writes it, all at once: what one file is waited for is waited for with the others.
  /// - Returns: What could not be written, and why.
  package func write(_ environment: ConsoleEnvironment) async -> [Phrase] {
    await withTaskGroup(of: Phrase?.self) { group in
      for (region, change) in pins {
        group.addTask {
          guard let store = environment.pins else { return nil }
          let answer = await store.answer(writing: change, of: region)
          return answer.writingProblem.map(PinPhrases.notKept)
        }
      }
      for (region, change) in mutes {
        group.addTask {
          guard let store = environment.mutes else { return nil }
          let answer = await store.answer(writing: change, of: region)
          return answer.writingProblem.map(MutePhrases.notKept)
        }
      }
      for (instanceID, change) in clients {
        group.addTask {
          let answer = await environment.clients.answer(writing: change, of: instanceID)
          return answer.writingProblem.map(Phrases.clientsNotSaved)
        }
      }
      for (key, change) in views {
        group.addTask {
          guard let store = environment.views else { return nil }
          let answer = await store.answer(writing: change, of: key)
          return answer.writingProblem.map(ViewPhrases.notKept)
        }
      }
      var problems: [Phrase] = []
      for await problem in group { if let problem { problems.append(problem) } }
      return problems.sorted { $0.english < $1.english }
    }
  }

  private static func unwritten<Item>(
    _ lists: [String: KeptList<Item>]
  ) -> [String: ListChange<Item>] {
    lists.filter { $0.value.file != .unreadable }.mapValues(\.unwritten)
      .filter { !$0.value.isEmpty }
  }
}
