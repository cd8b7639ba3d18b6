// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `RetryPolicy`, part of requests and answers.
public struct RetryPolicy: Codable, Equatable, Sendable {
  /// EXPONENTIAL (documented as a fixed interval) or CUSTOMIZED (documented as stepped). Wire name
  /// `PolicyType`.
  public var policyType: RetryPolicyType?
  /// Retry interval; only for a fixed interval. Wire name `RetryInterval`.
  public var retryInterval: Int?

  /// A value.
  public init(policyType: RetryPolicyType? = nil, retryInterval: Int? = nil) {
    self.policyType = policyType
    self.retryInterval = retryInterval
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    policyType = fields.value("PolicyType")
    retryInterval = fields.value("RetryInterval")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("PolicyType", policyType)
    try fields.write("RetryInterval", retryInterval)
  }
}

extension RetryPolicy: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("PolicyType", policyType)
    try fields.write("RetryInterval", retryInterval)
  }
}
