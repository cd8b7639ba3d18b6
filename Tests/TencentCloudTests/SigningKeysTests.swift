import Testing

@testable import TencentCloud

struct SigningKeysTests {
  /// Asked for in turn, several times and past its limit: never the key of another one.
  @Test func aKeyIsThatOfItsSecretItsDayAndItsProduct() {
    let keys = SigningKeys()
    for _ in 0..<2 {
      for secretKey in ["one", "two"] {
        for date in ["2026-03-01", "2026-03-02"] {
          for service in ["trocket", "mqtt"] {
            let expected = TC3Signature.secretSigning(
              secretKey: secretKey, date: date, service: service)
            for _ in 0..<2 {
              #expect(
                keys.key(secretKey: secretKey, date: date, service: service) == expected)
            }
          }
        }
      }
    }
  }
}
