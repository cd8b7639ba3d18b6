import TencentCloud

/// Who is told what became of a change.
public enum ChangeOwner: Equatable, Sendable {
  /// A form.
  case form(paneID: Int)
  /// One of several changes that are made together.
  case batch(paneID: Int, item: Int)
}

/// A change under way.
public struct ChangeJob: Equatable, Sendable {
  /// How far it has come.
  public internal(set) var run: ChangeRun
  /// Who is told.
  public let owner: ChangeOwner
  /// The region in which it is made.
  public let region: String
}

/// The changes of a session that are under way, and the last one that was made.
public struct ChangeLedger: Equatable, Sendable {
  /// Those under way, by number.
  public internal(set) var jobs: [Int: ChangeJob] = [:]
  /// The last change that was made: what `u` takes back.
  public internal(set) var last: ChangeRecord?
  /// The changes that the last batch made, in the order in which they were made; empty where the
  /// last change stood alone.
  public internal(set) var lastBatch: [ChangeRecord] = []
  private var lastBatchPaneID: Int?
  var nextNumber = 1

  /// Nothing was changed yet.
  init() {}

  /// Remembers a change that was made.
  mutating func note(_ record: ChangeRecord, by owner: ChangeOwner) {
    last = record
    guard case .batch(let paneID, _) = owner else {
      (lastBatch, lastBatchPaneID) = ([], nil)
      return
    }
    lastBatch = lastBatchPaneID == paneID ? lastBatch + [record] : [record]
    lastBatchPaneID = paneID
  }

  /// The change of a form that is under way.
  func job(ofForm paneID: Int) -> (number: Int, job: ChangeJob)? {
    jobs.first { $0.value.owner == .form(paneID: paneID) }.map { ($0.key, $0.value) }
  }
}

/// What happened to a change under way.
public struct ChangeMessage: Sendable {
  /// Its number.
  public let number: Int
  /// What happened.
  public let event: ChangeEvent
}
