/// The APIs of several products side by side.
public struct APICatalogs: Sendable {
  /// Why a text is the name of no action.
  public enum Mistake: Error, Equatable, Sendable {
    /// No product has such an action.
    case unknown
    /// Several have one of that name: only with its product it says which is meant.
    case ambiguous([ActionID])
  }

  /// The API of each product.
  public let all: [APICatalog]

  /// Some APIs.
  public init(_ all: [APICatalog]) { self.all = all }

  /// All actions of all products.
  public var actions: [ActionDescriptor] { all.flatMap(\.actions) }

  /// The regions that any of them takes.
  public var regions: [String] {
    all.reduce(into: []) { regions, catalog in
      regions += catalog.regions.filter { !regions.contains($0) }
    }
  }

  /// The API of a product; nil where it is not known.
  public func catalog(of service: String) -> APICatalog? { all.first { $0.service == service } }

  /// The API that an action belongs to; nil where the product is not known.
  public func catalog(of action: ActionID) -> APICatalog? { catalog(of: action.service) }

  /// What is known of an action; nil where it is not known.
  public func action(_ id: ActionID) -> ActionDescriptor? {
    catalog(of: id)?.action(named: id.name)
  }

  /// The action that somebody means by `trocket.DescribeTopic`, or by `DescribeTopic` where only one
  /// product has an action of that name.
  public func action(meantBy text: String) throws(Mistake) -> ActionDescriptor {
    if let id = ActionID(text), let action = action(id) { return action }
    let meant = all.compactMap { $0.action(named: text) }
    if meant.count > 1 { throw .ambiguous(meant.map(\.id)) }
    guard let action = meant.first else { throw .unknown }
    return action
  }

  /// What tells an action from all others: its name, with its product where others have one of that
  /// name.
  public func shortName(of id: ActionID) -> String {
    let count = all.count { $0.service != id.service && $0.action(named: id.name) != nil }
    return count == 0 ? id.name : id.description
  }
}
