import Catalog

/// That somebody has seen a finding, and until when nobody wants to hear of it.
package struct Mute: Hashable, Sendable, Codable {
  /// When it ends.
  package enum End: Hashable, Sendable, Codable {
    /// At a time, in milliseconds since 1970 UTC.
    case time(unixMilliseconds: Int64)
    /// Once it gets worse than it was.
    case worse
    /// Once it is something else, or worse by far.
    case never
  }

  /// How many times as much makes a finding worse, and how many worse by far.
  static let worseFactor = 2.0
  static let farWorseFactor = 10.0

  /// The instance.
  package let instanceID: String
  /// The group, client, limit or endpoint; nil where it is about the instance.
  package let subject: String?
  /// What the finding is, as `Finding.Kind` spells it.
  package let kind: String
  /// How bad it was, as `Finding.Severity` counts it.
  package let severity: Int
  /// How much of it there was: of a group, messages waiting.
  package let weight: Double
  /// When it ends.
  package let end: End
  /// Why, in the user's words.
  package let note: String
  /// Who did so.
  package let author: String
  /// When, in milliseconds since 1970 UTC.
  package let createdAt: Int64

  /// Mutes a finding.
  package init(
    _ finding: Finding, until end: End, note: String, author: String, at unixMilliseconds: Int64
  ) {
    instanceID = finding.instanceID
    subject = finding.subject
    kind = finding.kind.rawValue
    severity = finding.severity.rawValue
    weight = finding.weight
    self.end = end
    self.note = note
    self.author = author
    createdAt = unixMilliseconds
  }

  /// Tells its row from the others.
  package var id: String { "mute \(kind) \(instanceID)/\(subject ?? "")" }

  /// Whether its time is over.
  package func isOver(at unixMilliseconds: Int64) -> Bool {
    if case .time(let end) = end { unixMilliseconds >= end } else { false }
  }

  /// What it says of a finding: whether it is about that one, and whether it still holds.
  package enum Verdict: Equatable, Sendable {
    /// It is about something else.
    case another
    /// Nobody wants to hear of the finding.
    case muted
    /// It has come to its end, since the finding got worse or is something else.
    case ended
  }

  /// What it says of a finding at a time.
  package func verdict(on finding: Finding, at unixMilliseconds: Int64) -> Verdict {
    guard finding.instanceID == instanceID, finding.subject == subject,
      let muted = Finding.Kind(rawValue: kind)
    else { return .another }
    if finding.kind != muted {
      // Of what is found of how far a group is behind only one thing is told at a time.
      guard let was = muted.groupRank, let rank = finding.kind.groupRank else { return .another }
      return end != .never && rank > was && !isOver(at: unixMilliseconds) ? .muted : .ended
    }
    switch end {
    case .time: return isOver(at: unixMilliseconds) ? .ended : .muted
    case .worse:
      let isWorse =
        finding.severity.rawValue > severity || passes(finding.weight, times: Mute.worseFactor)
      return isWorse ? .ended : .muted
    case .never:
      return passes(finding.weight, times: Mute.farWorseFactor) ? .ended : .muted
    }
  }

  /// Whether there is so many times as much as there was. What was nothing has to be something
  /// that is worth a look at all.
  private func passes(_ now: Double, times factor: Double) -> Bool {
    now > max(weight, 1) * factor
      && (Finding.Kind(rawValue: kind)?.groupRank == nil || now >= Double(LagLevel.highFrom))
  }
}

extension Sequence<Mute> {
  /// The one by which a finding is muted at a time; nil where none is.
  package func muting(_ finding: Finding, at unixMilliseconds: Int64) -> Mute? {
    first { $0.verdict(on: finding, at: unixMilliseconds) == .muted }
  }

  /// Those that have come to their end by what is found now, or whose time is over.
  package func ended(by findings: [Finding], at unixMilliseconds: Int64) -> [Mute] {
    filter { mute in
      mute.isOver(at: unixMilliseconds)
        || findings.contains { mute.verdict(on: $0, at: unixMilliseconds) == .ended }
    }
  }
}
