package import TencentCloud

extension ActionID {
  /// The action that is asked in a region of that dialect: the one that took its place, where one did.
  package func spoken(in dialect: Dialect?) -> ActionID {
    guard dialect == .today, service == "trocket",
      case .action(let successor)? = APICatalogs.known.action(self)?.successor
    else { return self }
    return successor
  }
}
