package import ModelViewUpdate
package import Watching

/// What is known around a detail that it is laid out with.
package struct DetailContext {
  /// What was measured of the group that it shows; nil where it shows something else.
  package let history: GroupHistory?
  package let moment: Moment
  /// How many rows it has on the screen.
  package let bodyRows: Int
  /// How often what is on the screen is measured.
  package let refreshMilliseconds: Int64
  /// The key that looks for topics.
  package let findKey: String
  /// The key that shows the body of a message.
  package let bodyKey: String

  package init(
    history: GroupHistory?, moment: Moment, bodyRows: Int, refreshMilliseconds: Int64,
    findKey: String, bodyKey: String
  ) {
    self.history = history
    self.moment = moment
    self.bodyRows = bodyRows
    self.refreshMilliseconds = refreshMilliseconds
    self.findKey = findKey
    self.bodyKey = bodyKey
  }
}
