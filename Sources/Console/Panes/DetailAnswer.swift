/// The answer to a detail's request.
public struct DetailAnswer: Sendable {
  /// The pane that asked.
  public let paneID: Int
  /// What each action said.
  public let sections: [DetailSection]
}
