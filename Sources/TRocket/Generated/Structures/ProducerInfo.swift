// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `ProducerInfo`, part of answers.
public struct ProducerInfo: Codable, Equatable, Sendable {
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Client's network address; may begin with /. Wire name `ClientIp`.
  public var clientIp: String?
  /// Client SDK language (JAVA, CPP, DOTNET, PYTHON, GO, PHP and others). Wire name `Language`.
  public var language: String?
  /// Client SDK version. Wire name `Version`.
  public var version: String?
  /// Time of the last produce, Unix seconds as documented; seen as milliseconds. Wire name
  /// `LastUpdateTimestamp`.
  public var lastUpdateTimestamp: Date?
  /// Protocol of the client. Wire name `ChannelProtocol`.
  public var channelProtocol: ChannelProtocol?

  /// A value.
  public init(
    clientID: String? = nil, clientIp: String? = nil, language: String? = nil,
    version: String? = nil, lastUpdateTimestamp: Date? = nil,
    channelProtocol: ChannelProtocol? = nil
  ) {
    self.clientID = clientID
    self.clientIp = clientIp
    self.language = language
    self.version = version
    self.lastUpdateTimestamp = lastUpdateTimestamp
    self.channelProtocol = channelProtocol
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    clientID = fields.value("ClientId")
    clientIp = fields.value("ClientIp")
    language = fields.value("Language")
    version = fields.value("Version")
    lastUpdateTimestamp = fields.time("LastUpdateTimestamp")
    channelProtocol = fields.value("ChannelProtocol")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("ClientId", clientID)
    try fields.write("ClientIp", clientIp)
    try fields.write("Language", language)
    try fields.write("Version", version)
    try fields.write("LastUpdateTimestamp", lastUpdateTimestamp, in: .seconds)
    try fields.write("ChannelProtocol", channelProtocol)
  }
}
