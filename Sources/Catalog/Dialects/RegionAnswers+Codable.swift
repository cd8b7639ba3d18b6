import TencentCloud

/// As a list of what was learnt of what. Whatever is odd in it makes all of it unreadable: it is asked
/// again, and nothing is guessed.
extension RegionAnswers: Codable {
  private struct Entry: Codable {
    /// `mqtt` or `mqtt.DescribeInstanceList`.
    var of: String
    var `is`: AnswerStanding
    /// Unix seconds.
    var at: Int64
  }

  package init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.singleValueContainer()
    for entry in try container.decode([Entry].self) {
      let fact = Fact(standing: entry.is, unixSeconds: entry.at)
      if let action = ActionID(entry.of) {
        actions[action] = fact
      } else if !entry.of.isEmpty, !entry.of.contains(".") {
        products[entry.of] = fact
      } else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "“\(entry.of)” is neither a product nor an action")
      }
    }
  }

  package func encode(to encoder: any Encoder) throws {
    let entries =
      products.map { Entry(of: $0, is: $1.standing, at: $1.unixSeconds) }
      + actions.map { Entry(of: $0.description, is: $1.standing, at: $1.unixSeconds) }
    var container = encoder.singleValueContainer()
    try container.encode(entries.sorted { $0.of < $1.of })
  }
}
