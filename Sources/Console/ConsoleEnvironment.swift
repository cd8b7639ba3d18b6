package import Catalog
package import Changing
package import Panes
package import TencentCloud
package import Watching

/// What the console needs of the world, as values that tests replace.
package struct ConsoleEnvironment: Sendable {
  /// The client for a region, made when it is first asked for.
  package var client: @Sendable (_ region: String) async -> CloudClient
  /// The ids of MQTT clients that the user watches, by instance.
  package var clients: KeptStore<String>
  /// The local time zone.
  package var timeZone: TimeZoneRule
  /// Reads the themes to choose from; nil leaves those that the model began with.
  package var readThemes: (@Sendable () async -> [Theme])?
  /// Appends a line to the journal and flushes it; what it throws keeps a change from being made.
  /// Nil keeps no journal.
  package var appendJournal: (@Sendable (ChangeJournalLine) async throws -> Void)?
  /// Refuses every change from now on, or no longer, below the screens. The higher turn holds.
  package var setReadOnly: (@Sendable (_ isReadOnly: Bool, _ turn: Int) -> Void)?
  /// Reads the lines of the journal before a place, or the newest ones; nil where none is kept.
  package var readJournal: (@Sendable (JournalPart.Place?) async throws -> JournalPart)?
  /// Reads what the end of the journal says of changes that never ended.
  package var readJournalTail: (@Sendable () async throws -> JournalTail)?
  /// Writes down what reading showed of changes that never ended.
  package var endJournal:
    (@Sendable ([(change: JournalLine, outcome: JournalOutcome)]) async throws -> Void)?
  /// Writes down that the user was told of changes that never ended.
  package var noteJournal: (@Sendable ([JournalChange]) async throws -> Void)?

  /// The topics of the manual, in the order in which they are listed.
  package var manual: @Sendable () -> [ManualTopic] = { [] }
  /// How long a call may take, in milliseconds: a confirmation waits no longer for what its change
  /// means.
  package var callMilliseconds = 15_000
  /// How long answers that come together are gathered before they are shown, in milliseconds.
  package var gatheringMilliseconds = 250
  /// How many milliseconds of the loop's clock pass in one of the machine's.
  package var clockSpeed = 1
  /// Keeps what regions answer; nil neither keeps it nor asks.
  package var answers: AnswerStore?
  /// What the user pinned, by region; nil keeps nothing.
  package var pins: KeptStore<Pin>?
  /// What the user acknowledged, by region; nil keeps nothing.
  package var mutes: KeptStore<Mute>?
  /// Who the user is, for what is kept for others to read.
  package var author: @Sendable () async -> String = { "" }
  /// How lists are looked at; nil keeps nothing.
  package var views: KeptStore<ViewChoice>?
  /// Writes a file for the owner's eyes only. One that is there already is left as it is and told as
  /// false, unless it is to be replaced.
  package var writeFile:
    (@Sendable (_ path: String, _ bytes: [UInt8], _ replaces: Bool) async throws -> Bool)?
  /// Runs a command of the user's to its end and says what went wrong, where something did.
  package var runAlertCommand: (@Sendable (AlertCommand) async -> Phrase?)?

  /// Gives a text to the program that the user chose for what is copied, and says what went wrong.
  package var copyByProgram: (@Sendable (String) async -> Phrase?)?

  /// Waits for the next thing to tell of keys that are renewed; nil where they never change.
  package var credentialNews: (@Sendable () async -> CredentialNews)?
  /// The accounts to change to; nil where there is none to choose.
  package var profiles: ProfileChoice?
  /// Asks the service who the user is; nil where nobody can say.
  package var identity: (@Sendable () async -> Phrase)?
  /// The main account of the keys of now, where they end; nil where it cannot be found out.
  package var accountID: (@Sendable () async -> String?)?
  /// What runs here and where its files lie.
  package var about: @Sendable () -> [AboutPart] = { [] }

  /// Counts calls of `monitor` before they are made; nil where none may be made at all.
  package var monitorLedger: MonitorLedger?
  /// Where it is kept which metrics there are; nil keeps nothing.
  package var metricCatalogs: MetricCatalogStore?

  /// Keeps which groups were the worst; nil keeps nothing.
  package var worstGroups: WorstGroupStore?
  /// Keeps names for the completion of shells.
  package var keepNames: SeenNameKeeping?

  /// Gives memory that is not used any more back to the system.
  package var giveMemoryBack: (@Sendable () -> Void)?

  /// An environment.
  package init(
    client: @escaping @Sendable (_ region: String) async -> CloudClient,
    clients: KeptStore<String>, timeZone: TimeZoneRule,
    readThemes: (@Sendable () async -> [Theme])? = nil,
    appendJournal: (@Sendable (ChangeJournalLine) async throws -> Void)? = nil
  ) {
    self.client = client
    self.clients = clients
    self.timeZone = timeZone
    self.readThemes = readThemes
    self.appendJournal = appendJournal
  }
}
