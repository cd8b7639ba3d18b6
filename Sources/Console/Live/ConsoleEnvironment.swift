import TencentCloud

/// What the console needs of the world, as values that tests replace.
public struct ConsoleEnvironment: Sendable {
  /// The client for a region, made when it is first asked for.
  public var client: @Sendable (_ region: String) async -> CloudClient
  /// Reads the ids of MQTT clients that the user keeps for an instance.
  public var readClients: @Sendable (_ instanceID: String) async throws -> [String]
  /// Brings a change of them to their file, and says what that holds then.
  public var changeClients:
    @Sendable (_ instanceID: String, _ change: ListChange<String>) async throws -> [String]
  /// The local time zone.
  public var timeZone: TimeZoneRule
  /// Reads the themes to choose from; nil leaves those that the model began with.
  public var readThemes: (@Sendable () async -> [Theme])?
  /// Appends a line to the journal and flushes it; what it throws keeps a change from being made.
  /// Nil keeps no journal.
  public var appendJournal: (@Sendable (ChangeJournalLine) async throws -> Void)?
  /// Refuses every change from now on, or no longer, below the screens. The higher turn holds.
  public var setReadOnly: (@Sendable (_ isReadOnly: Bool, _ turn: Int) -> Void)?
  /// Reads the lines of the journal before a place, or the newest ones; nil where none is kept.
  public var readJournal: (@Sendable (JournalPart.Place?) async throws -> JournalPart)?
  /// Reads what the end of the journal says of changes that never ended.
  public var readJournalTail: (@Sendable () async throws -> JournalTail)?
  /// Writes down what reading showed of changes that never ended.
  public var endJournal:
    (@Sendable ([(change: JournalLine, outcome: JournalOutcome)]) async throws -> Void)?
  /// Writes down that the user was told of changes that never ended.
  public var noteJournal: (@Sendable ([JournalChange]) async throws -> Void)?

  /// How long a call may take, in milliseconds: a confirmation waits no longer for what its change
  /// means.
  public var callMilliseconds = 15_000
  /// How long answers that come together are gathered before they are shown, in milliseconds.
  public var gatheringMilliseconds = 250
  /// How many milliseconds of the loop's clock pass in one of the machine's.
  public var clockSpeed = 1
  /// Reads what the user pinned in a region; nil keeps nothing.
  public var readPins: (@Sendable (_ region: String) async throws -> [Pin])?
  /// Brings a change of it to its file, and says what that holds then.
  public var changePins:
    (@Sendable (_ region: String, _ change: ListChange<Pin>) async throws -> [Pin])?
  /// Writes a file that is not there yet, for the owner's eyes only.
  public var writeNewFile: (@Sendable (_ path: String, _ bytes: [UInt8]) async throws -> Void)?
  /// Runs a command of the user's to its end and says what went wrong, where something did.
  public var runAlertCommand: (@Sendable (AlertCommand) async -> String?)?

  /// Gives memory that is not used any more back to the system.
  public var giveMemoryBack: (@Sendable () -> Void)?

  /// An environment.
  public init(
    client: @escaping @Sendable (_ region: String) async -> CloudClient,
    readClients: @escaping @Sendable (_ instanceID: String) async throws -> [String],
    changeClients:
      @escaping @Sendable (_ instanceID: String, _ change: ListChange<String>) async throws ->
      [String],
    timeZone: TimeZoneRule, readThemes: (@Sendable () async -> [Theme])? = nil,
    appendJournal: (@Sendable (ChangeJournalLine) async throws -> Void)? = nil
  ) {
    self.client = client
    self.readClients = readClients
    self.changeClients = changeClients
    self.timeZone = timeZone
    self.readThemes = readThemes
    self.appendJournal = appendJournal
  }
}
