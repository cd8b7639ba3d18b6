import TencentCloud

/// An action that changes nothing.
struct DescribeThing: Action {
  static let name = "DescribeThing"
  static let service = "thing"
  static let version = "2020-01-02"
  static let mutates = false
  static let requestsPerSecond = 20

  struct Response: Decodable, Hashable, Sendable {
    var name: String?
    var count: Int64?

    private enum CodingKeys: String, CodingKey {
      case name = "Name"
      case count = "Count"
    }
  }

  var id = "x/1"

  private enum CodingKeys: String, CodingKey { case id = "Id" }
}

/// An action that changes something.
struct ModifyThing: Action {
  static let name = "ModifyThing"
  static let service = "thing"
  static let version = "2020-01-02"
  static let mutates = true
  static let requestsPerSecond = 20

  typealias Response = DescribeThing.Response
}

/// An action that may be called as often as one likes.
struct DescribeOften: Action {
  static let name = "DescribeOften"
  static let service = "thing"
  static let version = "2020-01-02"
  static let mutates = false
  static let requestsPerSecond = 10_000

  typealias Response = DescribeThing.Response
}
