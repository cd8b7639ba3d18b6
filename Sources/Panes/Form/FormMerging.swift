import Catalog
package import Changing
import TencentCloud

/// What a review gives a form back: what the user has seen, and the values of a change.
extension FormPane {
  /// A change of the form as it is reviewed. A deletion, and what takes nothing but a name, shows
  /// nothing before its review, and a call may be about another thing than last time, or about several:
  /// what is there is seen in the review.
  package func item(_ change: Change) -> ReviewItem {
    let count = change.listedItems?.count ?? 0
    let isSeenInReview =
      switch change.readBack?.purpose {
      case .deletion: true
      case .modification: form == nil || count > 0 || fields.focusable.isEmpty
      // The one that is named was seen in the list.
      case .nextStage, .previousStage: count > 1
      default: false
      }
    return ReviewItem(change, isSeenInReview: isSeenInReview)
  }

  /// Takes what was chosen in a conflict.
  package mutating func take(_ change: Change, of threeWay: ThreeWay) {
    see(threeWay)
    fields.take(change, leavesUngiven: form == nil)
  }

  /// The user has seen what is there now. In the form of a call stands what it sends, no more.
  package mutating func see(_ threeWay: ThreeWay) {
    if form == nil { return }
    fill(threeWay.theirs)
    for field in threeWay.fields { seen[field.name] = field.theirs }
  }
}

extension FormFields {
  /// Puts the values of a change in; what it no longer sends becomes what is there.
  /// - Parameter leavesUngiven: Whether what nobody gave stays empty.
  package mutating func take(_ change: Change, leavesUngiven: Bool) {
    for index in fields.indices where !fields[index].isFixed {
      if leavesUngiven, !fields[index].isChanged { continue }
      let name = fields[index].descriptor.name
      if case .items = fields[index].content {
        fields[index].replaceItems(change.parameters[name] ?? change.seen[name])
        continue
      }
      guard let value = change.parameters[name] ?? change.seen[name],
        let text = fields[index].typedText(value)
      else { continue }
      fields[index].set(text)
    }
  }
}
