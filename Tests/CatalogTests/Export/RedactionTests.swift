import TencentCloud
import Testing

@testable import Catalog

@Suite struct RedactionTests {
  private let json = JSONValue.object([
    "Body": .string("order 7"), "ClientAddr": .string("10.0.0.7:5000"), "MsgId": .string("01AB"),
    "SecretKey": .string("k"), "Payload": .null,
    "Data": .array([
      .object(["Data": .string(#"{"ConsumerAddr":"10.0.0.8","Status":0}"#)])
    ]),
  ])

  @Test func bodiesAndAddressesAreLeftOutUnlessAskedFor() {
    let less = Redaction().applied(to: json)
    #expect(less["Body"] == .string(Redaction.mark))
    #expect(less["ClientAddr"] == .string(Redaction.mark))
    #expect(less["MsgId"] == .string("01AB"))
    #expect(less["Payload"] == .null, "what is not there is not left out")
    #expect(!less.compact.contains("10.0.0."), "\(less.compact)")
    let all = Redaction(keepsBodies: true, keepsAddresses: true).applied(to: json)
    #expect(all["Body"] == .string("order 7") && all["ClientAddr"] == .string("10.0.0.7:5000"))
    #expect(all.compact.contains("10.0.0.8"))
  }

  @Test func secretsNeverStay() {
    let all = Redaction(keepsBodies: true, keepsAddresses: true).applied(to: json)
    #expect(all["SecretKey"] == .string(JSONValue.mask))
    #expect(ListingCell(.secret("k")) == .exact(JSONValue.mask))
  }
}
