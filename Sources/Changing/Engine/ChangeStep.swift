package import Catalog
package import TencentCloud

/// How far a change has come.
package enum ChangeStep: Equatable, Sendable {
  /// Nothing was done yet.
  case ready
  /// The thing is read once more.
  case reading
  /// The journal is told what will be done.
  case beginning
  /// The call is under way.
  case calling
  /// The call was not answered, and the thing is read to find out whether it took.
  case checking(CloudError, attempt: Int)
  /// The journal is told what became of it; then it is verified or over.
  case ending(ChangeOutcome)
  /// The call was answered, and the thing is read back.
  case verifying(ChangeReceipt, attempt: Int)
  /// It is over.
  case ended(ChangeOutcome)
}

/// What has to be done next for a change.
package enum ChangeRequest: Equatable, Sendable {
  /// Read the thing.
  case read
  /// Write the journal's first line.
  case begin(before: [String: JSONValue])
  /// Send the call, once.
  case call
  /// Wait so many milliseconds.
  case wait(milliseconds: Int)
  /// Write the journal's second line.
  case end(ChangeOutcome)
}

/// What happened to a change.
package enum ChangeEvent: Sendable {
  /// The user wants it.
  case confirmed
  /// The thing was read.
  case read(Result<ReadBackReading, CloudError>)
  /// The journal's first line is on the disk, or why not.
  case begun(problem: String?)
  /// The call was answered.
  case called(Result<CallReply, CloudError>)
  /// The wait is over.
  case waited
  /// The journal's second line is on the disk, or why not.
  case recorded(problem: String?)
  /// The user does not want to wait.
  case cancelled
}
