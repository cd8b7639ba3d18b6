package import Catalog
package import Changing
package import ModelViewUpdate
import TencentCloud
import TerminalUI
package import Watching

/// The hand-over of an incident as Markdown: what fires and fired, who is behind, where it is going,
/// what was changed. All of it comes from what is known; what is not is said at the end.
package struct IncidentReport {
  /// Who writes it, about what.
  package struct Scope: Sendable {
    package let session: Session
    /// The beginning, in milliseconds since 1970 UTC.
    package let since: Int64
    package let moment: Moment
    package let language: Language
    package let timeZone: TimeZoneRule
    /// Whether ids of accounts are told by their last four characters alone.
    package let shortensAccounts: Bool

    package init(
      session: Session, since: Int64, moment: Moment, language: Language, timeZone: TimeZoneRule,
      shortensAccounts: Bool
    ) {
      self.session = session
      self.since = since
      self.moment = moment
      self.language = language
      self.timeZone = timeZone
      self.shortensAccounts = shortensAccounts
    }
  }

  package let scope: Scope
  package let watch: Watch
  /// What is worth a look now.
  package let entries: [BoardEntry]
  /// What alerts changed; nil where nobody watched.
  package var events: [AlertEvent]?
  /// The changes that were made, the newest first.
  package var changes: [JournalChange]
  /// What somebody has seen and acknowledged.
  package var mutes: [Mute] = []
  /// What could not be read, a line each.
  package var problems: [String]

  package init(
    _ scope: Scope, watch: Watch, entries: [BoardEntry], events: [AlertEvent]?,
    changes: [JournalChange], problems: [String]
  ) {
    self.scope = scope
    self.watch = watch
    self.entries = entries
    self.events = events
    self.changes = changes
    self.problems = problems
  }

  var language: Language { scope.language }

  var format: ValueFormat {
    var format = ValueFormat(
      language: language, symbols: .unicode, timeZone: scope.timeZone)
    format.now = scope.moment.unixMilliseconds
    return format
  }

  /// The document.
  package var markdown: String {
    let lag = LagSection(report: self)
    let parts =
      [
        head, section(ReportPhrases.findings, findings, ReportPhrases.noFindings),
        eventSection, section(ReportPhrases.lag, lag.listing, ReportPhrases.noLag),
        ReportCharts(report: self, keys: lag.chartKeys).markdown,
        section(ReportPhrases.changes, changeListing, ReportPhrases.noChanges),
      ] + (mutes.isEmpty ? [] : [section(ReportPhrases.notes, noteListing, Phrases.none)])
      + [unknownSection]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A text of others, which means nothing to whoever reads the document.
  func text(_ text: String) -> String {
    MarkdownText.escaped(
      scope.shortensAccounts ? AccountIDs.shortened(text) : text)
  }

  func time(_ unixMilliseconds: Int64) -> String { format.time(unixMilliseconds) }

  private var head: String {
    let session = scope.session
    let span = "\(time(scope.since)) – \(time(scope.moment.unixMilliseconds))"
    let facts: [(Phrase, String?)] = [
      (ExportPhrases.region, session.region), (ExportPhrases.profile, session.profile),
      (ExportPhrases.endpoint, session.endpoint),
      (ExportPhrases.range, "\(span) \(format.zoneName)"),
      (ReportPhrases.source, session.isDemo ? "mqdeck --demo" : nil),
    ]
    let lines = facts.compactMap { name, value in
      value.map { "- \(name[language])\(ReportPhrases.colon[language])\(text($0))\n" }
    }
    return "# \(ReportPhrases.title[language])\(text(session.region))\n\n" + lines.joined()
  }

  func section(_ title: Phrase, _ listing: Listing, _ empty: Phrase) -> String {
    let body =
      listing.rows.isEmpty
      ? empty[language] + "\n" : MarkdownText.table(listing.columns, listing.rows.map(shown))
    let count = Phrase(" (\(listing.rows.count))", "（\(listing.rows.count)）")
    return "## \(title[language])\(listing.rows.isEmpty ? "" : count[language])\n\n" + body
  }

  private func shown(_ row: [ListingCell]) -> [ListingCell] {
    guard scope.shortensAccounts else { return row }
    return row.map { cell in
      if case .text(let text) = cell { .text(AccountIDs.shortened(text)) } else { cell }
    }
  }

  private var findings: Listing {
    let fields = Resources.resource(.board).fields
    let names = ["Finding", "Subject", "Instance", "Detail", "FoundAt", "Remark"]
    return listing(
      [ReportPhrases.severity] + names.map { FieldTitles.phrase($0) },
      entries.map { entry in
        let values = entry.row(language).values
        let severity = ReportPhrases.severity(entry.finding.severity)
        let mute = mutes.muting(entry.finding, at: scope.moment.unixMilliseconds)
        let shown = mute == nil ? severity : ReportPhrases.muted(severity)
        return [.text(shown[language])]
          + names.map { name in
            let index = fields.firstIndex { $0.name == name }
            return index.map { cell(values[$0], fields[$0].kind) } ?? .unknown
          }
      })
  }

  /// A value as people read it, a time with its date.
  func cell(_ value: FieldValue, _ kind: FieldKind) -> ListingCell {
    if value.isUnknown { return .unknown }
    return .text(format.short(value, kind == .timeOfDay ? .time : kind))
  }

  private var eventSection: String {
    guard let events else {
      return "## \(ReportPhrases.fired[language])\n\n\(ReportPhrases.notWatched[language])\n"
    }
    let told = events.filter { $0.unixMilliseconds >= scope.since }
    let rows = told.map { event -> [ListingCell] in
      let change = event.content.change
      return [
        .text(time(event.unixMilliseconds)), .text(event.told(language)),
        ListingCell(text: change?.ruleTitle[language]), ListingCell(text: change?.subject),
        ListingCell(text: change.map { $0.instanceName ?? $0.instanceID }),
        .text(event.detail[language]),
      ]
    }
    let titles = [
      ReportPhrases.when, ReportPhrases.change, FieldTitles.phrase("Finding"),
      FieldTitles.phrase("Subject"), FieldTitles.phrase("Instance"), FieldTitles.phrase("Detail"),
    ]
    return section(ReportPhrases.fired, listing(titles, rows), ReportPhrases.noEvents)
  }

  private var changeListing: Listing {
    let told = changes.filter { change in
      (change.begun ?? change.line).map { $0.unixMilliseconds >= scope.since } ?? false
    }
    let titles = [
      ReportPhrases.when, ReportPhrases.who, ReportPhrases.action, ReportPhrases.target,
      ReportPhrases.change, JournalPhrases.outcome, JournalPhrases.requestID,
    ]
    return listing(
      titles,
      told.reversed().map { change in
        let line = change.line
        let time = (change.begun ?? line).map { self.time($0.unixMilliseconds) }
        return [
          time, line?.author.name, line?.record.action.shownName, line?.record.targetText,
          change.difference, JournalPhrases.state(change.word)[language], line?.requestID,
        ].map { ListingCell(text: $0) }
      })
  }

  private var noteListing: Listing {
    let titles = [
      ReportPhrases.when, ReportPhrases.who, FieldTitles.phrase("Instance"),
      FieldTitles.phrase("Subject"), FieldTitles.phrase("Finding"),
      FieldTitles.phrase("MutedUntil"),
      ReportPhrases.note,
    ]
    return listing(
      titles,
      mutes.map { mute in
        let name = watch.instances[mute.instanceID]?.name ?? mute.instanceID
        return [
          time(mute.createdAt), mute.author, name, mute.subject, mute.kindTitle[language],
          MutePhrases.until(mute.end, format), mute.note,
        ].map { ListingCell(text: $0) }
      })
  }

  private var unknownSection: String {
    if problems.isEmpty { return "" }
    return "## \(ReportPhrases.unknown[language])\n\n"
      + problems.map { "- \(text($0))\n" }.joined()
  }

  func listing(_ titles: [Phrase], _ rows: [[ListingCell]]) -> Listing {
    Listing(
      columns: titles.map { TextTable.Column(title: $0[language]) }, rows: rows, json: .null)
  }
}
