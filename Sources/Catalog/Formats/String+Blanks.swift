extension String {
  /// Without blanks at both ends.
  package var trimmingBlanks: String {
    // By bytes: a blank is never part of another character but before a combining mark, and what a
    // mark stands on is kept at the end of the text by the mark itself.
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { $0 != 0x20 }),
      let last = bytes.lastIndex(where: { $0 != 0x20 })
    else { return "" }
    return String(self[first...last])
  }
}
