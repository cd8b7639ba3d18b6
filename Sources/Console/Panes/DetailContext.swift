import ModelViewUpdate

/// What is known around a detail that it is laid out with.
struct DetailContext {
  /// What was measured of the group that it shows; nil where it shows something else.
  let history: GroupHistory?
  let moment: Moment
  /// How many rows it has on the screen.
  let bodyRows: Int
  /// How often what is on the screen is measured.
  let refreshMilliseconds: Int64
  /// The key that looks for topics.
  let findKey: String
}
