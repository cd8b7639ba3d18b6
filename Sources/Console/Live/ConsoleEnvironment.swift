import TencentCloud

/// What the console needs of the world, as values that tests replace.
public struct ConsoleEnvironment: Sendable {
  /// The client for a region, made when it is first asked for.
  public var client: @Sendable (_ region: String) async -> CloudClient
  /// Reads the ids of MQTT clients that the user keeps for an instance.
  public var readClients: @Sendable (_ instanceID: String) async throws -> [String]
  /// Keeps them.
  public var writeClients: @Sendable (_ instanceID: String, _ ids: [String]) async throws -> Void
  /// The local time zone.
  public var timeZone: TimeZoneRule
  /// Reads the themes to choose from; nil leaves those that the model began with.
  public var readThemes: (@Sendable () async -> [Theme])?
  /// Appends a line to the journal and flushes it; what it throws keeps a change from being made.
  /// Nil keeps no journal.
  public var appendJournal: (@Sendable (ChangeJournalLine) async throws -> Void)?
  /// Refuses every change from now on, or no longer, below the screens.
  public var setReadOnly: (@Sendable (Bool) -> Void)?
  /// Reads the journal; nil where none is kept.
  public var readJournal: (@Sendable () async throws -> JournalReading)?
  /// Writes down that the user was told of changes that never ended.
  public var noteJournal: (@Sendable ([JournalChange]) async throws -> Void)?

  /// How long answers that come together are gathered before they are shown, in milliseconds.
  public var gatheringMilliseconds = 250
  /// How many milliseconds of the loop's clock pass in one of the machine's.
  public var clockSpeed = 1
  /// Reads what the user pinned in a region; nil keeps nothing.
  public var readPins: (@Sendable (_ region: String) async throws -> [Pin])?
  /// Keeps it.
  public var writePins: (@Sendable (_ region: String, _ pins: [Pin]) async throws -> Void)?
  /// Writes a file that is not there yet, for the owner's eyes only.
  public var writeNewFile: (@Sendable (_ path: String, _ bytes: [UInt8]) async throws -> Void)?
  /// Runs a command of the user's to its end and says what went wrong, where something did.
  public var runAlertCommand: (@Sendable (AlertCommand) async -> String?)?

  /// An environment.
  public init(
    client: @escaping @Sendable (_ region: String) async -> CloudClient,
    readClients: @escaping @Sendable (_ instanceID: String) async throws -> [String],
    writeClients:
      @escaping @Sendable (_ instanceID: String, _ ids: [String]) async throws -> Void,
    timeZone: TimeZoneRule, readThemes: (@Sendable () async -> [Theme])? = nil,
    appendJournal: (@Sendable (ChangeJournalLine) async throws -> Void)? = nil
  ) {
    self.client = client
    self.readClients = readClients
    self.writeClients = writeClients
    self.timeZone = timeZone
    self.readThemes = readThemes
    self.appendJournal = appendJournal
  }
}
