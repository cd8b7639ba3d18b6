package import TencentCloud

/// What was learnt of the topics of a group.
package struct GroupTopicsAnswer: Sendable {
  /// A page of an instance's topics.
  package struct Names: Equatable, Sendable {
    /// The names, nil for one that cannot be read.
    package let names: [String?]
    /// How many there are; nil where the service does not say.
    package let total: Int?
    /// That the page held more than was asked for.
    package var excess: AnswerDefect?

    package init(names: [String?], total: Int?, excess: AnswerDefect? = nil) {
      self.names = names
      self.total = total
      self.excess = excess
    }
  }

  /// What was asked for.
  package enum Content: Sendable {
    case told(Result<[GroupTopic], CloudError>)
    case listed(Result<Names, CloudError>)
    case asked([String: Result<GroupTopic?, CloudError>])
  }

  /// The pane that asked.
  package let paneID: Int
  package let content: Content

  package init(paneID: Int, content: Content) {
    self.paneID = paneID
    self.content = content
  }
}
