import Catalog
import Changing
import TencentCloud

/// Many changes that are reviewed together, by what is said of them: `Retries: 16 → 8 × 30`, and
/// what is different of the others.
package struct ReviewSummary {
  /// Fewer are shown one by one.
  package static let fewest = 4

  /// What a review says of a change.
  struct Said: Equatable {
    let action: ActionID
    /// Before and after.
    let difference: [String]
    /// What it means, which is of one alone.
    let facts: [String]
  }

  struct Group {
    let said: Said
    var names: [String]
  }

  /// Those of which the same is said, at least two each, in the order of the first of them.
  private(set) var groups: [Group] = []
  /// The others.
  private(set) var exceptions: [(item: ReviewItem, said: Said)] = []

  /// - Parameter say: What is said of a change.
  init(_ items: [ReviewItem], _ say: (ReviewItem, Change) -> Said) {
    let told = items.compactMap { item in item.change.map { (item: item, said: say(item, $0)) } }
    // The header says the one instance.
    let isOfOne = Set(told.map(\.item.target.instanceID)).count == 1
    for (item, said) in told {
      let isAlone = !said.facts.isEmpty || told.count { $0.said == said } < 2
      if isAlone {
        exceptions.append((item, said))
      } else if let index = groups.firstIndex(where: { $0.said == said }) {
        groups[index].names.append(isOfOne ? item.shortTitle : item.title)
      } else {
        groups.append(Group(said: said, names: [isOfOne ? item.shortTitle : item.title]))
      }
    }
  }
}
