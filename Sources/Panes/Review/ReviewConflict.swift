package import Changing

/// A change that was stopped: what the user saw, what is there now, what the change would bring.
package struct ReviewConflict: Equatable, Sendable {
  /// Which change of the review it is.
  package let item: Int
  /// The change as it was confirmed.
  package let change: Change
  /// The three.
  package var threeWay: ThreeWay
  /// The field that keys choose for.
  package private(set) var index: Int

  package init(item: Int = 0, change: Change, threeWay: ThreeWay) {
    self.item = item
    self.change = change
    self.threeWay = threeWay
    // What has to be said first; where nothing has, what differs.
    let open = threeWay.fields.firstIndex { $0.choice == nil }
    index = open ?? threeWay.fields.firstIndex { $0.isTheirChange || $0.isMyChange } ?? 0
  }

  /// Moves to another field.
  package mutating func move(by step: Int) {
    index = max(0, min(index + step, threeWay.fields.count - 1))
  }

  /// Chooses whose the value of the field shall be.
  package mutating func choose(_ choice: ThreeWay.Choice) { threeWay.choose(choice, at: index) }

  /// What becomes of the change by what was chosen.
  package var merge: ThreeWay.Merge { threeWay.merge(change) }
}
