import Catalog
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Watching

/// A look at the board, as the command line asks for it.
struct BoardOrder: RunnableCommand, Equatable, Sendable {
  /// `--fail-on`.
  var failsOn = FailOn.warning
  /// `--history`.
  var hasHistory = false
  /// How the list is written.
  var style = ListStyle()
  /// The others.
  var options = PlainOptions()

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let oneShot = try OneShot(options.connection, options.console, in: process)
    let repetition = Repetition(style, options.connection, process.output)
    let historian = hasHistory ? try oneShot.historian() : nil
    let survey = oneShot.survey
    let language = oneShot.language
    let mutes = oneShot.mutes
    return try oneShot.run { session in
      var kept = MetricBook()
      return try await repetition.run {
        var watch = await survey.watch(session.client, metrics: kept)
        var problems = BoardSurvey.problems(watch)
        if let historian {
          problems += await historian.tell(&watch, session.client, survey.clock.now())
          kept = watch.metrics.ofInstances
        }
        return look(watch, problems, mutes, at: survey.clock.now(), language)
      }
    }
  }

  private func look(
    _ watch: Watch, _ problems: [String], _ mutes: [Mute], at moment: Moment,
    _ language: Language
  ) -> Repetition.Look {
    let entries = BoardEntries(watch: watch, pins: [], moment: moment, mutes: mutes)
    let isFailure = entries.all.contains { failsOn.includes($0.finding.severity) }
    let muted = Set(entries.muted.map(\.finding.key))
    // Programs are told what is muted too, and that it is; people only how much.
    let isForPeople = style.format == .table || style.format == .markdown
    let shown =
      isForPeople ? entries.all : BoardEntries(watch: watch, pins: [], moment: moment).all
    let note =
      muted.isEmpty ? [] : [Phrase("\(muted.count) muted", "已静默 \(muted.count) 项")[language]]
    let words = BoardOrder.isForPrograms(style.format) ? Language.english : language
    return Repetition.Look(
      listing: BoardListing(shown, muted: muted, words).listing, problems: problems + note,
      status: isFailure || !problems.isEmpty ? .refused : .done)
  }
}

extension BoardOrder {
  /// Whether programs read it: they get the same words in every language, as of the other commands.
  fileprivate static func isForPrograms(_ format: ListingFormat) -> Bool {
    switch format {
    case .json, .yaml, .csv: true
    case .table, .wide, .markdown: false
    }
  }
}

/// The board as a list to be printed.
struct BoardListing {
  private let entries: [BoardEntry]
  /// The keys of the findings that nobody wants to hear of.
  private let muted: Set<String>
  private let language: Language

  init(_ entries: [BoardEntry], muted: Set<String>, _ language: Language) {
    self.entries = entries
    self.muted = muted
    self.language = language
  }

  static let titles = [
    "Severity", "Finding", "Subject", "Instance", "Detail", "Since", "InstanceId", "Muted",
    "Remark", "Kind",
  ]

  /// What Chinese tables call them; programs are given the names above in every language.
  private static let chinese = [
    "Severity": "级别", "Finding": "问题", "Subject": "对象", "Instance": "实例", "Detail": "详情",
    "Since": "开始时间", "InstanceId": "实例 ID", "Muted": "已静默",
    "Remark": "备注", "Kind": "类型",
  ]
  /// What a narrow terminal does without first: since when matters more than where.
  private static let leaving = ["Remark": 2, "Instance": 1]
  /// What only wide tables have, and what programs read.
  private static let wide: Set = ["InstanceId", "Muted", "Kind"]
  private static let chineseSeverities = ["notice": "提示", "warning": "警告", "danger": "严重"]

  var listing: Listing {
    Listing(
      columns: BoardListing.titles.map { title in
        var column = TextTable.Column(title: title, isWide: BoardListing.wide.contains(title))
        column.leaving = BoardListing.leaving[title] ?? 0
        guard language == .chinese else { return column }
        column.heading = BoardListing.chinese[title]
        if title == "Severity" { column.words = BoardListing.chineseSeverities }
        return column
      },
      rows: entries.map { cells($0) }, json: .array(entries.map(json)))
  }

  private func cells(_ entry: BoardEntry) -> [ListingCell] {
    let row = entry.row(language)
    func value(_ name: String) -> ListingCell {
      let fields = Resources.resource(.board).fields
      return fields.firstIndex { $0.name == name }.map { ListingCell(row.values[$0]) } ?? .unknown
    }
    return [
      .exact(BoardListing.word(entry.finding.severity)), value("Finding"), value("Subject"),
      value("Instance"), value("Detail"), value("FoundAt"), .text(entry.finding.instanceID),
      .exact(muted.contains(entry.finding.key) ? "true" : "false"), value("Remark"),
      .exact(entry.finding.kind.rawValue),
    ]
  }

  private func json(_ entry: BoardEntry) -> JSONValue {
    var members = Dictionary(
      zip(BoardListing.titles, cells(entry)).map { title, cell -> (String, JSONValue) in
        switch cell {
        case .unknown: (title, .null)
        case .text(let text), .exact(let text): (title, .string(text))
        }
      }, uniquingKeysWith: { first, _ in first })
    members["Muted"] = .bool(muted.contains(entry.finding.key))
    return .object(members)
  }

  /// One word a severity, the same in every language: scripts rely on it.
  static func word(_ severity: Finding.Severity) -> String {
    switch severity {
    case .notice: "notice"
    case .warning: "warning"
    case .critical: "danger"
    }
  }
}
