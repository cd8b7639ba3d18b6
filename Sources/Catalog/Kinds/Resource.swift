package import TencentCloud

/// A kind of thing that the cloud lists: what it is called, its columns, how it is listed, watched
/// and read back, what it opens into. One object a kind, which every list of it refers to.
package final class Resource: Sendable {
  /// Where a resource is found.
  package enum Scope: Equatable, Sendable {
    /// In the region.
    case region
    /// In a RocketMQ instance.
    case rocketMQ
    /// In an MQTT instance.
    case mqtt
  }

  /// By which column, and whether from large to small.
  package struct Sort: Equatable, Sendable {
    /// Which, shown or not.
    package var column: ColumnDescription
    /// From large to small.
    package var isDescending: Bool

    package init(column: ColumnDescription, isDescending: Bool) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  /// Which.
  package let id: ResourceID
  /// What the pane is called.
  package let title: Phrase
  /// Other names that `:` takes.
  package let aliases: [String]
  /// Where it is found.
  package let scope: Scope
  /// Every field that the list gives, parallel to a row's values.
  package let fields: [FieldDescription]
  /// What fields are called here, where it is something else than everywhere.
  package let fieldTitles: [String: Phrase]
  /// What is measured of visible rows again and again.
  package let live: LiveSource?
  /// Its action: the poller asks for it for every row that comes into view.
  package let liveAction: ActionID?
  /// Columns of which one dialect alone tells anything, by their names.
  package let columnDialects: [String: Dialect]
  /// The columns, the name first.
  package let columns: [ColumnDescription]
  /// Where rows come from.
  package let source: RowSource
  /// Where they come from in a region that speaks today's dialect, where that is better.
  package let todaysSource: RowSource?
  /// How all of it is asked for in such a region, where another product answers there.
  package let today: TodaysResource?
  /// Which kind of instance it is about, which tells the dialect.
  package let instanceKind: InstanceKind
  /// How the detail of a row is asked for, action by action; nil where the list says everything.
  package let describe: [DescribeSource]?
  /// What Enter opens; nil opens the detail.
  package let entered: ResourceID?
  /// The parameter that names a row; nil where none does.
  package let nameParameter: String?
  /// The parameter that names the topic or group below which the list stands.
  package let parentParameter: String?
  /// How a row is read before and after a change; nil where nothing changes it.
  package let recipe: ReadBackRecipe?
  /// What the background poller asks of a pinned row; nil where it asks nothing.
  package let polled: PolledRow?
  /// The order at first; nil is the service's.
  package let defaultSort: Sort?
  /// Whether `:` goes there by name; what lies below a topic or group is reached through it.
  package let isReachedByName: Bool
  /// Whether it is listed by time: it opens for the last hour, and is a query of the past, which is
  /// not read again while it is looked at.
  package let isByTime: Bool
  /// Whether one looks at it beside one's work: it opens on top, and Escape goes back to that.
  package let isAside: Bool
  /// What a command prints of each item, by names on the wire, its own name first; nothing of what
  /// no command lists.
  package let printed: [String]
  /// What an empty list says, with commands in braces for their keys.
  package let emptyText: Phrase

  @inline(never)
  package init(
    _ id: ResourceID, _ title: Phrase, aliases: [String] = [], scope: Scope,
    fields: [FieldDescription], fieldTitles: [String: Phrase] = [:], live: LiveSource? = nil,
    columns: [ColumnChoice], columnDialects: [String: Dialect] = [:],
    defaultSort: (column: String, isDescending: Bool)? = nil, source: RowSource,
    todaysSource: RowSource? = nil, today: TodaysResource? = nil,
    instanceKind: InstanceKind? = nil,
    describe: [DescribeSource]? = nil, entered: ResourceID? = nil, nameParameter: String? = nil,
    parentParameter: String? = nil, recipe: ReadBackRecipe? = nil, polled: PolledRow? = nil,
    isReachedByName: Bool = true, isByTime: Bool = false, isAside: Bool = false,
    printed: [String] = [], emptyText: Phrase
  ) {
    self.id = id
    self.title = title
    self.aliases = aliases
    self.scope = scope
    self.fields = fields
    self.fieldTitles = fieldTitles
    self.live = live
    liveAction = live?.action
    self.columnDialects = columnDialects
    let described = columns.compactMap {
      $0.description(fields: fields, live: live?.fields ?? [])
    }
    assert(described.count == columns.count, "a column of \(id.name) is none of its fields")
    self.columns = described
    self.defaultSort = defaultSort.flatMap { sort in
      described.first { $0.name == sort.column }.map {
        Resource.Sort(column: $0, isDescending: sort.isDescending)
      }
    }
    self.source = source
    self.todaysSource = todaysSource
    self.today = today
    self.instanceKind = instanceKind ?? (scope == .mqtt ? .mqtt : .rocketMQ)
    self.describe = describe
    self.entered = entered
    self.nameParameter = nameParameter ?? recipe?.nameParameter
    self.parentParameter = parentParameter
    self.recipe = recipe
    self.polled = polled
    self.isReachedByName = isReachedByName
    self.isByTime = isByTime
    self.isAside = isAside
    self.printed = printed
    self.emptyText = emptyText
  }

  /// Whether its rows are things of the service that stay what they are, so that one can be pinned.
  package var isPinnable: Bool {
    if id.isOverRegion { return false }
    return switch source {
    case .pages, .search, .pinned: !isByTime
    case .watch, .journal: false
    }
  }

  /// The action that reads its pages, or that a search calls most; nil where there is none.
  package var listAction: ActionID? {
    source.action
  }

  /// The action that reads its pages in a region of today, where that is another one.
  package var todaysListAction: ActionID? { (today?.source ?? todaysSource)?.action }

  /// What the API says of an item's members, by name.
  package var members: [String: ParameterDescriptor] {
    guard let listAction, let catalog = APICatalogs.known.catalog(of: listAction),
      let list = catalog.action(named: listAction.name)?.response.first(where: \.isList),
      case .structure(let name) = list.kind, let structure = catalog.structure(named: name)
    else { return [:] }
    return Dictionary(
      structure.members.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Resource {
  /// What a field of its rows is called on the screen.
  package func title(ofField name: String) -> Phrase {
    fieldTitles[name] ?? FieldTitles.phrase(name)
  }
}
