import FoundationEssentials

/// Every answer's outer form: `{"Response": {… "RequestId": …}}`, with `Error` inside where the
/// service refused. Some answers also carry `Error` and `RequestId` beside `Response`, both null.
struct Envelope<Value: Decodable>: Decodable {
  /// An answer's error.
  struct Refusal: Decodable {
    var code: String
    var message: String

    private enum CodingKeys: String, CodingKey {
      case code = "Code"
      case message = "Message"
    }

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: CodingKeys.self)
      code = try members.decode(String.self, forKey: .code)
      message = try members.decodeIfPresent(String.self, forKey: .message) ?? ""
    }
  }

  /// What stands under `Response`. That a value does not fit its type must not hide the RequestId.
  struct Content: Decodable {
    var requestID: String?
    var refusal: Refusal?
    var value: Result<Value, any Error>?

    private enum CodingKeys: String, CodingKey {
      case requestID = "RequestId"
      case refusal = "Error"
    }

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: CodingKeys.self)
      requestID = try? members.decodeIfPresent(String.self, forKey: .requestID)
      refusal = try members.decodeIfPresent(Refusal.self, forKey: .refusal)
      if refusal == nil { value = Result { try Value(from: decoder) } }
    }
  }

  var content: Content?
  var refusal: Refusal?
  var requestID: String?

  private enum CodingKeys: String, CodingKey {
    case content = "Response"
    case refusal = "Error"
    case requestID = "RequestId"
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    content = try members.decodeIfPresent(Content.self, forKey: .content)
    if content == nil {
      refusal = try members.decodeIfPresent(Refusal.self, forKey: .refusal)
    }
    requestID = try? members.decodeIfPresent(String.self, forKey: .requestID)
  }
}
