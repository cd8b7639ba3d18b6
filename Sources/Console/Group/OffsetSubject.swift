import Catalog
import Panes
import Watching

/// The progress of a group on a topic, which can be moved.
struct OffsetSubject: Equatable, Sendable {
  let group: GroupKey
  let topic: String

  /// Whether the rows of the list on the screen are such.
  static func isMarked(in model: ConsoleModel) -> Bool {
    guard let location = model.top?.location, model.top?.list != nil else { return false }
    return location.resource == .subscriptions || location.resource == .subscribers
  }

  /// What is meant on the screen: the marked rows of the topics of a group or of the groups of a
  /// topic, or the selected one; in the page of a group all its topics. Nil where those are not
  /// known yet, empty where nothing is meant.
  static func all(in model: ConsoleModel) -> [OffsetSubject]? {
    guard let pane = model.top, let instanceID = pane.location.instanceID else { return [] }
    if let detail = pane.detail {
      if pane.location.resource == .subscriptions, let group = pane.location.parent {
        return [
          OffsetSubject(group: GroupKey(instanceID: instanceID, name: group), topic: detail.rowID)
        ]
      }
      guard let key = detail.groupKey, !key.isShared else { return [] }
      return detail.topics.knownNames?.map { OffsetSubject(group: key, topic: $0) }
    }
    guard isMarked(in: model), let list = pane.list, let parent = pane.location.parent else {
      return []
    }
    let rows = list.markedIDs.isEmpty ? [list.selectedRow].compactMap { $0 } : list.markedRows
    return rows.map { row in
      let isOfTopic = pane.location.resource == .subscribers
      return OffsetSubject(
        group: GroupKey(instanceID: instanceID, name: isOfTopic ? row.id : parent),
        topic: isOfTopic ? parent : row.id)
    }
  }
}
