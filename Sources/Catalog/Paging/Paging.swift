package import TencentCloud

/// How far a list was read page by page: one rule for the screen and the commands.
///
/// What arrives and the total that the service gives are believed, not what was asked for: a
/// service that hands out smaller pages is followed. The end is where all were read, or a page is
/// empty, brings nothing new, holds more than was asked for or, without a total, less.
package struct Paging: Equatable, Sendable {
  /// Items asked for at once: the most that the service gives.
  package static let pageSize = 100

  /// Items asked for at once of an action: fewer where that is the most that it gives.
  package static func pageSize(of action: ActionDescriptor?) -> Int {
    switch action?.paging {
    case .pages(_, let limit?)?, .query(_, let limit?)?: min(limit, pageSize)
    default: pageSize
    }
  }

  /// Items read so far, which is where the next page begins.
  package private(set) var read: Int
  /// Whether there is nothing more to read.
  package private(set) var isOver = false
  private var seen: Set<String> = []
  /// Items that were not on an earlier page.
  private var given: Int
  private var total: Int?
  /// Whether the service counted otherwise meanwhile: then an item may have slipped from a page to
  /// one that was read before.
  private var hasMoved = false
  private var namelessCount = 0
  private var excess: AnswerDefect?

  /// Begins behind what is held already.
  package init(read: Int = 0, total: Int? = nil) {
    self.read = read
    given = read
    self.total = total
  }

  /// Takes the names of a page's items, nil for those that cannot be read.
  /// - Parameters:
  ///   - isHeld: Whether an item of that name was read before this began.
  ///   - excess: That the page held more items than were asked for.
  /// - Returns: Which of the items were not on an earlier page.
  @discardableResult
  package mutating func take(
    _ names: [String?], total: Int?, asked: Int = Paging.pageSize, excess: AnswerDefect? = nil,
    isHeld: (String) -> Bool = { _ in false }
  ) -> [Bool] {
    let news = names.map { name in name.map { !seen.contains($0) && !isHeld($0) } ?? true }
    let named = names.compactMap { $0 }
    let bringsNews = zip(names, news).contains { name, isNew in name != nil && isNew }
    seen.formUnion(named)
    namelessCount += names.count - named.count
    given += news.count { $0 }
    read += names.count
    if let total {
      if let old = self.total, old != total { hasMoved = true }
      self.total = total
    }
    self.excess = self.excess ?? excess
    isOver = excess != nil || !bringsNews || isLast(names.count, asked: asked)
    return news
  }

  /// A total that is less than what was read says nothing.
  private func isLast(_ count: Int, asked: Int) -> Bool {
    guard let total, total >= read else { return count < asked }
    return total == read
  }

  /// In which way what was read so far is not the whole list, though nothing more comes.
  package var defect: AnswerDefect? {
    if let excess { return excess }
    if namelessCount > 0 { return .nameless(count: namelessCount) }
    guard isOver, let total else { return nil }
    if read < total || !hasMoved && given != total {
      return .miscounted(said: total, given: given)
    }
    return nil
  }
}
