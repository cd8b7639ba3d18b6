import Simulator
import TencentCloud

@testable import Catalog
@testable import Watching

/// A named way through the console, in the file of its subject. The same scripts make golden
/// screens and screenshots.
struct KeyScript: Sendable, CustomStringConvertible {
  let name: String
  /// Words for `ConsoleDriver.play`.
  let keys: String
  /// Where it begins; the board is what the console shows first.
  let start: ResourceID
  /// What the service speaks.
  let dialect: Dialect
  /// Thresholds that hold meanwhile.
  let alertRules: [AlertRule]
  /// What its screen is kept in besides the narrow view: where width or language matters.
  let also: [GoldenView]
  /// Whether requests go out together, so that the service may number either first.
  let requestIDsAreOpen: Bool
  /// Calls of `monitor` a day; nil where none are made.
  let monitorBudget: Int?
  /// What the account lacks.
  let lacks: Set<AccountLack>
  /// The file that it stands in; its goldens lie beside it.
  let file: String

  init(
    name: String, keys: String, start: ResourceID = .instances, dialect: Dialect = .may2024,
    alertRules: [AlertRule] = [], also: [GoldenView] = [],
    requestIDsAreOpen: Bool = false, monitorBudget: Int? = nil, lacks: Set<AccountLack> = [],
    file: String = #filePath
  ) {
    self.name = name
    self.keys = keys
    self.start = start
    self.dialect = dialect
    self.alertRules = alertRules
    self.also = also
    self.requestIDsAreOpen = requestIDsAreOpen
    self.monitorBudget = monitorBudget
    self.lacks = lacks
    self.file = file
  }

  var description: String { name }

  static let all =
    AlertGoldenTests.scripts + BatchGoldenTests.scripts + BoardGoldenTests.scripts
    + ClientsGoldenTests.scripts + DetailGoldenTests.scripts + ExportGoldenTests.scripts
    + FormGoldenTests.scripts
    + GroupGoldenTests.scripts + InlineEditGoldenTests.scripts + InstanceGoldenTests.scripts
    + JournalGoldenTests.scripts + ListGoldenTests.scripts + MessageGoldenTests.scripts
    + MQTTGoldenTests.scripts + ManualGoldenTests.scripts + MetricGoldenTests.scripts
    + MigrationGoldenTests.scripts + OffsetGoldenTests.scripts
    + PaletteGoldenTests.scripts + PermissionsGoldenTests.scripts

  static func named(_ name: String) -> KeyScript? { all.first { $0.name == name } }
}
