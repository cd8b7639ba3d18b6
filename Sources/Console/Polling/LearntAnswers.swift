package import Catalog
package import ModelViewUpdate
package import TencentCloud

/// What regions were found to answer, by the region's name: what is kept from former sessions, and
/// what this one learnt.
package struct LearntAnswers: Equatable, Sendable {
  private var byRegion: [String: RegionAnswers] = [:]
  /// Regions of which what is kept was asked for.
  private var begun: Set<String> = []
  /// Questions that were asked, by region: none is asked twice unless the user wants it.
  private var asked: [String: Set<ActionID>] = [:]
  /// Regions where something is known that is not kept.
  private var unkept: Set<String> = []
  /// Regions where what was thought present was refused.
  private var doubted: Set<String> = []

  /// Whether nothing is known.
  var isEmpty: Bool { byRegion.isEmpty }

  /// What is known of a region.
  subscript(region: String) -> RegionAnswers { byRegion[region] ?? RegionAnswers() }

  /// Whether a region is known to have no such action.
  package func isAbsent(_ action: ActionID, in region: String, at moment: Moment) -> Bool {
    byRegion[region]?.standing(of: action, at: moment.unixSeconds) == .absent
  }

  /// Whether a region is known to have no such action, or not for this account.
  package func isOutOfReach(_ action: ActionID, in region: String, at moment: Moment) -> Bool {
    byRegion[region]?.standing(of: action, at: moment.unixSeconds)?.isOutOfReach == true
  }

  /// The dialect in which a region speaks of a kind of instance; nil where that is not known.
  package func dialect(
    of kind: InstanceKind, in region: String, at moment: Moment
  ) -> Dialect? {
    byRegion[region]?.dialect(of: kind, at: moment.unixSeconds)
  }

  /// The dialects that a region is known to speak.
  package func dialects(in region: String, at moment: Moment) -> RegionDialects {
    byRegion[region]?.dialects(at: moment.unixSeconds) ?? RegionDialects()
  }

  // MARK: Learning

  /// Takes note of a failure.
  mutating func learn(_ error: CloudError, in region: String, at moment: Moment) {
    change(region) { $0.learn(error, at: moment.unixSeconds) }
  }

  /// Takes note of an answer. That of an action which is known to be there says nothing new.
  mutating func learnAnswer(to action: ActionID, in region: String, at moment: Moment) {
    if byRegion[region]?.standing(of: action, at: moment.unixSeconds) == .present { return }
    change(region) { answers in
      answers.learnAnswer(to: action, at: moment.unixSeconds)
      return false
    }
  }

  /// Takes what former sessions knew.
  mutating func merge(_ known: RegionAnswers, in region: String) {
    byRegion[region] = byRegion[region]?.merged(with: known) ?? known
  }

  /// - Parameter change: Whether what was known is in doubt after it.
  private mutating func change(_ region: String, _ change: (inout RegionAnswers) -> Bool) {
    let old = self[region]
    var new = old
    if change(&new) {
      doubted.insert(region)
      asked[region] = nil
    }
    if new == old { return }
    byRegion[region] = new
    unkept.insert(region)
  }

  /// Forgets what a region was thought to lack: the user wants it asked again.
  mutating func askAgain(in region: String) {
    asked[region] = nil
    guard var answers = byRegion[region] else { return }
    answers.askAgainWhatIsOutOfReach()
    byRegion[region] = answers.isEmpty ? nil : answers
  }

  // MARK: Asking

  /// - Returns: Whether it had not begun before.
  mutating func begin(in region: String) -> Bool { begun.insert(region).inserted }

  func hasBegun(in region: String) -> Bool { begun.contains(region) }

  /// What is to be asked next, once.
  mutating func takeQuestion(in region: String, at moment: Moment) -> ActionID? {
    let questions = self[region].questions(at: moment.unixSeconds)
    guard let next = questions.first(where: { asked[region]?.contains($0) != true }) else {
      return nil
    }
    asked[region, default: []].insert(next)
    return next
  }

  /// A region of which something is to be kept.
  mutating func takeUnkept() -> String? {
    unkept.isEmpty ? nil : unkept.min().flatMap { unkept.remove($0) }
  }

  /// Whether what was known of a region has come to be in doubt.
  mutating func takeDoubt(in region: String) -> Bool {
    doubted.isEmpty ? false : doubted.remove(region) != nil
  }
}

extension Moment {
  var unixSeconds: Int64 { unixMilliseconds / 1000 }
}
