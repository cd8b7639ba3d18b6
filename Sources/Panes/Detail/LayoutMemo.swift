import Catalog
import Synchronization

/// What was laid out of a detail, kept for the next frame: a long body takes a tenth of a second to
/// break into lines, and a key must not. It belongs to one content: what changes that makes another.
final class LayoutMemo: Sendable {
  /// All that the lines depend on besides the content.
  struct Key: Equatable, Sendable {
    let columns: Int
    let language: Language
    let showsJSON: Bool
    let bodyForm: BodyForm
    let hidesBody: Bool
    let unknown: Character
    /// The zone's name in a summer and in a winter.
    let zone: [String]
  }

  /// One for each form of a body.
  private static let limit = 3

  private struct State {
    var kept: [(key: Key, lines: [DetailLine])] = []
    var madeCount = 0
  }

  private let state = Mutex(State())

  /// How often lines were made.
  var madeCount: Int { state.withLock(\.madeCount) }

  /// The lines for a key, made where they are not kept.
  func lines(for key: Key, _ make: () -> [DetailLine]) -> [DetailLine] {
    if let lines = state.withLock({ state in state.kept.first { $0.key == key }?.lines }) {
      return lines
    }
    let lines = make()
    state.withLock { state in
      state.madeCount += 1
      state.kept.append((key, lines))
      if state.kept.count > LayoutMemo.limit { state.kept.removeFirst() }
    }
    return lines
  }
}

/// The lines of a detail for a width.
package struct DetailContent {
  /// What stands above the fields of a group, new with every sample.
  package let overview: [DetailLine]
  /// What the answers say.
  package let rest: [DetailLine]

  package var count: Int { overview.count + rest.count }

  package subscript(index: Int) -> DetailLine {
    index < overview.count ? overview[index] : rest[index - overview.count]
  }
}
