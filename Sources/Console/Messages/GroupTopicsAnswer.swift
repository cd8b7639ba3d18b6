import TencentCloud

/// What was learnt of the topics of a group.
public struct GroupTopicsAnswer: Sendable {
  /// A page of an instance's topics.
  struct Names: Equatable, Sendable {
    /// The names, nil for one that cannot be read.
    let names: [String?]
    /// How many there are; nil where the service does not say.
    let total: Int?
    /// That the page held more than was asked for.
    var excess: AnswerDefect?
  }

  /// What was asked for.
  enum Content: Sendable {
    case listed(Result<Names, CloudError>)
    case asked([String: Result<GroupTopic?, CloudError>])
  }

  /// The pane that asked.
  let paneID: Int
  let content: Content
}
