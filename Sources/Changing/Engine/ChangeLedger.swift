/// Who is told what became of a change.
package enum ChangeOwner: Equatable, Sendable {
  /// A form.
  case form(paneID: Int)
  /// One of several changes that are made together.
  case batch(paneID: Int, item: Int)
}

/// A change under way.
package struct ChangeJob: Equatable, Sendable {
  /// How far it has come.
  package package(set) var run: ChangeRun
  /// Who is told.
  package let owner: ChangeOwner
  /// The region in which it is made.
  package let region: String

  package init(run: ChangeRun, owner: ChangeOwner, region: String) {
    self.run = run
    self.owner = owner
    self.region = region
  }
}

/// The changes of a session that are under way, and the last one that was made.
package struct ChangeLedger: Equatable, Sendable {
  /// Those under way, by number.
  package package(set) var jobs: [Int: ChangeJob] = [:]
  /// The last change that was made: what `u` takes back.
  package internal(set) var last: ChangeRecord?
  /// The changes that the last batch made, in the order in which they were made; empty where the
  /// last change stood alone.
  package internal(set) var lastBatch: [ChangeRecord] = []
  private var lastBatchPaneID: Int?
  package var nextNumber = 1

  /// Nothing was changed yet.
  package init() {}

  /// Remembers a change that was made.
  package mutating func note(_ record: ChangeRecord, by owner: ChangeOwner) {
    last = record
    guard case .batch(let paneID, _) = owner else {
      (lastBatch, lastBatchPaneID) = ([], nil)
      return
    }
    lastBatch = lastBatchPaneID == paneID ? lastBatch + [record] : [record]
    lastBatchPaneID = paneID
  }

  /// The change of a form that is under way.
  package func job(ofForm paneID: Int) -> (number: Int, job: ChangeJob)? {
    jobs.first { $0.value.owner == .form(paneID: paneID) }.map { ($0.key, $0.value) }
  }
}

/// What happened to a change under way.
package struct ChangeMessage: Sendable {
  /// Its number.
  package let number: Int
  /// What happened.
  package let event: ChangeEvent

  package init(number: Int, event: ChangeEvent) {
    self.number = number
    self.event = event
  }
}
