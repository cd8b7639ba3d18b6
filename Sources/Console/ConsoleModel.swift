package import Catalog
package import Changing
package import ModelViewUpdate
package import Panes
import TencentCloud
package import TerminalUI
package import Watching

/// Everything that the console remembers.
package struct ConsoleModel: Sendable {
  /// The terminal's size.
  package internal(set) var size: Size
  /// When the last message was taken.
  package internal(set) var moment = Moment(uptimeMilliseconds: 0, unixMilliseconds: 0)
  /// The zone of every time on the screen.
  var timeZone = TimeZoneRule.fixed(hours: 0)
  /// When refreshing was paused; nil while it goes on. The header's clock stands still meanwhile.
  package internal(set) var pausedAt: Moment?
  /// Who works where.
  package internal(set) var session: Session
  /// The language of every text.
  package internal(set) var language: Language
  /// How everything looks.
  package internal(set) var theme: Theme
  /// The themes to choose from.
  package internal(set) var themes: [Theme]
  /// The panes; the last one is on the screen.
  package internal(set) var panes: [Pane] = []
  /// What stands above the panes.
  package internal(set) var overlay: Overlay?
  /// What is below the help or the manual, and comes back as they are closed.
  var covered: Overlay?
  /// What is typed after the key of an input that cannot be opened here.
  package internal(set) var unheard: UnheardText?
  /// What happened last.
  package internal(set) var notice: Notice? { didSet { noticesTold &+= 1 } }
  /// Counts what was told: that the same is told again is seen by it alone.
  private(set) var noticesTold = 0
  /// What is said once the first pane is open, such as a mistake in the settings.
  let startNotice: Notice?
  /// The regions to choose from.
  package internal(set) var regions: [String]
  /// How the terminal is used.
  package internal(set) var terminal: TerminalUse
  /// Which keys do what.
  package internal(set) var keyMap: KeyMap
  /// What texts call the keys.
  package internal(set) var keyLabels = KeyLabels()
  /// Names of instances by id, as far as they were seen.
  package internal(set) var instanceNames: [String: String] = [:]
  /// Ids of watched MQTT clients by instance, as far as they were read.
  package internal(set) var keptClients: [String: KeptList<String>] = [:]
  /// What is known of the region.
  package internal(set) var watch: Watch
  /// What is worth a look, by its id.
  var findings: [String: Finding] = [:]
  /// What the rows of the board were made of last.
  var boardState: BoardState?
  /// What the user wants in view, by region.
  package internal(set) var keptPins: [String: KeptList<Pin>] = [:]
  /// What the user does not want to hear of, by region.
  package internal(set) var keptMutes: [String: KeptList<Mute>] = [:]
  /// How many findings are not shown for that.
  package internal(set) var mutedCount = 0
  /// How many things on the board alerts fire for.
  package internal(set) var firingCount = 0
  /// Whether an alert fires for something that is no finding.
  var hasUnlistedAlerts = false
  /// How lists are looked at.
  package internal(set) var keptViews = KeptList<ViewChoice>()
  /// What lists are filtered by, by where they are.
  var viewFilters: [Location: String] = [:]
  /// Names that lists told which the background poller does not ask for, by kind and instance.
  var toldNames: [ResourceID: [String: [String]]] = [:]
  /// The name that all instances are asked for, until the user presses a key: what alone is called
  /// so is gone to.
  var soughtName: String?
  /// The filters of the settings, by name.
  let namedFilters: [NamedFilter]
  /// Which alerts fire.
  package internal(set) var alerts: AlertBook
  /// How their changes are told.
  let alertChannels: AlertChannels
  /// The changes of alerts.
  package internal(set) var events = EventLog()
  var alertCommands = AlertCommandQueue()
  /// Actions that the service refused here altogether, and its codes.
  package internal(set) var refusals = ServiceRefusals()
  /// What regions were found to answer.
  var answers = LearntAnswers()
  /// How `monitor` stands.
  var monitor = MonitorState()
  /// The rules that stand before changes.
  package internal(set) var guards: GuardRules
  /// The journal, as it was read last.
  var journal: JournalReading?
  var journalRows = JournalRows()
  /// The journal while it is read anew, until as much of it is here as was before.
  var incomingJournal: JournalReading?
  /// The changes of this session.
  package internal(set) var changes = ChangeLedger()
  /// Frame of the turning mark, while something loads.
  package internal(set) var spinnerFrame = 0
  var nextPaneID = 1
  /// The profile with which the program begins anew once it has ended; nil where it just ends.
  package var nextProfile: String?
  /// The places that were visited.
  var visits = VisitHistory()
  /// Since when this region is watched.
  var watchedSince: Moment?
  /// How often two things were compared.
  var comparisonCount = 0
  /// How many instances that are gone, or of other regions, are remembered.
  static let spareNames = 32
  /// When unused memory was given back last.
  var memoryGivenBackAt: Moment?
  /// The region of which it was asked what was the worst there last time.
  var worstGroupsRegion: String?
  /// When it was last kept which groups are the worst.
  var worstGroupsKeptAt: Moment?
  /// Which names were kept, and when.
  var namesKept: SeenNameUpdate.Kept?
  /// Who the user is, as the service said; nil while it did not.
  var identity: Phrase?
  /// Why the keys of the session could not be renewed the last time; nil where they could.
  var keyFailure: Phrase?
  /// Answers that wait until what is typed in place is closed.
  var heldMessages: [Message] = []

  /// The model at the start.
  package init(
    size: Size, session: Session, language: Language, theme: Theme, themes: [Theme] = [],
    refreshMilliseconds: Int = 5000, budgetPerSecond: Int = 10, firstRound: FirstRound? = nil,
    keyMap: KeyMap = KeyMap(),
    regions: [String] = [], guards: GuardRules = GuardRules(), alertRules: [AlertRule] = [],
    alertChannels: AlertChannels = AlertChannels(), namedFilters: [NamedFilter] = [],
    startNotice: Notice? = nil, terminal: TerminalUse = TerminalUse()
  ) {
    self.size = size
    self.session = session
    self.language = language
    self.theme = theme
    self.themes = themes.isEmpty ? [theme] : themes
    watch = Watch(
      budgetPerSecond: budgetPerSecond, refreshMilliseconds: refreshMilliseconds,
      firstRound: firstRound)
    self.keyMap = keyMap
    self.regions = regions
    alerts = AlertBook(rules: alertRules)
    self.alertChannels = alertChannels
    self.namedFilters = namedFilters
    self.guards = guards
    self.startNotice = startNotice
    self.terminal = terminal
  }

  /// What the user wants in view in this region.
  package var pins: [Pin] { keptPins[session.region]?.items ?? [] }

  /// What the user does not want to hear of in this region.
  package var mutes: [Mute] { keptMutes[session.region]?.items ?? [] }

  /// The pane on the screen.
  package var top: Pane? { panes.last }

  /// Rows that a list or a detail has on the screen.
  var bodyRows: Int { ScreenLayout(size: size).body.size.rows }

  /// Whether something is being waited for on the screen.
  var isLoading: Bool {
    switch top?.content {
    case .list(let list): list.loading == .loading
    case .detail(let detail): detail.isLoading && detail.sections.isEmpty
    case .form(let form): form.isSending || form.isReading
    case .batch(let batch): batch.review.phase == .sending
    case .permissions(let permissions): permissions.isLoading
    case nil: false
    }
  }

  /// Decides what is asked when.
  package internal(set) var poller: Poller {
    get { watch.poller }
    _modify { yield &watch.poller }
  }

  /// Forgets what is known, as for another region.
  mutating func restartWatch() {
    watch = Watch(poller)
    findings = [:]
    (mutedCount, firingCount) = (0, 0)
    viewFilters = [:]
    toldNames = [:]
    soughtName = nil
    boardState = nil
    alerts.restart()
    visits = VisitHistory()
    watchedSince = moment
  }

  /// Keeps the names of the region's instances, and forgets those of instances that are neither
  /// there nor on a pane once there are many.
  mutating func rememberNames() {
    for facts in watch.instances.values { instanceNames[facts.id] = facts.name }
    if instanceNames.count <= 2 * watch.instances.count + ConsoleModel.spareNames { return }
    let used = instanceIDsOnPanes
    instanceNames = instanceNames.filter { watch.instances[$0.key] != nil || used.contains($0.key) }
  }

  /// The instances whose parts are on panes, and those that are listed there.
  var instanceIDsOnPanes: Set<String> {
    var ids = Set(panes.compactMap(\.location.instanceID))
    for case let list? in panes.map(\.list) where list.resource.scope == .region {
      ids.formUnion(list.rows.lazy.map(\.id))
    }
    return ids
  }

  /// Whether alerts are to be told while nobody looks: where the user named what to tell or how.
  var tellsAlerts: Bool {
    !alerts.rules.isEmpty
      && (alerts.rules != AlertRule.standard || alertChannels != AlertChannels())
  }

  /// Says why something that is asked again by itself was not answered.
  mutating func tellFailure(_ error: CloudError) {
    // Where the service said something there may be advice of its own.
    let isRetryable = error.code == nil
    notice = Notice(
      .failure, isRetryable ? ErrorPhrases.askedAgain(error) : ErrorPhrases.phrase(error))
    notice?.isUntilAnswered = true
    notice?.isRetryable = isRetryable
  }

  /// Takes the line about a failure away once the service answers again, unless what it answered
  /// is not the whole list on the screen.
  mutating func forgetFailure() {
    if notice?.isUntilAnswered == true, top?.list?.flaw == nil { notice = nil }
  }
}
