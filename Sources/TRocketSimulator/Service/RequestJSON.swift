import FoundationEssentials

/// A JSON value of a request, of whatever type.
enum RequestJSON: Decodable {
  case null
  case boolean
  case integer
  case float
  case string
  case list([RequestJSON])
  case object([String: RequestJSON])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if (try? value.decode(Bool.self)) != nil {
      self = .boolean
    } else if (try? value.decode(Int64.self)) != nil {
      self = .integer
    } else if (try? value.decode(Double.self)) != nil {
      self = .float
    } else if (try? value.decode(String.self)) != nil {
      self = .string
    } else if let items = try? value.decode([RequestJSON].self) {
      self = .list(items)
    } else {
      self = .object(try value.decode([String: RequestJSON].self))
    }
  }
}
