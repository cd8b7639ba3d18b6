import TRocket
package import TencentCloud

extension APICatalogs {
  /// The APIs of all products that the console speaks to.
  package static let known = APICatalogs([.trocket])
}

extension ActionID {
  /// The action as it stands on the screen.
  package var shownName: String { APICatalogs.known.shortName(of: self) }
}
