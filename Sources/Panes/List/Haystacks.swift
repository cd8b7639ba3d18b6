import Catalog

/// What the filter searches of all rows of a list, one behind the other: ten thousand rows are read
/// in one go. It is made when a filter is opened.
struct Haystacks: Sendable {
  private var bytes: [UInt8] = []
  private var places: [Range<Int32>] = []
  /// Bytes that no row has any more.
  private var wasted = 0

  /// Reads the rows that came since the last time.
  mutating func read(_ rows: [Row]) {
    if wasted > bytes.count / 2 { self = Haystacks() }
    for row in rows[places.count...] { places.append(append(row)) }
  }

  /// A row of those that were read changed.
  mutating func replace(at index: Int, by row: Row) {
    guard places.indices.contains(index) else { return }
    wasted += places[index].count
    places[index] = append(row)
  }

  /// Those of the rows whose text holds what is asked, in their order.
  func matching(_ run: inout FilterRun, among rows: [Int]) -> [Int] {
    var found: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      for row in rows {
        let place = places[row]
        let text = UnsafeBufferPointer(
          start: bytes.baseAddress.map { $0 + Int(place.lowerBound) }, count: place.count)
        if run.matches(text) { found.append(row) }
        if run.isGivenUp { return }
      }
    }
    return found
  }

  private mutating func append(_ row: Row) -> Range<Int32> {
    let start = Int32(bytes.count)
    row.appendHaystack(to: &bytes)
    return start..<Int32(bytes.count)
  }
}
