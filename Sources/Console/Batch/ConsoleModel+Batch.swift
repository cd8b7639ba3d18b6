import Panes

extension ConsoleModel {
  /// The batch of a pane, where it is still there.
  func batch(_ paneID: Int) -> BatchPane? { panes.first { $0.id == paneID }?.batch }

  /// Changes it.
  mutating func changeBatch(_ paneID: Int, _ change: (inout BatchPane) -> Void) {
    guard let index = panes.firstIndex(where: { $0.id == paneID }), var batch = panes[index].batch
    else { return }
    change(&batch)
    panes[index].batch = batch
  }

  /// Puts a changed batch in place of the one on the screen.
  mutating func showBatch(_ batch: BatchPane) {
    guard let id = top?.id else { return }
    changeBatch(id) { $0 = batch }
  }
}
