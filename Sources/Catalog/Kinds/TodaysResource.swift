package import TencentCloud

/// How a kind of thing is asked for where the region speaks today's dialect, and another product has
/// taken the place of the one of 2024. What is nil cannot be asked there.
package struct TodaysResource: Sendable {
  /// Where rows come from; their values are parallel to the same fields.
  package let source: RowSource
  /// How the detail of a row is asked for.
  package let describe: [DescribeSource]?
  /// What is measured of visible rows, parallel to the same live fields.
  package let live: LiveSource?
  /// How a row is read before and after a change.
  package let recipe: ReadBackRecipe?
  /// What an empty list says, where it is something else.
  package let emptyText: Phrase?

  init(
    source: RowSource, describe: [DescribeSource]? = nil, live: LiveSource? = nil,
    recipe: ReadBackRecipe? = nil, emptyText: Phrase? = nil
  ) {
    self.source = source
    self.describe = describe
    self.live = live
    self.recipe = recipe
    self.emptyText = emptyText
  }
}

extension Resource {
  /// Whether another product has taken the place of the one that answers for it in 2024.
  package var isAnotherToday: Bool { today != nil }

  /// Where its rows come from in a region of that dialect; nil: nobody knows which.
  package func source(in dialect: Dialect?) -> RowSource {
    dialect == .today ? today?.source ?? todaysSource ?? source : source
  }

  /// How the detail of a row is asked for there.
  package func describe(in dialect: Dialect?) -> [DescribeSource]? {
    if dialect == .today, let today { return today.describe }
    return describe
  }

  /// What is measured of rows there.
  package func live(in dialect: Dialect?) -> LiveSource? {
    if dialect == .today, let today { return today.live }
    return live
  }

  /// How a row is read before and after a change there.
  package func recipe(in dialect: Dialect?) -> ReadBackRecipe? {
    if dialect == .today, let today { return today.recipe }
    return recipe
  }

  /// What an empty list says there.
  package func emptyText(in dialect: Dialect?) -> Phrase {
    if dialect == .today, let text = today?.emptyText { return text }
    return emptyText
  }
}
