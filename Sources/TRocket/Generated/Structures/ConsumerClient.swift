// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ConsumerClient`, part of answers.
public struct ConsumerClient: Codable, Equatable, Sendable {
  /// Client id. Wire name `ClientId`.
  public var clientID: String?
  /// Client's network address, host:port. Wire name `ClientAddr`.
  public var clientAddr: String?
  /// Client SDK language. Wire name `Language`.
  public var language: String?
  /// Client SDK version. Wire name `Version`.
  public var version: String?
  /// Messages not yet consumed. Wire name `ConsumerLag`.
  public var consumerLag: Int?
  /// Protocol of the client. Wire name `ChannelProtocol`.
  public var channelProtocol: ChannelProtocol?

  /// A value.
  public init(
    clientID: String? = nil, clientAddr: String? = nil, language: String? = nil,
    version: String? = nil, consumerLag: Int? = nil, channelProtocol: ChannelProtocol? = nil
  ) {
    self.clientID = clientID
    self.clientAddr = clientAddr
    self.language = language
    self.version = version
    self.consumerLag = consumerLag
    self.channelProtocol = channelProtocol
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    clientID = fields.value("ClientId")
    clientAddr = fields.value("ClientAddr")
    language = fields.value("Language")
    version = fields.value("Version")
    consumerLag = fields.value("ConsumerLag")
    channelProtocol = fields.value("ChannelProtocol")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("ClientId", clientID)
    try fields.write("ClientAddr", clientAddr)
    try fields.write("Language", language)
    try fields.write("Version", version)
    try fields.write("ConsumerLag", consumerLag)
    try fields.write("ChannelProtocol", channelProtocol)
  }
}
