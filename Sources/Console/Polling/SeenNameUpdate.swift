import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// Keeps the names of what was seen, for the completion of shells.
enum SeenNameUpdate {
  /// When they were kept last, and of which lists of topics.
  struct Kept: Equatable, Sendable {
    var region: String
    var moment: Moment
    var topics: Set<String>
  }

  /// Keeps them when the region is known, when topics were listed that were not kept yet, and from time
  /// to time.
  static func keep(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let keep = work.environment.keepNames, model.watch.hasListedGroups else { return .none }
    let region = model.session.region
    let topics = topics(model)
    if let kept = model.namesKept, kept.region == region, kept.topics.isSuperset(of: topics.keys),
      work.moment.milliseconds(since: kept.moment) < WorstGroupUpdate.keepMilliseconds
    {
      return .none
    }
    let before = model.namesKept.flatMap { $0.region == region ? $0.topics : nil } ?? []
    model.namesKept = Kept(
      region: region, moment: work.moment, topics: before.union(topics.keys))
    var names = model.watch.seenNames
    names.topics = topics
    if names.isEmpty { return .none }
    let now = work.moment.unixSeconds
    return .run("keep names") { [environment = work.environment, names] _ in
      await keep(names, AnswerPlace(await environment.client(region).configuration), now)
    }
  }

  /// Those of the lists that are open and whole, by instance.
  private static func topics(_ model: ConsoleModel) -> [String: [String]] {
    var topics: [String: [String]] = [:]
    for pane in model.panes {
      guard let list = pane.list, list.isComplete, let id = list.location.instanceID,
        [.topics, .mqttTopics].contains(list.location.resource)
      else { continue }
      topics[id] = list.rows.map(\.id).sorted()
    }
    return topics
  }
}
