/// What curses sends, cut into pieces: runs of text, controls and sequences (ECMA-48 5.4).
extension RenditionFilter {
  /// What a piece has to do with colours and attributes.
  enum Kind {
    /// Nothing: the cursor moves or a mode changes.
    case motion
    /// Nothing, and the cursor stays in its row.
    case motionInRow
    /// Nothing, and the cursor goes a row down.
    case motionDown
    /// Nothing: the cursor goes to a row (VPA), or to a row and a column (CUP).
    case placing
    /// It draws with them, or clears with the colour behind.
    case drawing
    /// It may scroll, and fills what comes free with the colour behind.
    case scrolling
    /// It sets them.
    case rendition
    /// It keeps the cursor's place, with them.
    case saving
    /// It puts both back.
    case restoring
    /// It may change them in a way that is not known here.
    case unknown
  }

  /// Where the piece that begins at a byte ends: what is cut off ends with the bytes.
  static func end(_ bytes: Span<UInt8>, from start: Int) -> Int {
    guard bytes[start] == 0x1B else {
      if bytes[start] < 0x20 { return start + 1 }
      var end = start + 1
      while end < bytes.count, bytes[end] >= 0x20 { end += 1 }
      return end
    }
    var end = start + 1
    guard end < bytes.count else { return end }
    switch bytes[end] {
    case 0x5B:
      end += 1
      while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
    // An OSC, up to BEL or ST.
    case 0x5D:
      while end < bytes.count, bytes[end] != 0x07, bytes[end] != 0x5C { end += 1 }
    default: while end < bytes.count, (0x20...0x2F).contains(bytes[end]) { end += 1 }
    }
    return min(end + 1, bytes.count)
  }

  /// What a piece is.
  static func kind(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Kind {
    let first = bytes[range.lowerBound]
    let last = bytes[range.upperBound - 1]
    guard first == 0x1B else {
      switch first {
      // A line feed may scroll, and then fills a line with the colour behind. A vertical tab may as
      // well, but curses has it only where there is a row below.
      case 0x0A, 0x0C: return .scrolling
      case 0x0B: return .motionDown
      default: return first < 0x20 ? .motionInRow : .drawing
      }
    }
    guard range.count > 1 else { return .unknown }
    guard bytes[range.lowerBound + 1] == 0x5B else {
      switch bytes[range.lowerBound + 1] {
      // Sets of characters, the modes of the keypad, the palette.
      case 0x28...0x2B, 0x3D, 0x3E, 0x5D: return .motionInRow
      case 0x37: return .saving
      case 0x38: return .restoring
      // Index, next line, reverse index.
      case 0x44, 0x45, 0x4D: return .scrolling
      default: return .unknown
      }
    }
    switch last {
    case 0x6D: return range.count < 4 || bytes[range.lowerBound + 2] < 0x3C ? .rendition : .unknown
    // CUP, VPA.
    case 0x48, 0x64: return .placing
    // CUF, CUB, CHA, CHT, CBT, HPA, HPR.
    case 0x43, 0x44, 0x47, 0x49, 0x5A, 0x60, 0x61: return .motionInRow
    // CUU, CUD, CNL, CPL, VPR, HVP; modes; DECSTBM; the window's title.
    case 0x41, 0x42, 0x45, 0x46, 0x65, 0x66, 0x68, 0x6C, 0x72, 0x74: return .motion
    // ED, EL, IL, DL, DCH, SU, SD, ECH, ICH, REP.
    case 0x4A, 0x4B, 0x4C, 0x4D, 0x50, 0x53, 0x54, 0x58, 0x40, 0x62: return .drawing
    default: return .unknown
    }
  }
}
