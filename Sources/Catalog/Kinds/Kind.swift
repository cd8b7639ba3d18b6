import TencentCloud

/// What the file of a kind of thing tells of it. A kind is an enumeration without cases, and a line
/// in the list of kinds.
///
/// What the program needs before a list is looked at stands beside the resource, so that the start
/// makes no resource but the one that it shows.
protocol Kind: SendableMetatype {
  static var id: ResourceID { get }
  /// Where it is found.
  static var scope: Resource.Scope { get }
  /// Whether Tab goes to it from the other lists of where it is found.
  static var isTab: Bool { get }
  /// How it is listed, described, read back and pinned; made when it is first asked for.
  static var resource: Resource { get }
  /// What changes it, in the order of the palette.
  static var forms: [ActionForm] { get }
  /// The other lists whose keys mean a form of these, so that a footer asks no kind but its own.
  static var otherFormLists: [ResourceID] { get }
  /// What the actions are called that read it.
  static var readingTitles: [ActionID: Phrase] { get }
}

extension Kind {
  static var isTab: Bool { false }
  static var forms: [ActionForm] { [] }
  static var otherFormLists: [ResourceID] { [] }
  static var readingTitles: [ActionID: Phrase] { [:] }
}
