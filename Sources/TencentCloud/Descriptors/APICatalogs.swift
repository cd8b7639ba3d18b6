/// The APIs of several products side by side. Each is made when it is first asked for.
public struct APICatalogs: Sendable {
  /// Why a text is the name of no action.
  public enum Mistake: Error, Equatable, Sendable {
    /// No product has such an action.
    case unknown
    /// Several have one of that name: only with its product it says which is meant.
    case ambiguous([ActionID])
  }

  /// A product whose API is made when it is needed.
  public struct Entry: Sendable {
    /// The product, such as `trocket`.
    let service: String
    let make: @Sendable () -> APICatalog

    /// A product.
    public init(_ service: String, _ make: @escaping @Sendable () -> APICatalog) {
      self.service = service
      self.make = make
    }
  }

  private let entries: [Entry]
  /// The product whose actions a bare name means before all others.
  private let main: String?

  /// Some APIs.
  /// - Parameter main: The product whose actions a bare name means, whatever others have.
  public init(_ entries: [Entry], main: String? = nil) {
    self.entries = entries
    self.main = main
  }

  /// APIs that are made already.
  public init(_ all: [APICatalog], main: String? = nil) {
    self.init(all.map { catalog in Entry(catalog.service) { catalog } }, main: main)
  }

  /// The API of each product.
  public var all: [APICatalog] { entries.map { $0.make() } }

  /// The products.
  public var services: [String] { entries.map(\.service) }

  /// All actions of all products.
  public var actions: [ActionDescriptor] { all.flatMap(\.actions) }

  /// The regions that any of them takes.
  public var regions: [String] {
    all.reduce(into: []) { regions, catalog in
      regions += catalog.regions.filter { !regions.contains($0) }
    }
  }

  /// The API of a product; nil where it is not known.
  public func catalog(of service: String) -> APICatalog? {
    entries.first { $0.service == service }?.make()
  }

  /// The API that an action belongs to; nil where the product is not known.
  public func catalog(of action: ActionID) -> APICatalog? { catalog(of: action.service) }

  /// What is known of an action; nil where it is not known.
  public func action(_ id: ActionID) -> ActionDescriptor? {
    catalog(of: id)?.action(named: id.name)
  }

  /// The action that somebody means by `trocket.DescribeTopic`, or by `DescribeTopic` where the main
  /// product has an action of that name, or only one product.
  public func action(meantBy text: String) throws(Mistake) -> ActionDescriptor {
    if let id = ActionID(text), let action = action(id) { return action }
    if let action = main.flatMap(catalog(of:))?.action(named: text) { return action }
    let meant = all.compactMap { $0.action(named: text) }
    if meant.count > 1 { throw .ambiguous(meant.map(\.id)) }
    guard let action = meant.first else { throw .unknown }
    return action
  }

  /// What tells an action from all others: its name, with its product where the name alone means
  /// another or none.
  public func shortName(of id: ActionID) -> String {
    if id.service == main { return id.name }
    let isShared = entries.contains {
      $0.service != id.service && $0.make().action(named: id.name) != nil
    }
    return isShared ? id.description : id.name
  }
}
