/// The review that is told what became of a change.
package struct ChangeOwner: Equatable, Sendable {
  /// Its pane.
  package let paneID: Int
  /// Which of its changes it is.
  package let item: Int
  /// Whether it is one of several, which are taken back together.
  package let isOfSeveral: Bool

  package init(paneID: Int, item: Int = 0, isOfSeveral: Bool = false) {
    self.paneID = paneID
    self.item = item
    self.isOfSeveral = isOfSeveral
  }
}

/// A change under way.
package struct ChangeJob: Equatable, Sendable {
  /// How far it has come.
  package var run: ChangeRun
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

/// A change that is over, and what came of it.
package struct EndedChange: Equatable, Sendable {
  package let job: ChangeJob
  package let outcome: ChangeOutcome
}

/// The changes of a session that are under way, and the last one that was made.
package struct ChangeLedger: Equatable, Sendable {
  /// Those under way, by number.
  package var jobs: [Int: ChangeJob] = [:]
  /// The last change that was made: what `u` takes back.
  package internal(set) var last: ChangeRecord?
  /// The changes that the last batch made, in the order in which they were made; empty where the
  /// last change stood alone.
  package internal(set) var lastBatch: [ChangeRecord] = []
  private var lastBatchPaneID: Int?
  package var nextNumber = 1
  /// Those that are over, of which nobody was told yet.
  private var ended: [EndedChange] = []

  /// Nothing was changed yet.
  package init() {}

  /// Remembers a change that was made.
  package mutating func note(_ record: ChangeRecord, by owner: ChangeOwner) {
    last = record
    guard owner.isOfSeveral else {
      (lastBatch, lastBatchPaneID) = ([], nil)
      return
    }
    lastBatch = lastBatchPaneID == owner.paneID ? lastBatch + [record] : [record]
    lastBatchPaneID = owner.paneID
  }

  /// Keeps what came of a change until its owner is told.
  package mutating func end(_ job: ChangeJob, _ outcome: ChangeOutcome) {
    ended.append(EndedChange(job: job, outcome: outcome))
  }

  /// The next change that is over and of which nobody was told, the oldest first.
  package mutating func takeEnded() -> EndedChange? { ended.isEmpty ? nil : ended.removeFirst() }
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
