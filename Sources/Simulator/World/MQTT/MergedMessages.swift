/// The messages of a query, the newest first: those of devices, found by their number, and those
/// published by hand, each in its place among them.
struct MergedMessages {
  private let query: MQTTMessageQuery
  private let topic: MQTTTopic
  private let publishers: MessagePublishers
  /// The numbers of those of devices, the oldest first.
  private let present: [Range<Int64>]
  /// The place of each that was published by hand.
  private let places: [Int]

  let count: Int

  init(_ query: MQTTMessageQuery, of topic: MQTTTopic, _ book: MQTTBook) {
    self.query = query
    self.topic = topic
    let first = topic.message(query.found.lowerBound).time
    let last = topic.message(query.found.upperBound).time
    publishers = MessagePublishers(book, from: first, to: last)
    let present = query.found.isEmpty ? [] : publishers.present(query.found, of: topic)
    self.present = present
    places = query.published.enumerated().map { index, message in
      // How many of the devices' are newer.
      let after = (message.time - topic.createdTime) / topic.messageIntervalMilliseconds + 1
      return index
        + present.reduce(0) { $0 + Int(max(0, $1.upperBound - max($1.lowerBound, after))) }
    }
    count = present.reduce(query.published.count) { $0 + $1.count }
  }

  func page(_ page: Page, _ book: MQTTBook) -> [MQTTRecord] {
    let first = min(page.offset, count)
    return (first..<min(count, first + page.limit)).compactMap { place in
      if let index = places.firstIndex(of: place) { return book.record(query.published[index]) }
      return number(behind: place - places.filter { $0 < place }.count).flatMap {
        book.record(topic.message($0), by: publishers)
      }
    }
  }

  /// The number of a device's message that so many newer ones precede.
  private func number(behind newer: Int) -> Int64? {
    var rest = Int64(newer)
    for range in present.reversed() {
      if rest < range.count { return range.upperBound - 1 - rest }
      rest -= Int64(range.count)
    }
    return nil
  }
}
