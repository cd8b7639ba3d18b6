/// The answer to a detail's request.
package struct DetailAnswer: Sendable {
  /// The pane that asked.
  package let paneID: Int
  /// What each action said.
  package let sections: [DetailSection]

  package init(paneID: Int, sections: [DetailSection]) {
    self.paneID = paneID
    self.sections = sections
  }
}
