/// What a scalar does to the cells of a line.
enum ScalarClass: UInt32 {
  /// One cell.
  case narrow = 0
  /// Two cells.
  case wide = 1
  /// None: it joins the character before it.
  case mark = 2
  /// A control, an invisible or unknown character: spelled out, never sent.
  case hidden = 3
  /// Asks for another shape of the character before it.
  case variation = 4
  /// Half a flag.
  case regional = 5
  /// Colours the emoji before it; two cells by itself.
  case skinTone = 6

  /// The class of `scalar`.
  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x7F {
      self = value >= 0x20 ? .narrow : .hidden
    } else if (0x4E00...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value) {
      // Ideographs and Hangul syllables: whole ranges, and most of what comes here.
      self = .wide
    } else {
      self = ScalarClass.inTable(value)
    }
  }

  private static func inTable(_ value: UInt32) -> ScalarClass {
    // The last run that starts at or before the scalar.
    let key = value << 3 | 7
    let runs = ScalarClassTable.runs
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] <= key { low = middle } else { high = middle }
    }
    return ScalarClass(rawValue: runs[low] & 7) ?? .hidden
  }
}
