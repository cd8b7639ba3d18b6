/// How a list is read that does not fit one answer.
public enum ActionPaging: Equatable, Sendable {
  /// One answer is all there is, of one thing or of many.
  case none
  /// Page by page with `Offset` and `Limit`.
  /// - Parameters:
  ///   - total: the answer's member that counts the items; nil where there is none, and the list is
  ///     at its end once a page is short.
  ///   - limit: the most items a page; nil where the API does not say.
  case pages(total: String?, limit: Int?)
  /// Page by page too, all with the `TaskRequestId` that the first answer holds.
  case query(total: String?, limit: Int?)
  /// So many at most, in one answer.
  /// - Parameters:
  ///   - parameter: the one that takes the number.
  ///   - next: the one that may lead past them; nil where nothing does.
  case capped(parameter: String, limit: Int, next: String?)
}
