/// Every command, in the order of footer and help.
package enum Commands {
  /// All of them.
  package static let all: [Command] = withWords + FormCommands.named

  /// Those that have a key or a word in the footer. The others are the forms by their names, which
  /// the first frame does not wait for.
  static let withWords: [Command] = {
    // Sums of thirty lists would copy each of them thirty times before the first frame.
    var all: [Command] = []
    all.reserveCapacity(parts.count * 8)
    for part in parts { all += part }
    return all
  }()

  /// In the order of footer and help: what a place has of its own comes before what every list has.
  private static let parts: [[Command]] = [
    OpeningCommands.inward, ClientVerbCommands.all, ClientCommands.all, OrderCommands.all,
    MessageCommands.all, GroupCommands.all, ExplainCommands.all, ProgressCommands.all,
    MessageQueryCommands.all, MessageVerbCommands.all, OpeningCommands.aside,
    FormCommands.keyed, InlineEditCommands.all, PermissionCommands.all, DetailCommands.all,
    ReleaseCommands.all, InstanceCommands.all, OffsetCommands.all, MuteCommands.all,
    ListCommands.all, ColumnCommands.all, PinCommands.all, CompareCommands.all, CopyCommands.all,
    WriteCommands.all, SecretCommands.all, FieldCommands.all, VisitCommands.all,
    ResultCommands.all, ConflictCommands.all, ReviewCommands.all, OverlayCommands.all,
    LeavingCommands.all, SessionCommands.all, MovingCommands.all,
  ]

  /// What every list has: the way in and out of it, its rows and columns.
  static let ofEveryList = Set(
    (OpeningCommands.all + ListCommands.all + ColumnCommands.all + PinCommands.all
      + CompareCommands.all + CopyCommands.all + WriteCommands.all + VisitCommands.all
      + MovingCommands.all).map(\.id) + ["mark", "mark-range", "mark-all", "open-json"])

  /// What means the same wherever one is.
  static let ofSession = Set(SessionCommands.all.map(\.id) + ["alerts"])

  /// The command of that name.
  static func command(_ id: String) -> Command? { table[id] }

  /// Those that the footer may tell at a place. Most commands have no word there.
  static func told(at place: Place) -> [Command] {
    place == .list ? toldInLists : toldByPlace[Int(place.rawValue)]
  }

  /// The first frame waits for these alone.
  private static let toldInLists = filtered(.list)
  private static let toldByPlace = Place.allCases.map(filtered)

  private static func filtered(_ place: Place) -> [Command] {
    withWords.filter { $0.hasFooter && $0.places.contains(place) }
  }
  private static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
