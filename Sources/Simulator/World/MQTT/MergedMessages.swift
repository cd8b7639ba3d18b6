/// The messages of a query, the newest first: those of devices, found by their number, and those
/// published by hand, each in its place among them.
struct MergedMessages {
  private let query: MQTTMessageQuery
  private let topic: MQTTTopic
  /// The place of each that was published by hand.
  private let places: [Int]

  var count: Int { query.found.count + query.published.count }

  init(_ query: MQTTMessageQuery, of topic: MQTTTopic, _ book: MQTTBook) {
    var query = query
    // Where nobody may publish to it, there are no messages of devices.
    if let number = query.found.last,
      book.record(topic.message(number), by: book.publishers) == nil
    {
      query.found = query.found.lowerBound..<query.found.lowerBound
    }
    self.query = query
    self.topic = topic
    places = query.published.enumerated().map { index, message in
      // How many of the devices' are newer.
      let after = (message.time - topic.createdTime) / topic.messageIntervalMilliseconds + 1
      let newer = query.found.upperBound - max(query.found.lowerBound, after)
      return index + Int(min(Int64(query.found.count), max(0, newer)))
    }
  }

  func page(_ page: Page, _ book: MQTTBook) -> [MQTTRecord] {
    let publishers = book.publishers
    let first = min(page.offset, count)
    return (first..<min(count, first + page.limit)).compactMap { place in
      if let index = places.firstIndex(of: place) { return book.record(query.published[index]) }
      let behind = Int64(place - places.filter { $0 < place }.count)
      return book.record(topic.message(query.found.upperBound - 1 - behind), by: publishers)
    }
  }
}
