import Catalog
package import ModelViewUpdate
import TRocket
package import TencentCloud

/// The topics that a group subscribes to, as far as they were looked for. A service of today tells
/// them in one list. One of 2024 has no such action: every topic of the instance is asked whether the
/// group is among its subscribers.
package struct GroupTopics: Equatable, Sendable {
  /// How far it has come.
  package enum Stage: Equatable, Sendable {
    /// Not every topic of the instance is known yet.
    case listing
    /// There are too many topics to ask them all without being told to.
    case waiting
    /// Topics are asked.
    case asking
    /// Every topic was asked.
    case complete
  }

  /// With more topics than this in the instance, they are asked on demand only.
  static let unaskedLimit = 40
  /// How old the lags of the topics that were found may become, in milliseconds.
  static let rereadMilliseconds: Int64 = 30_000

  /// How they are found.
  package enum Way: Equatable, Sendable {
    /// By the list of the group's own topics.
    case told
    /// By asking every topic.
    case searched
  }

  /// How far it has come.
  package private(set) var stage = Stage.listing
  /// How they are found; a service that refuses the list has them searched.
  package private(set) var way = Way.told
  /// How many topics the instance has; nil while that is not known.
  private(set) var total: Int?
  /// How many topics were listed.
  package private(set) var listedCount = 0
  /// The topics to which the group subscribes.
  private(set) var found: [GroupTopic] = []
  /// Why the last request failed, where it did.
  package private(set) var failure: CloudError?
  /// How far the list of topics was read.
  private var paging = Paging()
  /// Whether a request is under way.
  package var isAsking = false
  /// Topics that were not asked yet, and after all were, those to ask again.
  private var pending: [String] = []
  /// When the last answer arrived.
  package private(set) var answeredAt: Moment?
  /// Whether the user asked for all topics, however many there are.
  private var isWanted = false

  package init(_ way: Way = .told) { self.way = way }

  /// The names of the group's topics, once all of them are known; nil until then.
  package var knownNames: [String]? { stage == .complete ? found.map(\.name).sorted() : nil }

  /// Topics that were asked.
  var askedCount: Int { stage == .complete ? listedCount : listedCount - pending.count }

  /// The names of those that were found.
  package var names: [String] { found.map(\.name) }

  /// Topics that were read, with those that were read before or have no name.
  package var readCount: Int { paging.read }
  /// In which way not every topic of the instance is known, though they were all read.
  var flaw: CloudError? {
    paging.defect.map { CloudError(.malformed($0), action: DescribeTopicList.id) }
  }

  /// Whether there is a next step.
  package var isUnderWay: Bool { stage == .listing || stage == .asking }
  /// Whether no topic was asked yet, so that the first may be asked at once.
  package var isBeginning: Bool { stage == .asking && answeredAt == nil }

  /// Asks every topic, however many there are.
  package mutating func want() {
    if stage == .waiting { stage = .listing }
    isWanted = true
    settle()
  }

  /// A page of the instance's topics arrived.
  /// - Parameter total: How many there are; nil where the service does not say.
  package mutating func list(_ names: [String?], total: Int?, excess: AnswerDefect? = nil) {
    isAsking = false
    failure = nil
    let news = paging.take(names, total: total, excess: excess)
    let listed = zip(names, news).compactMap { name, isNew in isNew ? name : nil }
    pending += listed
    listedCount += listed.count
    // The end is the end, whatever the total says.
    self.total = paging.isOver ? listedCount : total
    settle()
  }

  /// The service told all of them.
  package mutating func tell(_ topics: [GroupTopic], at moment: Moment) {
    isAsking = false
    failure = nil
    found = []
    for topic in topics { put(topic, topic.name) }
    listedCount = topics.count
    total = topics.count
    stage = .complete
    answeredAt = moment
  }

  /// The service has no such list: from here on they are searched.
  package mutating func search() {
    way = .searched
    isAsking = false
    failure = nil
    stage = .listing
  }

  /// Topics were asked: what stands there of the group, or nil where it does not subscribe.
  package mutating func answer(
    _ results: [String: Result<GroupTopic?, CloudError>], at moment: Moment
  ) {
    isAsking = false
    failure = nil
    for (name, result) in results.sorted(by: { $0.key < $1.key }) {
      switch result {
      case .success(let topic): put(topic, name)
      // A topic that was deleted meanwhile has no subscribers.
      case .failure(let error) where error.code?.hasPrefix("ResourceNotFound") == true:
        put(nil, name)
      case .failure(let error):
        failure = error
        pending.append(name)
      }
    }
    answeredAt = moment
    settle()
  }

  /// A request failed.
  package mutating func fail(_ error: CloudError) {
    isAsking = false
    failure = error
  }

  /// The next topics to ask; they count as asked until one fails.
  package mutating func takePending(_ count: Int) -> [String] {
    let taken = Array(pending.prefix(count))
    pending.removeFirst(taken.count)
    isAsking = !taken.isEmpty
    return taken
  }

  /// Asks the topics that were found once more, where what they said is old.
  package mutating func renew(at moment: Moment) {
    guard stage == .complete, pending.isEmpty, let answeredAt,
      moment.milliseconds(since: answeredAt) >= GroupTopics.rereadMilliseconds
    else { return }
    switch way {
    case .told: stage = .listing
    case .searched: pending = found.map(\.name)
    }
  }

  private mutating func put(_ topic: GroupTopic?, _ name: String) {
    found.removeAll { $0.name == name }
    if let topic { found.append(topic) }
    found.sort { ($0.lag ?? -1, $1.name) > ($1.lag ?? -1, $0.name) }
  }

  private mutating func settle() {
    guard stage != .complete else { return }
    guard let total, listedCount >= total || !isWanted && total > GroupTopics.unaskedLimit else {
      return
    }
    if !isWanted, total > GroupTopics.unaskedLimit {
      stage = .waiting
    } else {
      stage = pending.isEmpty && !isAsking ? .complete : .asking
    }
  }
}

/// What a topic says of a group that subscribes to it.
package struct GroupTopic: Equatable, Sendable {
  let name: String
  /// Messages of the topic that the group has not consumed; nil where that is not known.
  let lag: Int64?
  let isOnline: Bool?
  /// As the service gives it: 0 where all consumers of the group have the same subscription, 1 where
  /// they have not.
  let consistency: Int64?
  let expression: String?

  package init(name: String, lag: Int64?, isOnline: Bool?, consistency: Int64?, expression: String?)
  {
    self.name = name
    self.lag = lag
    self.isOnline = isOnline
    self.consistency = consistency
    self.expression = expression
  }
}
