/// What an action does to the things that it is about.
public enum ActionVerb: String, Sendable {
  /// Tells of many, page by page.
  case list
  /// Tells of one.
  case describe
  /// Makes or buys one.
  case create
  /// Changes one.
  case modify
  /// Takes one away.
  case delete
  /// Makes many at once of what another cluster has.
  case `import`
  /// Does something with one that is no change of its settings: a kick, a reset, a message sent.
  case perform
}
