/// Numbers by a time each, the earliest first and of one time the smallest number: what comes next
/// is found at once, and one is put in or taken out by moving the few bytes behind it.
struct TimedNumbers: Equatable, Sendable {
  struct Element: Hashable, Comparable, Sendable {
    let time: Int64
    let number: Int

    static func < (left: Element, right: Element) -> Bool {
      left.time != right.time ? left.time < right.time : left.number < right.number
    }
  }

  private(set) var elements: [Element] = []

  var isEmpty: Bool { elements.isEmpty }
  var count: Int { elements.count }
  var first: Element? { elements.first }

  mutating func insert(_ number: Int, at time: Int64) {
    let element = Element(time: time, number: number)
    // Answers and new targets come in the order of their times: nearly all go to the end.
    guard let last = elements.last, element < last else { return elements.append(element) }
    elements.insert(element, at: place(of: element))
  }

  /// - Parameter time: The one that it was put in with.
  mutating func remove(_ number: Int, at time: Int64) {
    let element = Element(time: time, number: number)
    let place = place(of: element)
    guard place < elements.count, elements[place] == element else { return }
    elements.remove(at: place)
  }

  mutating func removeFirst() { elements.removeFirst() }

  /// Where it stands, or would stand.
  private func place(of element: Element) -> Int {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if elements[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
