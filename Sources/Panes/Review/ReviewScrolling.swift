import Changing
package import TerminalUI

/// How far reviews can be scrolled: to where the last line is on the screen.
package enum ReviewScrolling {
  /// The last line that may stand first in the review of a form; 0 where it is not reviewed.
  package static func lastFirstLine(_ form: FormPane, look: Look, in size: Size) -> Int {
    guard case .reviewing(let confirmation) = form.phase else { return 0 }
    let lines = FormReviewLines(form: form, confirmation: confirmation, look: look)
      .lines(columns: ReviewBox.textColumns(size.columns))
    return lastFirstLine(lines.count, confirmation, in: size)
  }

  /// The same of several changes.
  package static func lastFirstLine(_ batch: BatchPane, look: Look, in size: Size) -> Int {
    guard case .reviewing(let confirmation) = batch.phase else { return 0 }
    let lines = BatchReviewLines(batch: batch, confirmation: confirmation, look: look)
      .lines(columns: ReviewBox.textColumns(size.columns))
    return lastFirstLine(lines.count, confirmation, in: size)
  }

  private static func lastFirstLine(
    _ lineCount: Int, _ confirmation: any ReviewConfirmation, in size: Size
  ) -> Int {
    lineCount - ReviewBox.textRows(lineCount, confirmation, size)
  }
}
