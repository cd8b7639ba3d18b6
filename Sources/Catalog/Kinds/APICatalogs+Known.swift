import TRocket
package import TencentCloud

extension APICatalogs {
  /// The APIs of all products that the console speaks to.
  package static let known = APICatalogs([.trocket])

  /// Their regions. The start needs no more of them.
  package static var knownRegions: [String] { APICatalog.trocketRegions }
}

extension ActionID {
  /// The action as it stands on the screen.
  package var shownName: String { APICatalogs.known.shortName(of: self) }
}
