import TRocket
import TencentCloud

/// A kind of thing that the cloud lists: what it is called, its columns, how it is listed and
/// watched, what it opens into.
public struct Resource: Sendable {
  /// Where a resource is found.
  public enum Scope: Equatable, Sendable {
    /// In the region.
    case region
    /// In a RocketMQ instance.
    case rocketMQ
    /// In an MQTT instance.
    case mqtt
  }

  /// By which column, and whether from large to small.
  public struct Sort: Equatable, Sendable {
    /// The index of the column.
    public var column: Int
    /// From large to small.
    public var isDescending: Bool
  }

  /// Which.
  public let id: ResourceID
  /// What the pane is called.
  public let title: Phrase
  /// Other names that `:` takes.
  public let aliases: [String]
  /// Where it is found.
  public let scope: Scope
  /// Every field that the list gives, parallel to a row's values.
  public let fields: [FieldDescription]
  /// What is measured of visible rows again and again.
  public let live: LiveSource?
  /// The columns, the name first.
  public let columns: [ColumnDescription]
  /// Where rows come from.
  public let source: RowSource
  /// How the detail of a row is asked for, action by action; nil where the list says everything.
  public let describe: [DescribeSource]?
  /// What Enter opens; nil opens the detail.
  public let entered: ResourceID?
  /// The order at first; nil is the service's.
  public let defaultSort: Sort?
  /// Whether `:` goes there by name; what lies below a topic or group is reached through it.
  public let isReachedByName: Bool
  /// Whether the list is read again while it is looked at; a query of the past is not.
  public let isRefreshed: Bool
  /// What an empty list says.
  public let emptyText: Phrase

  /// The action that reads its pages, or that a search calls most; nil where there is none.
  var listAction: String? {
    switch source {
    case .pages(let action, _), .search(let action, _): action
    case .pinned, .watch, .journal: nil
    }
  }
}

/// A field of a row or a sample.
public struct FieldDescription: Equatable, Sendable {
  /// The name in the API, which also finds its title.
  public let name: String
  /// How it reads.
  public let kind: FieldKind
}

extension Resource {
  /// What a field of its rows is called on the screen.
  func title(ofField name: String) -> Phrase {
    FieldTitles.phrase(name, isOfSubscription: id == .subscribers || id == .subscriptions)
  }
}

/// A column of a list.
public struct ColumnDescription: Equatable, Sendable {
  /// Where its values come from.
  public enum Source: Equatable, Sendable {
    /// A field of the row.
    case field(Int)
    /// A field of the newest sample.
    case live(Int)
    /// The last samples of a live field as a small picture.
    case history(Int)
    /// What the samples say of where a lag is going.
    case estimate(EstimatePart)
    /// How old the newest sample is.
    case age

    /// Whether it comes from measurements.
    var isMeasured: Bool {
      if case .field = self { false } else { true }
    }
  }

  /// Where its values come from.
  public let source: Source
  /// The name in the API, which finds its title.
  public let name: String
  /// How it reads.
  public let kind: FieldKind
  /// The least width, in cells.
  public let minimumWidth: Int
  /// What it takes of the room that is left, against the other columns.
  public let weight: Int
}

/// Where the rows of a list come from.
public enum RowSource: Sendable {
  /// Pages of the service.
  case pages(
    action: String,
    @Sendable (CloudClient, Location, PageRequest) async throws(CloudError) -> ListPage)
  /// A search through several lists, which sends what it finds while it goes.
  case search(
    action: String,
    @Sendable (CloudClient, Location, @Sendable (ListPage) -> Void) async throws(CloudError) ->
      Void)
  /// Ids that the user keeps.
  case pinned
  /// What the background poller found.
  case watch
  /// The journal of changes.
  case journal
}

/// How the detail of a row is asked for.
public struct DescribeSource: Sendable {
  /// The action, whose descriptor orders and explains the answer.
  let action: String
  /// Asks.
  let fetch: @Sendable (CloudClient, Location, String) async throws(CloudError) -> JSONValue
}

/// What is measured of visible rows.
public struct LiveSource: Sendable {
  /// The fields, parallel to a sample's values.
  let fields: [FieldDescription]
  /// The action that is called.
  let action: String
  /// Asks for one row.
  let fetch: @Sendable (CloudClient, Location, String) async throws(CloudError) -> Measured

  /// What was measured of a row.
  struct Measured: Sendable {
    /// What the row shows.
    let values: [FieldValue]
    /// What the board makes of it.
    let facts: PollFacts
  }
}

/// Which part of a list.
public struct PageRequest: Equatable, Sendable {
  /// How many rows come before.
  public let offset: Int
  /// How many are wanted at most.
  public let limit: Int
  /// What the service gave with the first page to ask for the ones after it.
  public let token: String?

  /// A part of a list.
  public init(offset: Int, limit: Int, token: String? = nil) {
    self.offset = offset
    self.limit = limit
    self.token = token
  }
}

/// Rows that arrived.
public struct ListPage: Equatable, Sendable {
  /// The rows.
  public let rows: [Row]
  /// How many there are in all, as the service says; nil where it does not.
  public let total: Int?
  /// What a search has looked through so far, of how many.
  public let searched: Progress?
  /// What the following pages have to send, where the service wants that.
  public let token: String?
  /// How long the call took, in milliseconds; nil where that was not measured.
  public internal(set) var milliseconds: Int?
  /// The rows whose names could not be read: their ids are made up.
  public internal(set) var namelessIDs: Set<String> = []
  /// That the page held more items than were asked for, of which the rest was cut off.
  public internal(set) var excess: AnswerDefect?

  /// How far a search has come.
  public struct Progress: Equatable, Sendable {
    /// Looked through.
    public let done: Int
    /// To look through.
    public let total: Int
  }

  /// Rows that arrived.
  public init(rows: [Row], total: Int?, searched: Progress? = nil, token: String? = nil) {
    self.token = token
    self.rows = rows
    self.total = total
    self.searched = searched
  }
}
