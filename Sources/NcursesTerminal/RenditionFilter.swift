/// Takes out of what curses sends the colours and attributes that the terminal has already, and the
/// row in which its cursor is. Curses sets both colours at every change of either, and all of them
/// after every end of bold: half of the bytes of a page.
struct RenditionFilter {
  /// Whether the terminal can end one attribute and keep the others.
  let canEndOne: Bool
  /// What the terminal draws with; nil where that is not known.
  private var actual: GraphicRendition?
  /// What it drew with when it was told to keep that.
  private var saved: GraphicRendition?
  /// What it has to draw with next.
  private var wanted = GraphicRendition()
  /// Whether there was something that is not understood: from then on everything is sent as it is.
  private(set) var isPassingAll: Bool
  private var parameters: [UInt16] = []
  /// Whether the cursor can be placed within its row (CHA), in which it stays behind the last column.
  private let canPlaceInRow: Bool
  /// The row of the cursor, from 1; nil where that is not known.
  private var row: UInt16?

  /// - Parameter isUseful: Whether the terminal takes SGR; for others all is passed.
  init(isUseful: Bool, canEndOne: Bool, canPlaceInRow: Bool) {
    isPassingAll = !isUseful
    self.canEndOne = canEndOne
    self.canPlaceInRow = canPlaceInRow
  }

  /// Takes nothing for known, as after something else wrote on the terminal.
  mutating func forget() {
    actual = nil
    row = nil
  }

  /// Appends what has to be sent of some output that ends with whole sequences.
  mutating func pass(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      if isPassingAll { return RenditionFilter.copy(bytes, index..<bytes.count, to: &output) }
      let end = RenditionFilter.end(bytes, from: index)
      switch RenditionFilter.kind(bytes, index..<end) {
      case .placing:
        if place(bytes, index..<end, &output) {
          index = end
          continue
        }
      case .motion: row = nil
      case .motionInRow: break
      case .motionDown: row = row.map { $0 + 1 }
      case .drawing: settle(&output)
      case .scrolling:
        settle(&output)
        row = nil
      case .saving: saved = actual
      case .restoring:
        actual = saved
        row = nil
      case .rendition:
        if takeRendition(bytes, index + 2..<end - 1) {
          index = end
          continue
        }
        // What it was before is sent, and what is not understood goes behind it as it is.
        settle(&output)
        isPassingAll = true
      case .unknown:
        settle(&output)
        isPassingAll = true
      }
      RenditionFilter.copy(bytes, index..<end, to: &output)
      index = end
    }
  }

  /// What has to be sent before something else writes on the terminal.
  mutating func rest() -> [UInt8] {
    var output: [UInt8] = []
    if !isPassingAll { settle(&output) }
    return output
  }

  private mutating func settle(_ output: inout [UInt8]) {
    if actual == wanted { return }
    parameters.removeAll(keepingCapacity: true)
    wanted.append(after: actual, canEndOne: canEndOne, to: &parameters)
    actual = wanted
    output += [0x1B, 0x5B]
    if parameters != [0] {
      for (place, parameter) in parameters.enumerated() {
        if place > 0 { output.append(0x3B) }
        RenditionFilter.append(parameter, to: &output)
      }
    }
    output.append(0x6D)
  }

  private mutating func takeRendition(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    readParameters(bytes, range) && wanted.take(parameters)
  }

  /// Notes the row of CUP and VPA, and sends CHA in its place where the cursor is there already; false where
  /// it is to be sent as it is.
  private mutating func place(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ output: inout [UInt8]
  ) -> Bool {
    let isRead = readParameters(bytes, range.lowerBound + 2..<range.upperBound - 1)
    let before = row
    row = isRead ? parameters.first : nil
    // CUP without numbers is a place too, and one with a row alone.
    guard canPlaceInRow, parameters.count == 2, let row, row == before else { return false }
    output += [0x1B, 0x5B]
    RenditionFilter.append(parameters[1], to: &output)
    output.append(0x47)
    return true
  }

  /// Reads the numbers of a sequence; false where there is something else among them.
  private mutating func readParameters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    parameters.removeAll(keepingCapacity: true)
    var number: UInt16 = 0
    for index in range {
      switch bytes[index] {
      case 0x30...0x39 where number < 1000: number = number * 10 + UInt16(bytes[index] - 0x30)
      case 0x3B:
        parameters.append(number)
        number = 0
      default: return false
      }
    }
    if !range.isEmpty { parameters.append(number) }
    return true
  }

  private static func append(_ number: UInt16, to output: inout [UInt8]) {
    if number >= 1000 { output.append(0x30 + UInt8(truncatingIfNeeded: number / 1000)) }
    if number >= 100 { output.append(0x30 + UInt8(truncatingIfNeeded: number / 100 % 10)) }
    if number >= 10 { output.append(0x30 + UInt8(truncatingIfNeeded: number / 10 % 10)) }
    output.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  private static func copy(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]
  ) {
    bytes.extracting(range).withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }
}
