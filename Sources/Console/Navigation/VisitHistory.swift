/// The places that were visited, in their order, and those that have a letter.
struct VisitHistory: Equatable, Sendable {
  /// How many are remembered.
  static let limit = 64

  private(set) var visits: [Visit] = []
  /// The first screen.
  private(set) var first: Visit?
  /// Whether one is there.
  private(set) var isAtFirst = true
  /// Where one is among them.
  private(set) var index = 0
  /// Where one was before.
  private var formerIndex: Int?
  /// The pane that was on the screen when it was looked at last, place or not.
  private(set) var paneID: Int?
  /// Places by their letters.
  private(set) var marks: [Character: Visit] = [:]

  /// The place before this one, and the one after it.
  var earlier: Visit? { visits.indices.contains(index - 1) ? visits[index - 1] : nil }
  var later: Visit? { visits.indices.contains(index + 1) ? visits[index + 1] : nil }
  /// The place where one was before this one, in whichever direction.
  var former: Visit? {
    formerIndex.flatMap { visits.indices.contains($0) ? visits[$0] : nil } ?? earlier
  }

  /// A place is on the screen: what was to come after the one before it is forgotten.
  mutating func enter(_ visit: Visit?, paneID: Int?) {
    self.paneID = paneID
    guard let visit else { return }
    arrive(visit)
    if visits.indices.contains(index), visits[index].isSamePlace(as: visit) {
      visits[index] = visit
      return
    }
    visits.removeLast(max(0, visits.count - index - 1))
    formerIndex = visits.isEmpty ? nil : index
    visits.append(visit)
    if visits.count > VisitHistory.limit {
      visits.removeFirst()
      formerIndex = formerIndex.map { $0 - 1 }
    }
    index = visits.count - 1
  }

  /// The place on the screen as it is left.
  mutating func leave(_ visit: Visit?) {
    guard let visit, visits.indices.contains(index), visits[index].paneID == visit.paneID else {
      return
    }
    visits[index] = visit
  }

  /// Another of the visits is on the screen again.
  mutating func move(to other: Int, _ visit: Visit?) {
    formerIndex = index
    index = other
    paneID = visit?.paneID
    guard let visit else { return }
    visits[other] = visit
    arrive(visit)
  }

  private mutating func arrive(_ visit: Visit) {
    if first == nil { first = visit }
    isAtFirst = first?.isSamePlace(as: visit) == true
  }

  /// Where a visit stands; nil where it is forgotten.
  func place(of visit: Visit) -> Int? { visits.firstIndex(of: visit) }

  mutating func mark(_ visit: Visit, _ letter: Character) { marks[letter] = visit }
}
